import { isEnglish } from '../../src/core/english.ts';

const long = (sentence: string) => Array.from({ length: 4 }, () => sentence).join(' ');

test.each([
  [true, 'The ministers said on Monday that the talks in Geneva had been good for both of the countries.'],
  [false, 'Die Minister sagten am Montag, dass die Gespräche in Genf für beide Länder gut gewesen seien.'],
  [false, 'Les ministres ont déclaré lundi que les discussions de Genève avaient été bonnes pour les deux pays.'],
  [false, 'Los ministros dijeron el lunes que las conversaciones en Ginebra habían sido buenas para los dos países.'],
  [false, 'Home World Business Technology Science Health Sports Arts Books Style Food Travel Magazine Video Opinion'],
])('it is %s that this is English: %s', (expected, sentence) => {
  expect(isEnglish(long(sentence))).toBe(expected);
});

test('a few words tell nothing', () => {
  expect(isEnglish('The talks in the morning were good.')).toBe(false);
});
