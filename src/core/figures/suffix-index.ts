/** Words found by their end: for looking left from a position. */

/** Words by their last character, longest first. */
export type SuffixIndex = ReadonlyMap<string, readonly string[]>;

export function suffixIndex(words: readonly string[]): SuffixIndex {
  const index = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const last = word.slice(-1);
    const same = index.get(last);
    if (same) same.push(word);
    else index.set(last, [word]);
  }
  for (const same of index.values()) same.sort((a, b) => b.length - a.length);
  return index;
}

/** Length of the longest word of the index that ends right before `end`; 0 when there is none. */
export function longestSuffix(index: SuffixIndex, text: string, end: number): number {
  const found = index.get(text.charAt(end - 1))?.find((word) => text.endsWith(word, end));
  return found ? found.length : 0;
}
