import { checkCorrections, correct, formsOf, otherReadings } from '../../src/core/corrections.ts';
import type { Entry } from '../../src/core/dictionary.ts';

const entry = (hant: string, hans: string, reading: string, taiwan: string[][] = []): Entry => ({
  hans,
  hant,
  syllables: reading.split(' '),
  senses: [],
  references: [],
  measureWords: [],
  taiwan,
});

test('of what is stored, a damaged correction is lost alone', () => {
  const stored = {
    行长: ['xing2', 'zhang3'],
    重庆: ['chong2'],
    好: 'hao3',
    一: ['<b>1'],
    点儿: ['dian3', 'r5'],
    hello: ['ha1'],
  };
  expect([...checkCorrections(stored)]).toEqual([
    ['行长', ['xing2', 'zhang3']],
    ['点儿', ['dian3', 'r5']],
  ]);
  for (const damaged of [null, undefined, 'x', 7, [['hao3']]]) expect(checkCorrections(damaged).size).toBe(0);
});

test('a correction is kept and taken back for each form, and the others stay', () => {
  const before = checkCorrections({ 好: ['hao4'] });
  const after = correct(before, ['行长', '行長'], ['xing2', 'zhang3']);
  expect([...after.keys()]).toEqual(['好', '行长', '行長']);
  expect([...correct(after, ['行长', '行長'], null)]).toEqual([['好', ['hao4']]]);
  expect(before.size).toBe(1);
});

test('the dictionary’s other readings are offered once each, Taiwan’s too', () => {
  const entries = [entry('行', '行', 'xing2'), entry('行', '行', 'Xing2'), entry('行', '行', 'hang2', [['hang4']])];
  expect(otherReadings(entries, ['xing2'])).toEqual([['hang2'], ['hang4']]);
  expect(otherReadings([entry('女', '女', 'nu:3')], ['nü3'])).toEqual([]);
  expect(otherReadings([entry('3D打印', '3D打印', '3 D da3 yin4')], ['da3', 'yin4'])).toEqual([]);
});

test('a word is corrected in both scripts where they are one word', () => {
  const bank = [entry('行長', '行长', 'hang2 zhang3'), entry('行長', '行长', 'xing2 zhang3')];
  expect(formsOf('行长', bank, ['xing2', 'zhang3'])).toEqual(['行长', '行長']);
  const hair = [entry('發', '发', 'fa1'), entry('髮', '发', 'fa4')];
  expect(formsOf('发', hair, ['fa4'])).toEqual(['发', '髮']);
  expect(formsOf('发', hair, ['fa2'])).toEqual(['发']);
  expect(formsOf('发', hair, null)).toEqual(['发', '發', '髮']);
});
