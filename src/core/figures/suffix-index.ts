/** Words found by their end: for looking left from a position. */

/** The units of the words from the last to the first. */
interface Node {
  isWord: boolean;
  before: Map<number, Node> | null;
}

export interface SuffixIndex {
  /** Its bit in {@link mayEnd}. */
  bit: number;
  ends: ReadonlyMap<number, Node>;
}

/** By code unit, the indexes of which it ends a word: at most places of a text this one number says that none does. */
const mayEnd = new Uint16Array(0x10000);
let indexes = 0;

/**
 * Prepares words to be found by {@link longestSuffix}; to be called once for each list, as there are only sixteen bits.
 */
export function suffixIndex(words: readonly string[]): SuffixIndex {
  const bit = 1 << indexes++;
  if (bit > 0xffff) throw new RangeError('more lists than bits');
  const ends = new Map<number, Node>();
  for (const word of words) {
    mayEnd[word.charCodeAt(word.length - 1)]! |= bit;
    let nodes = ends;
    for (let at = word.length - 1; at >= 0; at--) {
      let node = nodes.get(word.charCodeAt(at));
      if (!node) nodes.set(word.charCodeAt(at), (node = { isWord: false, before: null }));
      if (at === 0) node.isWord = true;
      else nodes = node.before ??= new Map<number, Node>();
    }
  }
  return { bit, ends };
}

/** Length of the longest word of the index that ends right before `end`; 0 when there is none. */
export function longestSuffix({ bit, ends }: SuffixIndex, text: string, end: number): number {
  if (end <= 0 || (mayEnd[text.charCodeAt(end - 1)]! & bit) === 0) return 0;
  let longest = 0;
  let node = ends.get(text.charCodeAt(end - 1));
  for (let start = end - 1; node;) {
    if (node.isWord) longest = end - start;
    node = start > 0 ? node.before?.get(text.charCodeAt(--start)) : undefined;
  }
  return longest;
}
