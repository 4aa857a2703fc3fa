/** Search over figures: what people type, and whom they find first. */
import { createFigureSearch } from '../../../src/core/figures/search-figures.ts';
import type { TableFigure } from '../../../src/core/figures/figure-table.ts';

const simplified: Record<string, string> = { 習: '习', 卡: '卡', 爾: '尔', 呂: '吕', 蘇: '苏' };
const fold = (text: string) => [...text].map((character) => simplified[character] ?? character).join('');

function person(
  id: string,
  hans: string,
  en: string,
  reading: string,
  source: TableFigure['source'] = 'bundled',
  otherNames?: string[],
): TableFigure {
  const names = { hans, hantTW: hans, hantHK: hans, en };
  return { id, names, reading, offices: [], asOf: '2026', source, ...(otherNames && { otherNames }) };
}

const figures = [
  person('xi-jinping', '习近平', 'Xi Jinping', 'Xi2 Jin4 ping2'),
  person('vladimir-putin', '弗拉基米尔·普京', 'Vladimir Putin', 'Fu2 la1 ji1 mi3 er3 Pu3 jing1', 'bundled', ['普丁']),
  person('wang-yiwei', '王义桅', 'Wang Yiwei', 'Wang2 Yi4 wei2'),
  person('wang-yi', '王毅', 'Wang Yi', 'Wang2 Yi4'),
  person('wang-li', '王力', 'Wang Li', 'Wang2 Li4', 'dictionary'),
  person('annette-lu', '吕秀莲', 'Annette Lu', 'Lü3 Xiu4 lian2'),
  person('etienne-soula', '艾蒂安·苏拉', 'Étienne Soula', 'Ai4 di4 an1 Su1 la1', 'press'),
  person('wang-yizhou', '王逸舟', 'Wang Yizhou', 'Wang2 Yi4 zhou1', 'press'),
];
const find = createFigureSearch({ all: () => figures }, fold);
const search = (query: string, limit = 10) => find(query, limit).map(({ id }) => id);

test.each([
  ['习近平', ['xi-jinping']],
  ['習近', ['xi-jinping']],
  ['近平', ['xi-jinping']],
  ['普京', ['vladimir-putin']],
  ['弗拉基米尔•普', ['vladimir-putin']],
  ['普丁', ['vladimir-putin']],
  ['呂', ['annette-lu']],
  ['蘇拉', ['etienne-soula']],
])('%s finds by Chinese, in either script, from any part of the name on', (query, found) => {
  expect(search(query)).toEqual(found);
});

test.each(['wangyi', 'wang yi', 'Wáng Yì', 'wang2yi4', 'wang2 yi4', 'WANG YI', "wang'yi"])(
  '%s finds 王毅 by pinyin, then those whose name goes on',
  (query) => expect(search(query)).toEqual(['wang-yi', 'wang-yiwei', 'wang-yizhou']),
);

test('tones count only where they are typed', () => {
  expect(search('wang1yi4')).toEqual([]);
  expect(search('wángyí')).toEqual([]);
  expect(search('wángyi')).toEqual(['wang-yi', 'wang-yiwei', 'wang-yizhou']);
  expect(search('wang yi4w')).toEqual(['wang-yiwei']);
});

test.each(['lü', 'lv', 'lu', 'lǚ', 'lü3 xiu4', 'lvxiulian'])('%s finds 吕秀莲', (query) => {
  expect(search(query)).toEqual(['annette-lu']);
});

test.each([
  ['putin', ['vladimir-putin']],
  ['Vlad Put', ['vladimir-putin']],
  ['putin v', ['vladimir-putin']],
  ['pujing', ['vladimir-putin']],
  ['etienne', ['etienne-soula']],
  ['Étienne SOULA', ['etienne-soula']],
  ['utin', []],
])('%s finds by the beginnings of English words or by a part of the pinyin', (query, found) => {
  expect(search(query)).toEqual(found);
});

test('a whole name comes first whoever bears it, then the better known', () => {
  expect(search('王')).toEqual(['wang-yiwei', 'wang-yi', 'wang-li', 'wang-yizhou']);
  expect(search('wang li')).toEqual(['wang-li']);
  expect(search('王', 2)).toEqual(['wang-yiwei', 'wang-yi']);
});

test.each(['', ' ', '·', '!', '1', '́'])('%j finds nobody', (query) => expect(search(query)).toEqual([]));
