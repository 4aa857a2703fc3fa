import { importArticle, importText, maxFileSize, type ImportResult } from '../../../src/core/import/import-article.ts';

const file = (name: string, text: string): ImportResult => importArticle(name, new Uint8Array(Buffer.from(text)));
const p = (text: string) => ({ kind: 'paragraph', text });
const content = (result: ImportResult) =>
  result.ok ? { title: result.article.title, blocks: result.article.blocks } : result;

describe('plain text', () => {
  test('a short first line is the title, each indented line a paragraph', () => {
    expect(content(file('新闻.txt', '雨水後的山路\r\n\r\n　　第一段，下雨了。\r\n　　第二段，天晴了。\r\n'))).toEqual({
      title: '雨水後的山路',
      blocks: [p('第一段，下雨了。'), p('第二段，天晴了。')],
    });
  });

  test('without a title line, the file name is the title, and of pasted text its first characters', () => {
    expect(content(file('山路.txt', '下雨了，路很滑。\n天晴了。'))).toMatchObject({ title: '山路' });
    expect(content(importText('下雨了，路很滑，走的人不多，都打着伞，慢慢地走。'))).toMatchObject({
      title: '下雨了，路很滑，走的人不多，都打着伞，慢',
    });
  });

  test('lines broken for width are joined, lines of verse are not', () => {
    expect(
      content(
        file(
          'a.txt',
          '城里的雨下了整整一个星期也没有要停\n的意思，河里的水一天比一天高，住在\n河边的人都搬走了。\n\n第二段在这里。',
        ),
      ),
    ).toMatchObject({
      blocks: [
        p('城里的雨下了整整一个星期也没有要停的意思，河里的水一天比一天高，住在河边的人都搬走了。'),
        p('第二段在这里。'),
      ],
    });
    expect(content(file('a.txt', '山雨\n\n一夜山中雨\n林端风怒号\n不知溪水长\n只觉钓船高'))).toMatchObject({
      blocks: [p('一夜山中雨'), p('林端风怒号'), p('不知溪水长'), p('只觉钓船高')],
    });
  });
});

describe('Markdown', () => {
  test('headings, marks, lists, quotes and images become blocks, the first heading the title', () => {
    const text =
      '# 河边的书店\n\n2023年9月25日\n\n书店**今天**开张，见[公告](https://example.com/n)。\n第二行\n\n![门口](https://img.example.com/1.jpg)\n\n## 规则\n\n- 不许喧哗\n\n> 书是朋友。\n';
    expect(file('a.md', text)).toMatchObject({
      ok: true,
      article: {
        title: '河边的书店',
        date: '2023-09-25',
        blocks: [
          {
            kind: 'paragraph',
            text: '书店今天开张，见公告。第二行',
            marks: [
              { kind: 'strong', start: 2, end: 4 },
              { kind: 'link', start: 8, end: 10, href: 'https://example.com/n' },
            ],
          },
          { kind: 'image', src: 'https://img.example.com/1.jpg', alt: '门口' },
          { kind: 'heading', text: '规则' },
          { kind: 'item', text: '不许喧哗' },
          { kind: 'quote', text: '书是朋友。' },
        ],
      },
    });
    expect(content(importText(text))).toEqual(content(file('a.md', text)));
  });

  test('emphasis over Chinese punctuation is emphasis', () => {
    expect(content(file('题.md', '他说**“不”**之后就走了。'))).toEqual({
      title: '题',
      blocks: [{ kind: 'paragraph', text: '他说“不”之后就走了。', marks: [{ kind: 'strong', start: 2, end: 5 }] }],
    });
  });

  test('scripts and foreign addresses in it come to nothing', () => {
    expect(
      content(
        file(
          '题.md',
          '正文<script>alert(1)</script>。\n\n<img src="data:image/png;base64,AAAA" onerror="alert(1)">[点](javascript:alert(1))',
        ),
      ),
    ).toEqual({
      title: '题',
      blocks: [p('正文。'), p('点')],
    });
  });
});

