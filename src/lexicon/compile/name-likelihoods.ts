/** How likely each character is in a personal name, learned from the dictionary's names and the tags of the counted words. */
import type { DictionaryLine } from './cedict.ts';
import type { Frequencies } from './frequencies.ts';

/** Character → −ln P, simplified characters only. */
export type Likelihoods = ReadonlyMap<string, number>;

export interface NameLikelihoods {
  surname: Likelihoods;
  givenFirst: Likelihoods;
  givenLast: Likelihoods;
  foreign: Likelihoods;
  foreignLast: Likelihoods;
  /** Surnames of two characters, either script. */
  longSurnames: string[];
}

/** Seen fewer times than this, a character says nothing of names. */
const leastSeen = 3;

/** Whether a definition says that the word is a surname. */
export function isSurname(definition: string): boolean {
  return /\bsurname\b/.test(definition);
}

/** How much rarer such a character is there. */
const backoff = 1.5;

/** Cost of a character as a word from which on it is rare (幸 is not, 彤 is), and what it then costs in a given name. */
const rareWord = 11.5;
const rareGiven = 8.5;

class Tally {
  #counts = new Map<string, number>();
  #total = 0;
  add(character: string): void {
    this.#counts.set(character, (this.#counts.get(character) ?? 0) + 1);
    this.#total++;
  }
  likelihoods(): Likelihoods {
    const seen = [...this.#counts].filter(([, count]) => count >= leastSeen);
    return new Map(seen.map(([character, count]) => [character, -Math.log(count / this.#total)]));
  }
}

/**
 * Learns from the tagged words of `frequencies` and the foreign names among `lines`.
 * `costs` are those of simplified headwords: characters that are rare as words can stand in any given name.
 */
export function learnNames(
  lines: readonly DictionaryLine[],
  frequencies: Frequencies,
  costs: ReadonlyMap<string, number>,
): NameLikelihoods {
  const surnames = new Set<string>();
  const longSurnames = new Set<string>();
  const common = new Set<string>();
  for (const { hans, hant, syllables, definition } of lines) {
    const isProper = /^[A-Z]/.test(syllables[0] ?? '');
    if (!isProper) common.add(hans);
    if (!isProper || !isSurname(definition)) continue;
    if (hans.length === 1) surnames.add(hans);
    else if (hans.length === 2) longSurnames.add(hans).add(hant);
  }

  const tallies = {
    surname: new Tally(),
    givenFirst: new Tally(),
    givenLast: new Tally(),
    foreign: new Tally(),
    foreignLast: new Tally(),
  };
  const addForeign = (name: string) => {
    for (const character of name.slice(0, -1)) tallies.foreign.add(character);
    tallies.foreignLast.add(name.slice(-1));
  };
  for (const [word, { tag }] of frequencies.words) {
    if (common.has(word)) continue;
    if (tag === 'nrt' && word.length > 2) addForeign(word);
    const [first = '', second = '', third] = word;
    if (tag !== 'nr' || word.length > 3 || word.length < 2 || !surnames.has(first)) continue;
    tallies.surname.add(first);
    if (third !== undefined) tallies.givenFirst.add(second);
    tallies.givenLast.add(third ?? second);
  }
  for (const { hans } of lines)
    if (/^\p{Script=Han}+(·\p{Script=Han}+)+$/u.test(hans)) hans.split('·').forEach(addForeign);

  const rare = new Map(
    [...costs].filter(([word, cost]) => word.length === 1 && cost >= rareWord).map(([word]) => [word, rareGiven]),
  );
  const givenFirst = tallies.givenFirst.likelihoods();
  const givenLast = tallies.givenLast.likelihoods();
  return {
    surname: tallies.surname.likelihoods(),
    givenFirst: withBackoff(withBackoff(givenFirst, givenLast), rare),
    givenLast: withBackoff(withBackoff(givenLast, givenFirst), rare),
    foreign: tallies.foreign.likelihoods(),
    foreignLast: withBackoff(tallies.foreignLast.likelihoods(), tallies.foreign.likelihoods()),
    longSurnames: [...longSurnames].sort(),
  };
}

/** Gives characters that are common at one place of names but were hardly seen at another a likelihood there too. */
function withBackoff(seen: Likelihoods, wider: Likelihoods): Likelihoods {
  const costs = new Map(seen);
  for (const [character, cost] of wider) {
    costs.set(character, Math.min(seen.get(character) ?? Infinity, cost + backoff));
  }
  return costs;
}
