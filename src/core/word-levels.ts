/** How early a learner meets each word of a text. */
import type { Span } from './annotations.ts';
import type { Dictionary } from './dictionary.ts';
import { hasHan } from './han.ts';
import { createWordTable } from './word-table.ts';

/** The level of a word, as {@link Word.level}; of a name only that of HSK. */
export type LevelOf = (text: string, word: Span, isName: boolean) => number | undefined;

const lastOfHsk = 6;

/** Looks levels up once a word. */
export function createLevels({ level }: Pick<Dictionary, 'level'>): LevelOf {
  /** A word that the dictionary lacks, a numeral or a date, is as hard as its hardest character. */
  const known = createWordTable((word) => {
    const own = level(word);
    if (own !== undefined) return own;
    return Math.max(0, ...[...word].map((character) => (hasHan(character) ? (level(character) ?? 0) : 0)));
  });

  return (text, { start, end }, isName) => {
    const found = known(text, start, end);
    return found === 0 || (isName && found > lastOfHsk) ? undefined : found;
  };
}