describe('saved pages', () => {
  const menu =
    '<ul><li><a href="/1">首页</a></li><li><a href="/2">国际新闻</a></li><li><a href="/3">体育</a></li></ul>';
  const paragraphs =
    '<p>市政府昨天宣布，河边的旧书店将在秋天重新开张，市民可以免费借书。</p><p>负责人说，“我们等了三年，现在终于可以开门了。”</p>';
  const page = (head: string, body: string) => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
  const blocks = [
    p('市政府昨天宣布，河边的旧书店将在秋天重新开张，市民可以免费借书。'),
    p('负责人说，“我们等了三年，现在终于可以开门了。”'),
  ];

  test('the article is found among menus, comments and recommendations, with what the page says of it', () => {
    const html = page(
      '<title>旧书店重新开张 - 社会 - 某某新闻网</title><link rel="canonical" href="https://news.example.com/s/1.html">' +
        '<meta property="article:published_time" content="2023-09-25T08:00:00+08:00"><meta name="author" content="王小明">',
      `<div class="header">${menu}</div><div class="wrap"><div class="left"><h1>旧书店重新开张</h1><div class="share">分享到：微信，微博，还有别的地方</div><div class="content">${paragraphs}</div>` +
        `<div class="related"><h3>相关新闻</h3>${menu}</div><div id="comments"><p>网友说，这家店我小时候常去，真好，真好。</p></div></div></div><div class="footer">版权所有，未经许可不得转载，违者必究。</div>`,
    );
    expect(file('saved.html', html)).toMatchObject({
      ok: true,
      article: {
        title: '旧书店重新开张',
        date: '2023-09-25',
        address: 'https://news.example.com/s/1.html',
        author: '王小明',
        blocks,
      },
    });
  });

  test('JSON-LD tells date and author, the comment of a browser the address', () => {
    const html =
      '<!-- saved from url=(0030)https://news.example.com/a?id=2 -->' +
      page(
        '<title>旧书店重新开张_某某网</title><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"旧书店重新开张","datePublished":"2021-02-03T10:00:00Z","author":[{"name":"李华"}]}]}</script>',
        `<article>${paragraphs}</article>`,
      );
    expect(file('a.htm', html)).toMatchObject({
      article: {
        title: '旧书店重新开张',
        date: '2021-02-03',
        author: '李华',
        address: 'https://news.example.com/a?id=2',
        blocks,
      },
    });
  });

  test('a first paragraph that stands apart belongs to the article', () => {
    const lead = '<p>【本报讯】这家书店三年前因为水灾关了门，许多老读者一直在等它回来。</p>';
    const result = content(
      file(
        'a.html',
        page(
          '<title>书店</title>',
          `<div><div id="upper">${lead}</div><div id="lower">${paragraphs.repeat(4)}</div></div>`,
        ),
      ),
    );
    expect(result).toMatchObject({
      blocks: [
        p('【本报讯】这家书店三年前因为水灾关了门，许多老读者一直在等它回来。'),
        ...blocks,
        ...blocks,
        ...blocks,
        ...blocks,
      ],
    });
  });

  test('the date that only stands above the text is the date', () => {
    const html = page(
      '<title>书店</title>',
      `<div><span>2019-03-18 23:59</span> 来源：晚报</div><div>${paragraphs}</div>`,
    );
    expect(file('a.html', html)).toMatchObject({ article: { date: '2019-03-18', blocks } });
  });

  test('a pasted fragment of HTML is read whole', () => {
    expect(content(importText('<h1>短讯</h1><p>今天下雨。</p>'))).toEqual({ title: '短讯', blocks: [p('今天下雨。')] });
  });
});

describe('files that are no articles', () => {
  test.each([
    ['empty', '', { code: 'empty' }],
    ['blank', ' \r\n\u3000\ufeff\n', { code: 'empty' }],
    ['a page without text', '<html><body><img src="https://example.com/a.jpg"></body></html>', { code: 'no-article' }],
  ])('a file that is %s says so', (_, text, failure) => {
    expect(file('a.html', text)).toEqual({ ok: false, failure });
  });

  test('a file over the limit, or one of more parts than a book has, or grows into, is too large', () => {
    expect(importArticle('a.txt', new Uint8Array(maxFileSize + 1).fill(65))).toEqual({
      ok: false,
      failure: { code: 'too-large' },
    });
    const growing = Array.from({ length: 3000 }, (_, size) => `<p><font size=${size}>字</p>`).join('');
    const tooMany = { ok: false, failure: { code: 'too-large', detail: 'elements' } };
    expect(file('a.html', growing)).toEqual(tooMany);
    expect(file('a.txt', '一行字。\n'.repeat(50_000))).toEqual(tooMany);
    expect(file('a.txt', '一段。\n\n'.repeat(21_000))).toEqual(tooMany);
    expect(file('a.txt', '一段。\n\n'.repeat(15_000)).ok).toBe(true);
  });

  test('nesting fifty thousand deep neither overflows nor loses the text', () => {
    expect(content(file('a.html', `${'<div>'.repeat(50_000)}深处的字。`))).toEqual({
      title: 'a',
      blocks: [p('深处的字。')],
    });
    expect(file('a.md', `${'> '.repeat(100_000)}深处的字。`).ok).toBe(true);
  });

  test('keys that name parts of every object are only keys', () => {
    const result = file('a.md', '---\n__proto__: x\nconstructor: y\ntitle: 标题\n---\n正文在这里。');
    expect(content(result)).toEqual({ title: '标题', blocks: [p('正文在这里。')] });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('random bytes under any name never throw', () => {
    let seed = 7;
    const random = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
    const markup = '<>/![]()-#"&*\n';
    for (let round = 0; round < 400; round++) {
      const bytes = Uint8Array.from({ length: 300 }, () =>
        random() < 0.4 ? markup.charCodeAt(Math.floor(random() * markup.length)) : 32 + Math.floor(random() * 224),
      );
      expect(() => importArticle(['a.html', 'a.md', 'a.txt', ''][round % 4] ?? '', bytes)).not.toThrow();
    }
  });

  // A pattern that tries every way through them would take minutes: then this test runs out of its time.
  test.each(['_a__', 'a.b.', '[', '*a ', '2019-01-01 '])('%j again and again is read to its end', (piece) => {
    const text = piece.repeat(20_000).trim();
    expect(content(file('a.md', text))).toEqual({ title: 'a', blocks: [p(text)] });
    expect(content(file('a.html', `<title>题目</title><p>${text}`))).toEqual({ title: '题目', blocks: [p(text)] });
  });
});
