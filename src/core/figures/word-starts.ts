/** Words found by their beginning: for looking right from a position. */

export interface WordStarts {
  /** Its bit in {@link mayBegin}. */
  bit: number;
  /** Words by their first code unit. */
  words: ReadonlyMap<number, readonly string[]>;
}

/** By code unit, the lists of which it begins a word: at most places of a text this one number says that none does. */
const mayBegin = new Uint16Array(0x10000);
let lists = 0;

/** @param words of several that begin at a place, the one listed first counts */
export function firstWords(words: readonly string[]): WordStarts {
  const bit = 1 << lists++;
  if (bit > 0xffff) throw new RangeError('more lists than bits');
  const starts = new Map<number, string[]>();
  for (const word of words) {
    const first = word.charCodeAt(0);
    mayBegin[first]! |= bit;
    const same = starts.get(first);
    if (same) same.push(word);
    else starts.set(first, [word]);
  }
  return { bit, words: starts };
}

/** The same of which the longest counts. */
export function longestWords(words: readonly string[]): WordStarts {
  return firstWords([...words].sort((a, b) => b.length - a.length));
}

/** Length of the word that begins at `at`; 0 when none does. */
export function lengthAt({ bit, words }: WordStarts, text: string, at: number): number {
  if (at >= text.length) return 0;
  const first = text.charCodeAt(at);
  if ((mayBegin[first]! & bit) === 0) return 0;
  for (const word of words.get(first)!) if (text.startsWith(word, at)) return word.length;
  return 0;
}

/** Whether one of the words begins at `at`. */
export function startsWith(starts: WordStarts, text: string, at: number): boolean {
  return lengthAt(starts, text, at) > 0;
}

/** How many of the words a text has, from left to right, none over another. */
export function countWords(starts: WordStarts, text: string): number {
  let count = 0;
  for (let at = 0; at < text.length;) {
    const length = lengthAt(starts, text, at);
    if (length > 0) count++;
    at += length || 1;
  }
  return count;
}
