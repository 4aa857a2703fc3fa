/** The syllables of one word as they are written: together, in its parts, with its capitals. */
import { type Notation, spell } from './pinyin.ts';

export interface WordParts {
  /** Where its written words begin, besides the first. */
  parts: readonly number[];
  /** Whether the first letter is a capital. */
  capital: boolean;
  /** Syllables that begin with one. */
  capitals: readonly number[];
}

/** Countries and places by one character each, which GB/T 16159 joins by a hyphen: 中美 Zhōng-Měi, 港澳 Gǎng-Ào. */
export const places: ReadonlySet<string> = new Set(
  '中美俄英法德日韩韓朝印欧歐苏蘇越巴以阿港澳台臺京津沪滬粤粵乌烏墨加',
);
/** Other pairs by one character each: Yà-Tài, Rén-Dà. */
const pairs: ReadonlySet<string> = new Set(
  '亚太 亞太 欧亚 歐亞 国共 國共 经合 經合 人大 教科 科文 京广 京廣 京九 京杭 马列 馬列 川藏 青藏 陕甘 陝甘'.split(' '),
);

/** @param readings numbered, in small letters, one a character */
export function writeWord(
  characters: readonly string[],
  readings: readonly string[],
  { parts, capital, capitals }: WordParts,
  notation: Notation,
): string {
  if (parts.length === 0 && !capital) return spell(readings, notation);
  const begins = [0, ...parts];
  const written = begins.map((from, i) => {
    const syllables = readings.slice(from, begins[i + 1] ?? readings.length).filter(Boolean);
    const [first = '', ...others] = syllables;
    const raised = (i === 0 && capital) || capitals.includes(from);
    return spell(raised ? [capitalise(first), ...others] : syllables, notation);
  });
  let joined = written[0] ?? '';
  for (let i = 1; i < written.length; i++) {
    const [before = 0, from = 0, end = readings.length] = [begins[i - 1], begins[i], begins[i + 1]];
    const [one = '', other = ''] = [characters[before], characters[from]];
    const isPair = from - before === 1 && end - from === 1 && capitals.includes(before) && capitals.includes(from);
    const together = isPair && ((places.has(one) && places.has(other)) || pairs.has(one + other));
    joined += (together && notation !== 'zhuyin' ? '-' : ' ') + (written[i] ?? '');
  }
  return joined;
}

/** The same reading with a capital: `bei3` → `Bei3`. */
export function capitalise(reading: string): string {
  return reading.charAt(0).toUpperCase() + reading.slice(1);
}
