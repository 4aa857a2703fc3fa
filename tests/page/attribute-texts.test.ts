import { element } from '../../src/page/element.ts';
import {
  readAttributeTexts,
  restoreOrphanedTexts,
  showAttributeTexts,
  sourceTitle,
} from '../../src/page/attribute-texts.ts';
import { readBlocks } from '../../src/page/page-text.ts';

afterEach(() => showAttributeTexts([]));

/** An article with a picture and a form, beside a menu. */
function page() {
  document.head.replaceChildren(element('title', {}, '会谈顺利'));
  document.body.replaceChildren(
    element('ul', {}, element('li', {}, element('a', { href: '#', title: '国际新闻' }, '国际'))),
    element(
      'article',
      {},
      element('p', {}, '双方说，会谈', element('abbr', { title: '顺利结束' }, '顺利'), '。'),
      element('figure', {}, element('img', { alt: '会场', src: 'x.png' }), element('figcaption', {}, '会场外')),
      element('p', {}, '请留言：', element('input', { placeholder: '说点什么', value: '会谈', title: '留言' })),
      element('p', {}, '代码', element('code', { title: '变量' }, '变量 = 1')),
      element('p', { lang: 'ja', title: '会談終了' }, '会談は終わった'),
    ),
  );
}

const read = (all = false) =>
  readAttributeTexts(
    readBlocks(document.body).filter(({ element }) => all || element.closest('article')),
    document.body,
    all,
  );
const shout = () => showAttributeTexts(read().map((text) => ({ ...text, form: `${text.source}！` })));
const whole = () => document.documentElement.outerHTML;

test('the texts of the article are its title, alternatives, titles and placeholders, and neither values nor code', () => {
  page();
  expect(read().map(({ name, source }) => [name, source])).toEqual([
    ['text', '会谈顺利'],
    ['title', '顺利结束'],
    ['alt', '会场'],
    ['title', '留言'],
    ['placeholder', '说点什么'],
  ]);
  expect(read(true).map(({ source }) => source)).toContain('国际新闻');
});

test('shown otherwise, they read as the page wrote them, and come back byte for byte', () => {
  page();
  const original = whole();
  shout();
  expect(document.querySelector('img')?.alt).toBe('会场！');
  expect(document.title).toBe('会谈顺利！');
  expect(sourceTitle()).toBe('会谈顺利');
  expect(document.querySelector('input')?.value).toBe('会谈');
  shout();
  expect(document.querySelector('img')?.alt).toBe('会场！');
  showAttributeTexts([]);
  expect(whole()).toBe(original);
});

test('what the page writes in the meantime stands', () => {
  page();
  shout();
  document.querySelector('img')?.setAttribute('alt', '新的会场');
  expect(read().map(({ source }) => source)).toContain('新的会场');
  showAttributeTexts([]);
  expect(document.querySelector('img')?.outerHTML).toBe('<img alt="新的会场" src="x.png">');
});

test('texts that a script gone since has left converted are given back', () => {
  page();
  const original = whole();
  const image = document.querySelector('img');
  image?.setAttribute('data-pz-alt', '会场');
  image?.setAttribute('alt', '會場');
  document.querySelector('title')?.setAttribute('data-pz-text', '会谈顺利');
  document.title = '會談順利';
  restoreOrphanedTexts(document.body);
  expect(whole()).toBe(original);
});
