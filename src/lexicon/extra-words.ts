/** Words that a text is known to use besides the dictionary's: names of figures, words that the article explains. */
import type { KnownWords } from '../core/dictionary.ts';

const none: readonly number[] = [];

/** Prepares `words`, and `more` that are looked up elsewhere; keep the result, it serves any number of texts. */
export function createExtraWords(words: Iterable<string>, more?: KnownWords): KnownWords {
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
      const known = more?.lengthsAt(text, offset) ?? none;
      const first = text.charCodeAt(offset);
      if (begins[first] !== 1) return known;
      const lengths = byFirst
        .get(first)!
        .filter((word) => text.startsWith(word, offset))
        .map((word) => word.length);
      return known.length > 0 ? [...known, ...lengths] : lengths;
    },
  };
}
