import { articleBlocks } from '../../src/page/article-blocks.ts';
import { readAttributeTexts, showAttributeTexts } from '../../src/page/attribute-texts.ts';
import { element } from '../../src/page/element.ts';
import { readBlocks } from '../../src/page/page-text.ts';

const body = document.body;
const shown = () => articleBlocks(readBlocks(body), body).map(({ text }) => text.trim());

const paragraphs = [
  '山城的缆车星期一重新开始运行，第一天就有两千多人排队乘车。',
  '管理处的工程师说，钢索全部换过，车厢也装上了新的门。',
  '住在山顶的居民等了三年，他们终于不用再走那七百级台阶。',
];
const prose = () => paragraphs.map((text) => element('p', {}, text));
const links = (...texts: string[]) =>
  element('ul', {}, ...texts.map((text) => element('li', {}, element('a', { href: '#' }, text))));

beforeEach(() => {
  document.title = '山城缆车恢复运行 - 本地 - 山城新闻网';
});

test('menus, lists of links and what stands far from the prose are not the article', () => {
  body.replaceChildren(
    links('首页', '国际', '本地新闻'),
    element('div', {}, element('h1', {}, '山城缆车恢复运行'), ...prose()),
    element('aside', {}, element('h3', {}, '热门新闻'), links('港口扩建工程下月动工', '一场大雪让机场关闭一天')),
  );
  expect(shown()).toEqual(['山城缆车恢复运行', ...paragraphs]);
});

test('headings and captions between the paragraphs belong to the article', () => {
  const [first = '', second = '', third = ''] = paragraphs;
  const caption = '缆车驶向山顶。';
  body.replaceChildren(
    element(
      'div',
      {},
      element('p', {}, first),
      element('h2', {}, '新的钢索'),
      element('p', {}, second),
      element('figure', {}, element('figcaption', {}, caption)),
      element('p', {}, third),
    ),
  );
  expect(shown()).toEqual([first, '新的钢索', second, caption, third]);
});

test.each([
  ['in a heading of second rank', element('h2', {}, '山城缆车恢复运行')],
  ['in no heading at all', element('div', { class: 'tit' }, '山城缆车恢复运行')],
  ['in a heading that is a link to the article', element('h2', {}, element('a', { href: '#' }, '山城缆车恢复运行'))],
])('the title of the article is found %s, and the site’s name is not taken for it', (_, title) => {
  body.replaceChildren(
    element('header', {}, element('h1', {}, '山城新闻网')),
    element('div', {}, title),
    element('div', {}, element('div', {}, element('div', {}, ...prose()))),
  );
  expect(shown()).toEqual(['山城缆车恢复运行', ...paragraphs]);
});

test('readers’ comments are left out, unless they are all there is', () => {
  const comments = () =>
    element(
      'ol',
      { id: 'comment-list' },
      element('li', {}, '我每天都坐缆车上班，这三年真是太不方便了，终于等到了！'),
      element('li', {}, '票价涨了一倍，管理处却一个字也没有解释，真让人失望。'),
      element('li', {}, '希望冬天也能准时开，去年一下雪就停，大家只好走路。'),
    );
  body.replaceChildren(element('div', {}, ...prose(), comments()));
  expect(shown()).toEqual(paragraphs);
  body.replaceChildren(element('div', {}, comments()));
  expect(shown()).toHaveLength(3);
  body.replaceChildren(element('div', { class: 'commentary' }, ...prose()));
  expect(shown()).toEqual(paragraphs);
});

test('a first paragraph that stands apart from the rest belongs to the article that both are in', () => {
  const [first = '', ...rest] = prose();
  const more = element('p', {}, '缆车每天早上六点开，晚上十点停；节日的时候会多开两个小时，好让看灯的人回家。');
  body.replaceChildren(
    element('article', {}, element('div', {}, first), element('div', {}, element('div', {}, ...rest, more))),
  );
  expect(shown()).toEqual([...paragraphs, more.textContent]);
});

test('a page without prose is read whole', () => {
  body.replaceChildren(links('港口扩建工程下月动工', '一场大雪让机场关闭一天'));
  expect(shown()).toEqual(['港口扩建工程下月动工', '一场大雪让机场关闭一天']);
});

test('a document title that has got into the body is not read', () => {
  body.replaceChildren(element('title', {}, '山城缆车恢复运行'), ...prose());
  expect(shown()).toEqual(paragraphs);
});

test('the title is found also where the document’s title is shown in another script', () => {
  body.replaceChildren(element('div', {}, '山城缆车恢复运行'), element('div', {}, ...prose()));
  const texts = readAttributeTexts([], body, false).map((text) => ({
    ...text,
    form: '山城纜車恢復運行 - 本地 - 山城新聞網',
  }));
  showAttributeTexts(texts);
  expect(document.title).toBe('山城纜車恢復運行 - 本地 - 山城新聞網');
  expect(shown()).toEqual(['山城缆车恢复运行', ...paragraphs]);
  showAttributeTexts([]);
});
