import { importText, importArticle } from '../../../src/core/import/import-article.ts';
import type { Article } from '../../../src/core/schemas.ts';
import { Article as ArticleShape, check } from '../../../src/core/schemas.ts';

function open(text: string, name = 'a.md'): Article {
  const result = importArticle(name, new Uint8Array(Buffer.from(text)));
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  expect(check(ArticleShape, result.article)).not.toBeNull();
  return result.article;
}

const header = '<!--1695641943000-->\n[两国外长举行会谈](https://example.com/a/talks/7.html)\n------\n\n';
const bodyOf = (html: string) => open(header + html).blocks;
const p = (text: string) => ({ kind: 'paragraph', text });

test('an article of the plain form opens with all its parts', () => {
  const text =
    '<div><i>Mon, 25 Sep 2023 11:05:25 GMT</i></div><img src="https://images.weserv.nl?url=img.example.com/1.jpg" width="100%">' +
    '<div><small style="color: #999;">会谈现场。（2023年9月20日）</small></div><p style="text-align:justify">外长<strong>强调</strong>合作。</p>' +
    '<a href="/a/1.html"></a><p><strong>关系转暖</strong></p><p>详见<a href="/b/2.html">公报</a>全文。</p>';
  const article = open(header + text);
  expect(article).toEqual({
    id: expect.stringMatching(/^imported-[a-z0-9]+$/) as string,
    title: '两国外长举行会谈',
    date: '2023-09-25',
    address: 'https://example.com/a/talks/7.html',
    blocks: [
      { kind: 'image', src: 'https://images.weserv.nl?url=img.example.com/1.jpg', alt: '' },
      { kind: 'caption', text: '会谈现场。（2023年9月20日）' },
      { kind: 'paragraph', text: '外长强调合作。', marks: [{ kind: 'strong', start: 2, end: 4 }] },
      { kind: 'heading', text: '关系转暖' },
      {
        kind: 'paragraph',
        text: '详见公报全文。',
        marks: [{ kind: 'link', start: 2, end: 4, href: 'https://example.com/b/2.html' }],
      },
    ],
  });
  expect(importText(header + text)).toEqual({ ok: true, article });
});

test('front matter gives author and date, its quotes and escapes taken off', () => {
  const article = open(
    '---\nlayout: post\ntitle: "他说\\"不\\""\ndate: 2021-06-30T16:59:03.000Z\nauthor: 某通讯社\nfrom: http://example.com//cn/%E4%B8%AD\ntags: [ 甲 ]\n---\n<article><h1>他说"不"</h1><p>正文第一段。</p></article>',
  );
  expect(article.title).toBe('他说"不"');
  expect([article.date, article.author, article.address]).toEqual([
    '2021-06-30',
    '某通讯社',
    'http://example.com//cn/%E4%B8%AD',
  ]);
  expect(article.blocks).toEqual([p('正文第一段。')]);
});

test.each([
  [
    '[[國際] 美軍演習[影]](https://example.com/a(1).html?x=(y))',
    '[國際] 美軍演習[影]',
    'https://example.com/a(1).html?x=(y)',
  ],
  ['[甲&amp;乙 &quot;丙&quot;](http://example.com//d)', '甲&乙 "丙"', 'http://example.com//d'],
  ['[问](答](https://example.com/q)', '问](答', 'https://example.com/q'],
])('the title of %s ends at the last bracket before the address', (line, title, address) => {
  const article = open(`<!--1695641943000-->\n${line}\n------\n\n<p>正文。</p>`);
  expect([article.title, article.address]).toEqual([title, address]);
});

test.each([
  ['<div><i>Mon, 5 Jul 2021 22:12:40 GMT</i></div>', '2021-07-05'],
  ['<div><i><br>2021-07-09T21:39:02.000Z</i></div>', '2021-07-09'],
  ['<div>26/05/2021 - 09:32</div>', '2021-05-26'],
  ['<div>发布时间：2020年3月2日 星期一 10:30</div>', '2020-03-02'],
  ['<p>中華民國110年3月28日</p>', '2021-03-28'],
  ['<p>二〇二三年九月二十五日</p>', '2023-09-25'],
  ['<time datetime="2014-09-25">2014年9月25日</time>', '2014-09-25'],
  ['<p>2021-07-01 10:00 更新：2021-07-02 11:00</p>', '2021-07-01'],
])('the date line %s is the date, and no paragraph', (line, date) => {
  const article = open(`${header}${line}<p>正文。</p>`);
  expect(article.date).toBe(date);
  expect(article.blocks).toEqual([p('正文。')]);
});

