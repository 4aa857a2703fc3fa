/** Words found by their end: for looking left from a position. */

interface Words {
  all: ReadonlySet<string>;
  /** The lengths that they have, longest first. */
  lengths: readonly number[];
}

/** Words by their last code unit. */
export type SuffixIndex = ReadonlyMap<number, Words>;

export function suffixIndex(words: readonly string[]): SuffixIndex {
  const byLast = new Map<number, Set<string>>();
  for (const word of words) {
    const last = word.charCodeAt(word.length - 1);
    const same = byLast.get(last);
    if (same) same.add(word);
    else byLast.set(last, new Set([word]));
  }
  const lengthsOf = (all: Set<string>) => [...new Set([...all].map((word) => word.length))].sort((a, b) => b - a);
  return new Map([...byLast].map(([last, all]) => [last, { all, lengths: lengthsOf(all) }]));
}

/** Length of the longest word of the index that ends right before `end`; 0 when there is none. */
export function longestSuffix(index: SuffixIndex, text: string, end: number): number {
  const words = index.get(text.charCodeAt(end - 1));
  if (!words) return 0;
  for (const length of words.lengths) if (length <= end && words.all.has(text.slice(end - length, end))) return length;
  return 0;
}
