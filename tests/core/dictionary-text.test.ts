import { orderByReading, printSense, printSyllables } from '../../src/core/dictionary-text.ts';
import type { Entry } from '../../src/core/dictionary.ts';

test.each([
  ['variant of 喂[wei4]', 'hans', 'variant of 喂 (wèi)'],
  ['to gallop (i.e. 馳騁|驰骋[chi2 cheng3])', 'hans', 'to gallop (i.e. 驰骋 (chíchěng))'],
  ['to gallop (i.e. 馳騁|驰骋[chi2 cheng3])', 'hant', 'to gallop (i.e. 馳騁 (chíchěng))'],
  ['see 呂|吕[Lu:3]', 'hans', 'see 吕 (Lǚ)'],
  ['plain words [sic]', 'hans', 'plain words [sic]'],
] as const)('%s is printed for %s as %s', (sense, script, printed) => {
  expect(printSense(sense, script)).toBe(printed);
});

test('syllables of a headword are written together, its parts by their capitals', () => {
  expect(printSyllables(['Bei3', 'jing1'])).toBe('Běijīng');
  expect(printSyllables(['Mao2', 'Ze2', 'dong1'])).toBe('Máo Zédōng');
});

test('the entry that is read as in the text comes first', () => {
  const entry = (reading: string): Entry => ({
    hans: '行',
    hant: '行',
    syllables: [reading],
    senses: [],
    references: [],
    measureWords: [],
    taiwan: [],
  });
  const entries = [entry('xing2'), entry('hang2')];
  expect(orderByReading(entries, ['hang2']).map(({ syllables }) => syllables[0])).toEqual(['hang2', 'xing2']);
  expect(orderByReading(entries, ['heng2'])).toEqual(entries);
});
