/** What is known of words, found at a stretch of a text without making a string of it: that is what costs, a word at a time. */

/** What is known of the word from `start` to `end`. */
export type WordTable<T> = (text: string, start: number, end: number) => T;

/** Words that are kept; then they are forgotten, for the worker's memory. An article has about a thousand. */
const mostKept = 20_000;
/** A power of two, so that the table is never more than a third full. */
const slotCount = 65_536;

/** Returns a table that asks `make` once for each word. */
export function createWordTable<T>(make: (word: string) => T): WordTable<T> {
  /** By hash, the number of a word from 1 up; where its slot is taken it is in the next free one. */
  const slots = new Uint16Array(slotCount);
  let words: string[] = [];
  let values: T[] = [];

  function add(slot: number, word: string): T {
    const value = make(word);
    // Asking `make` may have asked for other words.
    if (slots[slot] !== 0 || words.length >= mostKept) return value;
    words.push(word);
    values.push(value);
    slots[slot] = words.length;
    return value;
  }

  return (text, start, end) => {
    if (words.length >= mostKept) {
      slots.fill(0);
      words = [];
      values = [];
    }
    let hash = end - start;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
    for (let slot = (hash >>> 16) % slotCount; ; slot = (slot + 1) % slotCount) {
      const number = slots[slot]!;
      if (number === 0) return add(slot, text.slice(start, end));
      if (isAt(words[number - 1]!, text, start, end)) return values[number - 1]!;
    }
  };
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}
