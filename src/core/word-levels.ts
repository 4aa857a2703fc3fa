/** How early a learner meets each word of a text. */
import type { Dictionary } from './dictionary.ts';
import { hasHan } from './han.ts';

/** The level of a word, as {@link Word.level}; of a name only that of HSK. */
export type LevelOf = (word: string, isName: boolean) => number | undefined;

const LAST_OF_HSK = 6;
/** Words of which the answer is kept; then they are forgotten, for the worker's memory. */
const mostKept = 20_000;

/** Looks levels up once a word. */
export function createLevels({ level }: Pick<Dictionary, 'level'>): LevelOf {
  const known = new Map<string, number>();

  /** A word that the dictionary lacks, a numeral or a date, is as hard as its hardest character. */
  function look(word: string): number {
    const own = level(word);
    if (own !== undefined) return own;
    return Math.max(0, ...[...word].map((character) => (hasHan(character) ? (level(character) ?? 0) : 0)));
  }

  return (word, isName) => {
    let found = known.get(word);
    if (found === undefined) {
      if (known.size >= mostKept) known.clear();
      found = look(word);
      known.set(word, found);
    }
    return found === 0 || (isName && found > LAST_OF_HSK) ? undefined : found;
  };
}
