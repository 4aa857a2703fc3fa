/** Words found by their beginning: for looking right from a position. */

/** Words by their first character. */
export type WordStarts = ReadonlyMap<string, readonly string[]>;

/** @param words separated by blanks */
export function firstWords(words: string): WordStarts {
  const starts = new Map<string, string[]>();
  for (const word of words.trim().split(/\s+/)) {
    const same = starts.get(word.charAt(0));
    if (same) same.push(word);
    else starts.set(word.charAt(0), [word]);
  }
  return starts;
}

/** Length of the word that begins at `at`, the one listed first of several; 0 when none does. */
export function lengthAt(starts: WordStarts, text: string, at: number): number {
  return starts.get(text.charAt(at))?.find((word) => text.startsWith(word, at))?.length ?? 0;
}

/** Whether one of the words begins at `at`. */
export function startsWith(starts: WordStarts, text: string, at: number): boolean {
  return lengthAt(starts, text, at) > 0;
}
