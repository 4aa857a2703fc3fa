/** The syllables of one word as they are written: together, in its parts, with its capitals. */
import { type Notation, spell } from './pinyin.ts';

export interface WordParts {
  /** Where its written words begin, besides the first. */
  parts: readonly number[];
  /** Whether the first letter is a capital. */
  capital: boolean;
  /** Whether each part begins with a capital. */
  proper: boolean;
}

/** Countries and places by one character each, which GB/T 16159 joins by a hyphen: 中美 Zhōng-Měi, 港澳 Gǎng-Ào. */
const places = new Set('中美俄英法德日韩韓朝印欧歐苏蘇越巴以阿港澳台臺京津沪滬粤粵');

/** @param readings numbered, in small letters, one a character */
export function writeWord(
  characters: readonly string[],
  readings: readonly string[],
  { parts, capital, proper }: WordParts,
  notation: Notation,
): string {
  if (parts.length === 0 && !capital) return spell(readings, notation);
  const begins = [0, ...parts];
  const written = begins.map((from, i) => {
    const syllables = readings.slice(from, begins[i + 1] ?? readings.length).filter(Boolean);
    const [first = '', ...others] = syllables;
    const raised = (i === 0 && capital) || (i > 0 && proper);
    return spell(raised ? [capitalise(first), ...others] : syllables, notation);
  });
  const pair = proper && begins.length === characters.length && characters.every((one) => places.has(one));
  return written.filter(Boolean).join(pair && notation !== 'zhuyin' ? '-' : ' ');
}

export function capitalise(reading: string): string {
  return reading.charAt(0).toUpperCase() + reading.slice(1);
}
