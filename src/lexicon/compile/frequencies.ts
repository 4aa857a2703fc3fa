/** Costs of headwords, −ln P, from a list of counted words: `word count tag` a line. */
import type { DictionaryLine } from './cedict.ts';

export interface CountedWord {
  count: number;
  /** Part of speech: `nr` is a personal name, `nrt` a foreign one. */
  tag: string;
}

export interface Frequencies {
  words: ReadonlyMap<string, CountedWord>;
  total: number;
}

/** Throws an `Error` that names the line when one has another form. */
export function parseFrequencies(text: string): Frequencies {
  const words = new Map<string, CountedWord>();
  let total = 0;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [word = '', number, tag = ''] = line.split(' ');
    const count = Number(number);
    if (!(count > 0)) throw new Error(`frequencies: not a counted word: ${line.slice(0, 80)}`);
    words.set(word, { count, tag });
    total += count;
  }
  return { words, total };
}

/** Cost of a character that the counts lack: it is in the dictionary, but rare. */
const rareCharacter = 17.9;
/** Characters that were counted as words because longer names were cut: 安德鲁|斯. */
const noWords = ['斯', '尔', '姆'];
/** Counts up to this stand for words that were listed and never counted. */
const placeholder = 3;
/** Cost of an uncounted name or word that is more than the sum of its parts: as if counted three times. */
const uncounted = 16.8;
/** Names stay whole, however common their parts: 中国人, but not in 中国人权; names of two characters, 中美, all the more. */
const nameDiscount = 0.5;
const shortNameDiscount = 2.5;
/** An uncounted phrase of whole words costs a little more than those words, so that they are found. */
const phraseSurcharge = 0.5;
/** A word that is to be kept costs less than its parts, but more than those of another way that has a word of its own. */
const keptDiscount = 0.5;
/** A word that is loose costs so much more than its parts that it is none, wherever they may stand. */
const looseSurcharge = 2;
/** Parts beyond which a phrase is taken whole: a proverb, the name of an institution. */
const mostParts = 3;

interface Parts {
  cost: number;
  count: number;
  /** Length of the shortest part, in code units. */
  shortest: number;
}

/**
 * Returns the cost of every simplified headword. Uncounted ones are estimated: names and words with a single character
 * among their parts stay whole, phrases of two or three counted words (英勇牺牲) fall apart into them.
 * @param kept words that win over their parts, and over nothing else, however often either was counted: 中年, 人道
 * @param loose words that never win over their parts: 天后 in 两天后, 美的, 上都
 */
export function estimateCosts(
  lines: readonly DictionaryLine[],
  frequencies: Frequencies,
  kept: Iterable<string> = [],
  loose: Iterable<string> = [],
): Map<string, number> {
  const { words, total } = frequencies;
  const costOf = (word: string) => {
    const counted = words.get(word);
    return counted && counted.count > placeholder ? -Math.log(counted.count / total) : undefined;
  };
  const proper = new Map<string, boolean>();
  for (const { hans, syllables } of lines) {
    const capital = /^[A-Z]/.test(syllables[0] ?? '');
    proper.set(hans, (proper.get(hans) ?? true) && capital);
  }
  const costs = new Map<string, number>();
  for (const word of proper.keys()) {
    const cost = costOf(word);
    if (cost !== undefined) costs.set(word, cost);
  }
  for (const character of noWords) costs.set(character, rareCharacter);
  const counted = new Map(costs);
  for (const [word, isProper] of proper) {
    if (!costs.has(word)) costs.set(word, estimate(word, isProper, counted));
  }
  for (const word of kept) {
    if (!costs.has(word)) throw new Error(`kept words: not in the dictionary: ${word}`);
    costs.set(word, cheapestParts(word, counted).cost - keptDiscount);
  }
  for (const word of loose) {
    if (!costs.has(word)) throw new Error(`loose words: not in the dictionary: ${word}`);
    costs.set(word, cheapestParts(word, counted).cost + looseSurcharge);
  }
  return costs;
}

function estimate(word: string, isProper: boolean, counted: ReadonlyMap<string, number>): number {
  if ([...word].length === 1) return rareCharacter;
  const parts = cheapestParts(word, counted);
  if (isProper) return Math.min(uncounted, parts.cost - (word.length === 2 ? shortNameDiscount : nameDiscount));
  const isPhrase = parts.shortest > 1 && parts.count > 1 && parts.count <= mostParts;
  return isPhrase ? Math.max(uncounted, parts.cost + phraseSurcharge) : uncounted;
}

/** The cheapest way to write `word` in shorter counted headwords. */
function cheapestParts(word: string, counted: ReadonlyMap<string, number>): Parts {
  const best: Parts[] = [{ cost: 0, count: 0, shortest: Infinity }];
  for (let end = 1; end <= word.length; end++) {
    let found: Parts = { cost: Infinity, count: 0, shortest: 0 };
    for (let start = end === word.length ? 1 : 0; start < end; start++) {
      const before = best[start]!;
      const cost =
        before.cost + (counted.get(word.slice(start, end)) ?? (end - start === 1 ? rareCharacter : Infinity));
      if (cost < found.cost) {
        found = { cost, count: before.count + 1, shortest: Math.min(before.shortest, end - start) };
      }
    }
    best.push(found);
  }
  return best[word.length]!;
}
