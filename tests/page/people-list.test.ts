import type { FigureEntry, FigureSummary } from '../../src/core/annotations.ts';
import { createFigureSearchView } from '../../src/page/figure-search-view.ts';
import { createPeopleBeside } from '../../src/page/people-beside.ts';
import { createPeopleList } from '../../src/page/people-list.ts';

jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });

const message = (key: string, ...substitutions: string[]) => [key, ...substitutions].join(' ');
const person = (id: string, hans: string, hantTW: string, en: string, reading: string, mentions: number) =>
  ({ id, names: { hans, hantTW, hantHK: hantTW, en }, reading, mentions }) satisfies FigureSummary;

const few = [
  person('han-zheng', '韩正', '韓正', 'Han Zheng', 'Han2 Zheng4', 2),
  person('vladimir-putin', '普京', '普丁', 'Vladimir Putin', 'Pu3 jing1', 4),
  person('wang-yi', '王毅', '王毅', 'Wang Yi', 'Wang2 Yi4', 2),
];
const many = [
  ...few,
  ...[...'甲乙丙丁戊己'].map((name, i) => person(`other-${i}`, name, name, `Other ${i}`, 'Jia3', 1)),
];

const asRead = { script: () => 'hans' as const, convert: () => Promise.reject(new Error('not asked for')) };
const names = (root: ParentNode) => [...root.querySelectorAll('li .hans')].map((one) => one.textContent);
function change<E extends HTMLInputElement | HTMLSelectElement>(
  root: ParentNode,
  tag: 'input' | 'select',
  value: string,
) {
  const field = root.querySelector(tag) as E;
  field.value = value;
  field.dispatchEvent(new Event(tag === 'input' ? 'input' : 'change'));
}

test('people come as they appear, or by how often they are named, those named alike as they appear', () => {
  const list = createPeopleList(message, asRead);
  list.show(few, null);
  expect(names(list.element)).toEqual(['韩正', '普京', '王毅']);
  change(list.element, 'select', 'mentions');
  expect(names(list.element)).toEqual(['普京', '韩正', '王毅']);
  list.show(few.slice(1), null);
  expect(list.element.querySelector('select')?.hidden).toBe(true);
});

test.each([
  ['韩', ['韩正']],
  ['韓正', ['韩正']],
  ['普丁', ['普京']],
  ['wangyi', ['王毅']],
  ['wáng', ['王毅']],
  ['putin', ['普京']],
  ['nobody', []],
  ['', [...many.map(({ names }) => names.hans)]],
])('in a long list “%s” finds by Chinese of either script, pinyin or English', (query, found) => {
  const list = createPeopleList(message, asRead);
  list.show(many, null);
  change(list.element, 'input', query);
  expect(names(list.element)).toEqual(found);
  expect(list.element.querySelector('p')?.hidden).toBe(found.length > 0);
});

test('a list that is seen at a glance has no search, and one of nobody is not there', () => {
  const list = createPeopleList(message, asRead);
  list.show(few, null);
  expect(list.element.querySelector('input')?.hidden).toBe(true);
  list.show([], null);
  expect(list.element.hidden).toBe(true);
});

test('a person leads to the first mention, where there is a way there', () => {
  const goTo = jest.fn<void, [string]>();
  const list = createPeopleList(message, asRead);
  list.show(few, goTo);
  list.element.querySelectorAll<HTMLElement>('button.person')[1]?.click();
  expect(goTo.mock.calls).toEqual([['vladimir-putin']]);
  list.show(few, null);
  expect(list.element.querySelectorAll('button.person')).toHaveLength(0);
});

test('beside the article the list folds up under its button, and is gone where nobody is named', () => {
  const root = document.createElement('aside');
  const people = createPeopleBeside(root, message, asRead);
  expect(root.hidden).toBe(true);
  people.show(few, null);
  const opener = root.querySelector('.opener');
  (opener as HTMLElement).click();
  expect([root.hidden, opener?.getAttribute('aria-expanded')]).toEqual([false, 'true']);
  people.show([], null);
  expect([root.hidden, opener?.getAttribute('aria-expanded')]).toEqual([true, 'false']);
});

const pause = () => jest.advanceTimersByTimeAsync(200);
const entry = ({ id, names, reading }: FigureSummary): FigureEntry => ({ id, names, reading, source: 'bundled' });

test('a search shows the answer to the last question only, whichever answer comes first', async () => {
  const answers = new Map<string, (found: FigureEntry[]) => void>();
  const search = jest.fn((query: string) => new Promise<FigureEntry[]>((answer) => answers.set(query, answer)));
  const view = createFigureSearchView(message, { search, notation: () => 'marks', asRead, failed: jest.fn() });
  change(view, 'input', 'wang');
  await pause();
  change(view, 'input', 'han');
  await pause();
  answers.get('han')?.(few.slice(0, 1).map(entry));
  answers.get('wang')?.(few.slice(2).map(entry));
  await pause();
  expect([...view.querySelectorAll('li strong')].map((one) => one.textContent)).toEqual(['韩正']);
  expect(view.querySelector('.pz-pinyin')?.textContent).toBe('Hán Zhèng');
  change(view, 'input', ' ');
  await pause();
  expect(view.querySelectorAll('li')).toHaveLength(0);
  expect(search).toHaveBeenCalledTimes(2);
});

test('a search that finds nobody says so, and one that fails tells why', async () => {
  const failed = jest.fn();
  const search = jest.fn<Promise<FigureEntry[]>, [string]>().mockResolvedValueOnce([]).mockRejectedValueOnce('gone');
  const view = createFigureSearchView(message, { search, notation: () => 'marks', asRead, failed });
  change(view, 'input', 'xyz');
  await pause();
  expect(view.querySelector('[role=status]')?.textContent).toBe('peopleNone');
  change(view, 'input', 'xy');
  await pause();
  expect(failed).toHaveBeenCalledWith('gone');
});
