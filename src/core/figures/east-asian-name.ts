/** Names of Chinese, Korean and Japanese people, whose sound in Chinese is not that of the English name. */
import type { LatinName } from './latin-name.ts';
import { isRomanised, japaneseSurnameLength, surnameLength } from './surnames.ts';

/** Words in Hepburn romanisation, as near as it matters. */
const kana = /^(?:(?:[kgsztdnhbpmr]?y?|sh|ch|ts|j|f|w)[aeiou]+[nm]?(?=[^aeiou]|$)|[kstp](?=[kstp]))+$/;

export interface EastAsianWeight {
  /** Evidence for a border; more than 1.5 is as good as certain that the name is one. */
  score: number;
  /** Whether the name is written surname first, so that the parts of its reading are surname and given name. */
  isStyle: boolean;
}

/**
 * Weighs whether an undotted stretch of text is such a name for the English one.
 * @param readingsOf syllables without tones, one a character
 * @param sound how badly it sounds like the English name: a name of four characters that sounds right is a transliteration
 */
export function weighEastAsian(
  text: string,
  start: number,
  end: number,
  readingsOf: () => string[],
  { words }: LatinName,
  sound: number,
): EastAsianWeight {
  const length = end - start;
  const surname = surnameLength(text, start);
  let score = 0;
  let isStyle = false;
  if (surname > 0 && length > surname && length <= surname + 2) {
    const readings = readingsOf();
    const parts = words.flatMap((word) => word.split('-'));
    const ends = [parts[0], parts.at(-1), words[0], words.at(-1)];
    const isSurname = (word: string | undefined) =>
      isRomanised(text.slice(start, start + surname), readings.slice(0, surname).join(''), word ?? '');
    if (parts.join('') === readings.join('')) score = 6;
    else if (ends.some(isSurname)) score = Math.min(parts.length - 1, 2) === length - surname ? 3.2 : 2.6;
    else score = length === surname + 2 ? 1.1 : 0.4;
    isStyle = score > 2 || sound > 0.34;
  }
  if (words.length === 2 && words.every((word) => word.length > 2 && kana.test(word.replace(/-/g, '')))) {
    const japanese = japaneseSurnameLength(text, start);
    if (japanese > 0 && length > japanese && length <= japanese + 3) {
      score = Math.max(score, length - japanese === 2 ? 3.4 : 3);
      isStyle = true;
    } else if (sound > 0.3 && length >= 3 && length <= 5) score = Math.max(score, length === 4 ? 2.2 : 1.6);
  }
  return { score, isStyle };
}
