/** Readings that a person prefers for words, wherever these stand. */
import { entryReadings, isSameReading } from './dictionary-text.ts';
import type { Entry } from './dictionary.ts';
import { countHan } from './han.ts';
import { check, CorrectedReading } from './schemas.ts';

/** By word, as a text writes it: numbered syllables, one a Han character. */
export type Corrections = ReadonlyMap<string, readonly string[]>;

/** The stored corrections that can be used; the others are left out. */
export function checkCorrections(stored: unknown): Corrections {
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return new Map(
    entries.flatMap(([word, value]) => {
      const readings = check(CorrectedReading, value);
      return readings && readings.length === countHan(word) ? [[word, readings] as const] : [];
    }),
  );
}

/** The same corrections with this reading for each of the words; without the words when it is `null`. */
export function correct(
  corrections: Corrections,
  words: Iterable<string>,
  readings: readonly string[] | null,
): Corrections {
  const corrected = new Map(corrections);
  for (const word of words) {
    if (readings) corrected.set(word, readings);
    else corrected.delete(word);
  }
  return corrected;
}

/** The readings that the dictionary has for a word besides the one it has, Taiwan's among them; none twice. */
export function otherReadings(entries: readonly Entry[], readings: readonly string[]): string[][] {
  const others: string[][] = [];
  for (const entry of entries) {
    for (const syllables of [entry.syllables, ...entry.taiwan]) {
      const other = entryReadings({ ...entry, syllables });
      if (other?.length !== readings.length || [readings, ...others].some((one) => isSameReading(one, other))) continue;
      others.push(other);
    }
  }
  return others;
}

/** A word in both scripts, where the dictionary says that it is one word: 行长 and 行長, but not 发 and 髮 as fā. */
export function formsOf(word: string, entries: readonly Entry[], readings: readonly string[] | null): string[] {
  const forms = new Set([word]);
  for (const entry of entries) {
    const same = readings === null || isSameReading(entryReadings(entry) ?? [], readings);
    if (same && (entry.hans === word || entry.hant === word)) forms.add(entry.hans).add(entry.hant);
  }
  return [...forms];
}
