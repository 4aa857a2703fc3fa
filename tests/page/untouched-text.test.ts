/** Texts that are never read, or no longer. */
import { element } from '../../src/page/element.ts';
import { isBeingEdited } from '../../src/page/editing.ts';
import { readBlocks } from '../../src/page/page-text.ts';
import { paintText, restoreOrphans, shownPosition } from '../../src/page/paint.ts';
import { isRestless, noteRewriting } from '../../src/page/restless.ts';
import { page } from '../../src/page/unclobbered.ts';

const body = document.body;
const texts = () => readBlocks(body).map(({ text }) => text);
afterEach(() => {
  document.documentElement.removeAttribute('lang');
  body.removeAttribute('contenteditable');
});

test('the nearest language counts: Chinese in a Japanese page is read, Japanese in a Chinese page is not', () => {
  document.documentElement.lang = 'ja';
  body.replaceChildren(element('p', {}, '東京都知事選挙'), element('p', { lang: 'zh-TW' }, '臺北的會談'));
  expect(texts()).toEqual(['臺北的會談']);
  document.documentElement.lang = 'zh';
  body.replaceChildren(element('p', {}, '北京', element('span', { lang: 'ja' }, '東京都知事'), '会谈'));
  expect(texts().join('')).toBe('北京会谈');
});

test('headings without kana on a page that is mostly Japanese are not taken for Chinese', () => {
  body.replaceChildren(
    element('h1', {}, '都知事選挙'),
    element('p', {}, '首相は国会で演説を行い、新しい経済対策について説明した。'),
  );
  expect(texts()).toEqual([]);
});

test('in a page that is one editor nothing is read', () => {
  body.replaceChildren(element('p', {}, '正在写的文字'));
  body.setAttribute('contenteditable', '');
  expect(texts()).toEqual([]);
  expect(isBeingEdited(body.firstElementChild as Element)).toBe(true);
  body.setAttribute('contenteditable', 'false');
  expect(texts()).toEqual(['正在写的文字']);
});

test('an element that is written anew again and again is left alone, one that changes now and then is not', () => {
  const clock = element('p', {}, '零时零分');
  body.replaceChildren(clock, element('p', {}, '不变的文字'));
  for (let i = 0; i < 3; i++) noteRewriting(clock);
  expect(isRestless(clock)).toBe(false);
  noteRewriting(clock);
  expect(texts()).toEqual(['不变的文字']);
});

test('paint that the page has copied becomes text again', () => {
  const original = element('p', {}, '王毅访问北京');
  body.replaceChildren(original);
  paintText(original.firstChild as Text, [{ length: 6, text: '王毅訪問北京' }], { lang: 'zh-TW' });
  const copy = original.cloneNode(true);
  body.append(copy);
  restoreOrphans(copy);
  expect((copy as Element).outerHTML).toBe('<p>王毅访问北京</p>');
  expect(original.textContent).toBe('王毅訪問北京');
});

test('a place in a text that the page has made shorter is at its end', () => {
  const node = document.createTextNode('北京');
  expect(shownPosition(node, 7, 'after')).toEqual({ node, offset: 2 });
});

test('the document’s own properties are found where a page has put names before them', () => {
  body.replaceChildren(element('img', { name: 'createElement' }), element('form', { name: 'body' }));
  expect(page.createElement('p').tagName).toBe('P');
  expect(page.body).toBe(body);
});