test('a byline above the date is the author; without a date line the comment tells the day', () => {
  expect(open(`${header}<div><i>  李明（摘编）<br>2021-01-25T16:11:10.255Z</i></div><p>正文。</p>`)).toMatchObject({
    author: '李明（摘编）',
    date: '2021-01-25',
    blocks: [p('正文。')],
  });
  expect(open(`${header}<p>2021年7月1日，两国外长会面。</p>`)).toMatchObject({
    date: '2023-09-25',
    blocks: [p('2021年7月1日，两国外长会面。')],
  });
});

test('line breaks part paragraphs, and a bold line between them is a heading', () => {
  expect(bodyOf('<p>第一段。<br /><br />第二段。<br /><strong>小标题</strong><br />第三段。</p>')).toEqual([
    p('第一段。'),
    p('第二段。'),
    { kind: 'heading', text: '小标题' },
    p('第三段。'),
  ]);
});

test('text without paragraphs, in one wrapper or with no markup at all, is read line by line', () => {
  expect(bodyOf('<div>\n第一段。<br>第二段。\n</div>')).toEqual([p('第一段。'), p('第二段。')]);
  expect(bodyOf('<div>\n第一段&amp;开头。\n\n第二段。\n</div>')).toEqual([p('第一段&开头。'), p('第二段。')]);
});

test('indents and zero-width characters go at the edges of a block and stay inside it', () => {
  expect(bodyOf('<p>\u3000\u3000&#8203;外长\u3000说\u00a0不。\u200b&nbsp;</p><p> &nbsp; </p><p>\ufeff</p>')).toEqual([
    p('外长\u3000说\u00a0不。'),
  ]);
});

test('white space collapses as in a browser, and a line end between Han characters is no space', () => {
  expect(bodyOf('<p>\n  外长\n  <b> 说 </b>\n Hello\n  world \n</p>')).toEqual([
    { kind: 'paragraph', text: '外长说 Hello world', marks: [{ kind: 'strong', start: 2, end: 3 }] },
  ]);
  expect(bodyOf('<p>外长在北京\n说，同意。</p>')).toEqual([p('外长在北京说，同意。')]);
});

test('what is no text is dropped: scripts, styles, forms, frames, media, drawings', () => {
  const noise =
    '<style>p{}</style><script>alert(1)</script><button>继续浏览<svg><style>.a{}</style><text>图</text></svg></button>' +
    '<iframe src="https://v.example.com"><a href="https://v.example.com">视频</a></iframe><template><p>模板</p></template>' +
    '<form><input value="x"><label>搜索</label></form><audio src="https://a.example.com/a.mp3">音频</audio><p hidden>隐藏</p>';
  expect(bodyOf(`<p>前。</p>${noise}<p>后。</p>`)).toEqual([p('前。'), p('后。')]);
});

test('a video leaves its poster, a lazy image its real address, and the caption stands once', () => {
  const blocks = bodyOf(
    '<video poster="//img.example.com/v.jpg" src="https://x.example.com/v.mp4"></video><div><small>两国外长举行会谈</small></div>' +
      '<figure><img src="data:image/gif;base64,R0lGOD" alt="会场"><noscript><img src="https://img.example.com/2.jpg" alt="会场"></noscript><figcaption>会场</figcaption></figure>' +
      '<div class="wrap"><img class="lazyload" data-src="/3.jpg" alt="签字仪式"></div><div class="picinfo">签字仪式</div>' +
      '<img src="javascript:alert(1)"><img src="/img/icon-zoom.png"><img src="https://t.example.com/p.gif" width="1" height="1"><p>正文。</p>',
  );
  expect(blocks).toEqual([
    { kind: 'image', src: 'https://img.example.com/v.jpg', alt: '' },
    { kind: 'image', src: 'https://img.example.com/2.jpg', alt: '' },
    { kind: 'caption', text: '会场' },
    { kind: 'image', src: 'https://example.com/3.jpg', alt: '' },
    { kind: 'caption', text: '签字仪式' },
    p('正文。'),
  ]);
});

