import { joinBlocks, readBlocks } from '../../src/page/page-text.ts';
import { element } from '../../src/page/element.ts';
import { paintText } from '../../src/page/paint.ts';

const body = document.body;
const texts = () => readBlocks(body).map((block) => block.text);

test('a name that crosses inline elements stays whole', () => {
  body.replaceChildren(element('p', {}, '毛', element('b', {}, '泽'), '东生于湖南'));
  const [block] = readBlocks(body);
  expect(block?.text).toBe('毛泽东生于湖南');
  expect(block?.pieces.map(({ start, end, node }) => [start, end, node.data])).toEqual([
    [0, 1, '毛'],
    [1, 2, '泽'],
    [2, 7, '东生于湖南'],
  ]);
});

test('paragraphs, and lines before a <br>, are blocks of their own', () => {
  body.replaceChildren(
    element('h1', {}, '标题'),
    element('div', {}, '第一行', element('br'), '第二行', element('p', {}, '第三段'), '尾行'),
  );
  expect(texts()).toEqual(['标题', '第一行', '第二行', '第三段', '尾行']);
});

test('code, editors, form fields, existing ruby and what is marked as no language are not read', () => {
  const ruby = element('ruby', {}, '汉字', element('rt', {}, 'hànzì'));
  body.replaceChildren(
    element('p', {}, '正文', element('code', {}, '代码'), ruby),
    element('div', { contenteditable: 'true' }, '编辑'),
    element('div', { role: 'textbox' }, '输入'),
    element('textarea', {}, '文本'),
    element('p', { translate: 'no' }, '品牌'),
    element('p', { class: 'x notranslate' }, '商标'),
    element('nav', {}, '菜单'),
  );
  expect(texts()).toEqual(['正文']);
});

test('Japanese and Korean are left alone, by their language or by their kana and hangul', () => {
  body.replaceChildren(
    element('p', { lang: 'ja' }, '東京都知事選挙'),
    element('p', {}, '日本語の文章は漢字と仮名で書く'),
    element('p', {}, '대통령(大統領)은 말했다'),
    element(
      'p',
      {},
      '他用日语说了一句“さようなら”便离开了会场,大家都觉得有些意外,但没有人多问什么,会议照常继续进行到晚上八点钟才结束,然后各自回家休息,第二天早上再来。',
    ),
  );
  expect(texts()).toHaveLength(1);
});

test('painted text reads as the page wrote it', () => {
  body.replaceChildren(element('p', {}, '中国外交部'));
  const before = readBlocks(body);
  const node = before[0]?.pieces[0]?.node as Text;
  paintText(node, [{ length: 5, text: '中國外交部', pinyin: 'x' }], { lang: 'zh-TW' });
  expect(readBlocks(body).map(({ text, pieces }) => ({ text, node: pieces[0]?.node }))).toEqual([
    { text: '中国外交部', node },
  ]);
});

test('a form whose fields shadow its properties is read like any other element', () => {
  const form = element('form', {}, element('p', {}, '表单里的文字'));
  for (const name of ['parentNode', 'parentElement', 'tagName', 'attributes', 'getAttribute', 'closest', 'children']) {
    form.append(element('input', { name }));
  }
  body.replaceChildren(form, element('p', {}, '后面的文字'));
  expect(texts()).toEqual(['表单里的文字', '后面的文字']);
});

test('text inside links is counted', () => {
  body.replaceChildren(element('p', {}, '请看', element('a', { href: '/x' }, '相关报道')));
  expect(readBlocks(body)[0]?.linked).toBe(4);
});

test('joined blocks know where they begin', () => {
  body.replaceChildren(element('p', {}, '一二'), element('p', {}, '三'));
  const blocks = readBlocks(body);
  expect(joinBlocks(blocks)).toBe('一二\n三');
  expect(blocks.map(({ start }) => start)).toEqual([0, 3]);
});
