/** Words that a text is known to use besides the dictionary's: names of figures, words that the article explains. */

export interface ExtraWords {
  /** Lengths of the words at `offset`, in UTF-16 units. */
  lengthsAt(text: string, offset: number): readonly number[];
}

const NONE: readonly number[] = [];

/** Prepares `words` for {@link ExtraWords.lengthsAt}; keep the result, it serves any number of texts. */
export function createExtraWords(words: Iterable<string>): ExtraWords {
  const byFirst = new Map<number, string[]>();
  // A byte a code unit answers "none" for nearly every place without a lookup.
  const begins = new Uint8Array(0x10000);
  for (const word of new Set(words)) {
    if (word === '') continue;
    const first = word.charCodeAt(0);
    begins[first] = 1;
    const others = byFirst.get(first);
    if (others) others.push(word);
    else byFirst.set(first, [word]);
  }
  return {
    lengthsAt(text, offset) {
      const first = text.charCodeAt(offset);
      if (begins[first] !== 1) return NONE;
      return byFirst
        .get(first)!
        .filter((word) => text.startsWith(word, offset))
        .map((word) => word.length);
    },
  };
}