test('lists of links between paragraphs are dropped, links within the text are not', () => {
  const blocks = bodyOf(
    '<p>第一段。</p><ul><li><a href="/1"><strong>另一篇报道</strong></a></li><li><a href="/2">又一篇</a> 2021-05-01</li></ul><p>第二段。</p>' +
      '<p><a href="/3">这是一句完整的话。</a></p><p><a href="/4">欢迎参与讨论</a></p><ul><li>第一点</li><li><a href="/5">第二点</a></li></ul>' +
      '<div class="more"><div>延伸閱讀</div><a href="/6">第三篇</a></div>',
  );
  expect(blocks.map((block) => (block.kind === 'image' ? '' : `${block.kind} ${block.text}`))).toEqual([
    'paragraph 第一段。',
    'paragraph 第二段。',
    'paragraph 这是一句完整的话。',
    'paragraph 欢迎参与讨论',
    'item 第一点',
    'item 第二点',
  ]);
});

test('the tail of a feed service and decorative lines are not the article', () => {
  expect(
    bodyOf(
      '<p>正文。</p><p>==========</p><p>……</p><br><hr><div>获取更多RSS：<br><a href="https://feed.example">https://feed.example</a></div>',
    ),
  ).toEqual([p('正文。'), p('……')]);
});

test('a table gives one line a row, with its empty cells; a table for layout gives its text', () => {
  expect(
    bodyOf(
      '<table><caption>统计</caption><tr><th></th><th>去年</th></tr><tr><td>出口</td><td><b>3</b></td></tr><tr><td></td><td></td></tr></table>',
    ),
  ).toEqual([
    { kind: 'caption', text: '统计' },
    { kind: 'item', text: '– · 去年' },
    { kind: 'item', text: '出口 · 3' },
  ]);
  expect(bodyOf('<table><tr><td><p>第一段。</p><p>第二段。</p></td></tr></table>')).toEqual([
    p('第一段。'),
    p('第二段。'),
  ]);
});

test('quotes, items and broken nesting keep their text and their kind', () => {
  expect(
    bodyOf(
      '<p><figure><figcaption>图说</figcaption></figure></p><blockquote><pre>编按：<br/><br/>第三十八条</pre></blockquote><ol><li>一<br>二</li></ol>',
    ),
  ).toEqual([
    { kind: 'caption', text: '图说' },
    { kind: 'quote', text: '编按：' },
    { kind: 'quote', text: '第三十八条' },
    { kind: 'item', text: '一 二' },
  ]);
});

test('marks run on over blocks and only http links stay links', () => {
  expect(
    bodyOf(
      '<p><b>甲<i>乙</i></b>丙<strong></strong><a href="javascript:x">丁</a><a href="#n">戊</a></p><em><p>己。</p></em>',
    ),
  ).toEqual([
    {
      kind: 'paragraph',
      text: '甲乙丙丁戊',
      marks: [
        { kind: 'strong', start: 0, end: 2 },
        { kind: 'em', start: 1, end: 2 },
      ],
    },
    { kind: 'paragraph', text: '己。', marks: [{ kind: 'em', start: 0, end: 2 }] },
  ]);
});

test('a bold sentence is a paragraph, a bold line a heading', () => {
  expect(
    bodyOf('<p><strong>罢课进入第四天，当局发文回应。</strong></p><p><strong>外界</strong> <b>怎么看？</b></p>').map(
      ({ kind }) => kind,
    ),
  ).toEqual(['paragraph', 'heading']);
});

test('an article without a body is said to be so', () => {
  expect(importText('---\ntitle: 只有标题\ndate: 2021-01-01\n---\n')).toEqual({
    ok: false,
    failure: { code: 'no-article', detail: 'empty-body' },
  });
  expect(importText(`${header}<div></div>`)).toEqual({
    ok: false,
    failure: { code: 'no-article', detail: 'empty-body' },
  });
});

test('the same article is one, whatever file it comes from', () => {
  const first = open(`${header}<p>正文。</p>`);
  const second = open(`${header.replace('https://', 'http://').replace('.html)', '.html#top)')}<p>改过的正文。</p>`);
  expect(second.id).toBe(first.id);
  expect(open('题目\n\n正文。', 'a.txt').id).not.toBe(open('题目\n\n别的正文。', 'a.txt').id);
});
