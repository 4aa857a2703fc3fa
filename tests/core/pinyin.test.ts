import { spell, spellName, toneMarked } from '../../src/core/pinyin.ts';

test.each([
  ['lü4', 'lǜ'],
  ['de5', 'de'],
  ['zhuang4', 'zhuàng'],
  ['shui3', 'shuǐ'],
  ['liu2', 'liú'],
  ['gou3', 'gǒu'],
  ['lüe4', 'lüè'],
  ['er2', 'ér'],
  ['n2', 'ń'],
  ['Ou1', 'Ōu'],
  ['·', '·'],
])('the tone of %s is written %s', (numbered, marked) => {
  expect(toneMarked(numbered)).toBe(marked);
});

test.each([
  [['bei3', 'jing1'], 'běijīng'],
  [['xi1', 'an1'], "xī'ān"],
  [['e2', 'luo2', 'si1'], 'éluósī'],
  [['nü3', 'er2'], "nǚ'ér"],
  [['ke3', 'ai4'], "kě'ài"],
  [['', 'jia1'], 'jiā'],
])('%j is written together as %s', (readings, word) => {
  expect(spell(readings)).toBe(word);
});

test.each([
  ['Wang2 Yi4', 'Wáng Yì'],
  ['Fu2 la1 ji1 mi3 er3 Pu3 jing1', "Fúlājīmǐ'ěr Pǔjīng"],
  ['Ou1 yang2 Xiu1', 'Ōuyáng Xiū'],
])('the name %s is printed %s', (reading, name) => {
  expect(spellName(reading)).toBe(name);
});
