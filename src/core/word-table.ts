/** What is known of words, found at a stretch of a text without making a string of it: that is what costs, a word at a time. */

/** What is known of the word from `start` to `end`. */
export type WordTable<T> = (text: string, start: number, end: number) => T;

/** Words that are kept; then they are forgotten, for the worker's memory. An article has about a thousand. */
const mostKept = 20_000;
const slotBits = 15;
const slotCount = 1 << slotBits;
/** Numbers of a slot. */
const slotSize = 3;
/** Code units of a word that fit into a slot; hardly any word is longer. */
const longest = 4;

/** Returns a table that asks `make` once for each word. */
export function createWordTable<T>(make: (word: string) => T): WordTable<T> {
  /**
   * By hash, or in the next free slot: two code units, the next two, and the number of the word from 1 up. So the word need
   * not be fetched from elsewhere to be compared: waiting for memory is what costs.
   */
  const slots = new Int32Array(slotSize * slotCount);
  let values: T[] = [];
  const longer = new Map<string, T>();

  function forget(): void {
    slots.fill(0);
    values = [];
    longer.clear();
  }

  function add(slot: number, low: number, high: number, word: string): T {
    const value = make(word);
    // Asking `make` may have asked for other words.
    if (slots[slot + 2] !== 0) return value;
    values.push(value);
    slots[slot] = low;
    slots[slot + 1] = high;
    slots[slot + 2] = values.length;
    return value;
  }

  function findLonger(word: string): T {
    const known = longer.get(word);
    if (known !== undefined) return known;
    const value = make(word);
    longer.set(word, value);
    return value;
  }

  return (text, start, end) => {
    if (values.length + longer.size >= mostKept) forget();
    const length = end - start;
    if (length > longest) return findLonger(text.slice(start, end));
    let low = text.charCodeAt(start);
    let high = 0;
    if (length > 1) low |= text.charCodeAt(start + 1) << 16;
    if (length > 2) high = text.charCodeAt(start + 2);
    if (length > 3) high |= text.charCodeAt(start + 3) << 16;
    const hash = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> (32 - slotBits);
    for (let slot = slotSize * hash; ; slot = (slot + slotSize) % slots.length) {
      const number = slots[slot + 2]!;
      if (number === 0) return add(slot, low, high, text.slice(start, end));
      if (slots[slot] === low && slots[slot + 1] === high) return values[number - 1]!;
    }
  };
}
