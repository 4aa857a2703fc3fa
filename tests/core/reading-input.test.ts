import { readTyped } from '../../src/core/reading-input.ts';

test.each([
  ['hang2 zhang3', 2, 'hang2 zhang3'],
  ['hang2zhang3', 2, 'hang2 zhang3'],
  ['hángzhǎng', 2, 'hang2 zhang3'],
  ['Háng Zhǎng', 2, 'hang2 zhang3'],
  ["xī'ān", 2, 'xi1 an1'],
  ['xīān', 2, 'xi1 an1'],
  ['xian1', 1, 'xian1'],
  ['xiān', 1, 'xian1'],
  ['lv4', 1, 'lü4'],
  ['nu:3 ren2', 2, 'nü3 ren2'],
  ['lǜsè', 2, 'lü4 se4'],
  ['lǘ', 1, 'lü2'],
  ['péngyou', 2, 'peng2 you5'],
  ['peng2you', 2, 'peng2 you5'],
  ['de0', 1, 'de5'],
  ['diǎnr', 2, 'dian3 r5'],
  ['dian3 r5', 2, 'dian3 r5'],
  ['yi4dianr3', 3, 'yi4 dian3 r5'],
  ['fǎngàn', 2, 'fan3 gan4'],
  ["fāng'àn", 2, 'fang1 an4'],
  ['nǎiniúchǎng', 3, 'nai3 niu2 chang3'],
  ['ńg', 1, 'ng2'],
])('%s for %i characters is %s', (typed, characters, readings) => {
  expect(readTyped(typed, characters)).toEqual({ ok: true, readings: readings.split(' ') });
});

test.each([
  ['', 1, { code: 'empty' }],
  ['  ', 2, { code: 'empty' }],
  ['hang2', 2, { code: 'count', found: 1, wanted: 2 }],
  ['hang2 zhang3 le5', 2, { code: 'count', found: 3, wanted: 2 }],
  ['hangzhang', 2, { code: 'tone', letters: 'hangzhang' }],
  ['hang2 zhqng3', 2, { code: 'syllable', letters: 'zhqng' }],
  ['bua1', 1, { code: 'syllable', letters: 'bua' }],
  ['银行', 2, { code: 'syllable', letters: '银行' }],
  ['<b>hao3', 1, { code: 'syllable', letters: '<b>hao' }],
] as const)('%s for %i characters is refused, with the reason', (typed, characters, failure) => {
  expect(readTyped(typed, characters)).toEqual({ ok: false, failure });
});
