/** The order of entries that share a headword: the common one first; surnames, variants and rare ones last. */
import type { DictionaryLine } from './cedict.ts';
import type { Frequencies } from './frequencies.ts';

const crossReference =
  /^(\([^)]*\) )*([a-z]+ )?(variant of|used in|see|same as|also written|erhua (form|variant) of) ?[^\x20-\x7e]/;
const rare = /^\((archaic|old|dialect|obsolete|ancient)[^)]*\)/;

/** Ordinary entries, then proper names, then surnames, then those without a common meaning of their own. */
function rank({ syllables, definition }: DictionaryLine): number {
  const senses = definition.split('/').filter((sense) => !/^(CL:|Taiwan pr\.|also pr\.)/.test(sense));
  if (senses.every((sense) => crossReference.test(sense) || rare.test(sense))) return 3;
  if (senses.every((sense) => sense.includes('surname'))) return 2;
  return /^[A-Z]/.test(syllables[0] ?? '') ? 1 : 0;
}

/**
 * Returns a comparison of lines that share a headword.
 * `preferred` names headwords and the reading that comes first, `的 de5`: where usage in words misleads.
 */
export function orderEntries(
  lines: readonly DictionaryLine[],
  frequencies: Frequencies,
  preferred: ReadonlySet<string>,
): (a: DictionaryLine, b: DictionaryLine) => number {
  // How often a character is read so, counted over the words that hold it.
  const usage = new Map<string, number>();
  for (const { hans, hant, syllables } of lines) {
    const simplified = [...hans];
    const traditional = [...hant];
    if (simplified.length < 2 || simplified.length !== syllables.length) continue;
    const count = frequencies.words.get(hans)?.count ?? 0;
    simplified.forEach((character, index) => {
      const key = `${character}${traditional[index]} ${syllables[index]!.toLowerCase()}`;
      usage.set(key, (usage.get(key) ?? 0) + count);
    });
  }
  const weights = new Map<DictionaryLine, readonly number[]>();
  const order = new Map(lines.map((line, index) => [line, index]));
  const weigh = (line: DictionaryLine): readonly number[] => {
    const known = weights.get(line);
    if (known) return known;
    const { hans, hant, syllables, definition } = line;
    const reading = syllables.join(' ');
    const weight = [
      preferred.has(`${hans} ${reading}`) ? 0 : 1,
      rank(line),
      -(usage.get(`${hans}${hant} ${reading.toLowerCase()}`) ?? 0),
      -definition.split('/').length,
      order.get(line)!,
    ];
    weights.set(line, weight);
    return weight;
  };
  return (a, b) => {
    const right = weigh(b);
    const index = weigh(a).findIndex((value, at) => value !== right[at]);
    return index < 0 ? 0 : weigh(a)[index]! - right[index]!;
  };
}
