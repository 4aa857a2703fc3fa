/** Headwords that are no persons' names. */
import type { Dictionary } from '../dictionary.ts';
import { surnameLength } from './surnames.ts';

/** Ends of places that the dictionary writes with two capitals, as it does persons: `Huang2 He2`. */
const places = /[江河山湖岛州城县市省区湾港峡寺宫陵]$|^黄海$/;

/** Whether the dictionary has a word, and not only as a person's name, which it writes with two capitals: `Li3 Da4 zhao1`. */
export function isCommonWord(word: string, dictionary: Pick<Dictionary, 'has' | 'readings'>): boolean {
  if (!dictionary.has(word)) return false;
  if (surnameLength(word, 0) === 0 || word.length < 2 || word.length > 3 || places.test(word)) return true;
  const known = dictionary.readings(word);
  return (
    known.length === 0 || known.some(([first = '', second = '']) => !/^[A-Z]/.test(first) || !/^[A-Z]/.test(second))
  );
}
