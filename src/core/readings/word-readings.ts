/** How the dictionary reads a word, one reading a character. */
import type { Dictionary } from '../dictionary.ts';
import { neutralWords } from './neutral-tones.ts';
import { preferredReadings } from './preferred-readings.ts';

/** What the dictionary says of a word. The two lists have one entry a character. */
export interface WordReadings {
  /** The likeliest numbered reading of each character, lower case. */
  readings: readonly string[];
  /** How many readings the dictionary gives each character there. */
  choices: readonly number[];
  /** Read so wherever it stands. */
  isSettled: boolean;
}

/** Finds the readings of a word; `null` when the dictionary does not have it. */
export type ReadWord = (word: string) => WordReadings | null;

const syllable = /^[a-zü]+[1-5]$/;
/** Words kept; an article has about a thousand. */
const mostKept = 20_000;

/**
 * Returns a {@link ReadWord} over the dictionary that remembers its answers.
 * @param taiwan whether words are read as Taiwan reads them, where the dictionary says so
 */
export function createWordReader(dictionary: Pick<Dictionary, 'readings' | 'lookUp'>, taiwan = false): ReadWord {
  const known = new Map<string, WordReadings | null>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= mostKept) known.clear();
    const plain = choose(word, dictionary.readings(word)) ?? readDoubled(word, dictionary);
    const found = taiwan && plain ? readInTaiwan(word, plain, dictionary) : plain;
    known.set(word, found);
    return found;
  };
}

function choose(word: string, all: readonly (readonly string[])[]): WordReadings | null {
  const preferred = preferredReadings.get(word);
  const length = [...word].length;
  const lists = all
    .map((list) => list.map((reading) => reading.toLowerCase()))
    .filter((list) => list.length === length && list.every((reading) => syllable.test(reading)));
  if (preferred && length > 1) return { readings: preferred, choices: preferred.map(() => 1), isSettled: true };
  const likely = preferred ?? (length > 1 ? preferNeutral(lists) : lists[0]);
  if (!likely) return null;
  const first = neutralWords.has(word) ? [...likely.slice(0, -1), (likely.at(-1) ?? '').replace(/\d$/, '5')] : likely;
  return {
    readings: first,
    choices: first.map((_, i) => new Set(lists.map((list) => list[i])).size),
    isSettled: false,
  };
}

/** 清清楚楚, as the dictionary reads 清楚, but with full tones. */
function readDoubled(word: string, { readings }: Pick<Dictionary, 'readings'>): WordReadings | null {
  const [, first = '', second = ''] = /^(.)\1(.)\2$/u.exec(word) ?? [];
  const pair = first && choose(first + second, readings(first + second))?.readings;
  if (!pair) return null;
  const full = [first, second].map((character, i) => fullTone(pair[i] ?? '', readings(character)));
  const doubled = full.flatMap((reading) => [reading, reading]);
  return { readings: doubled, choices: doubled.map(() => 1), isSettled: true };
}

/** The tone that a syllable of a word has in the character alone: 楚 chu3 of chu5. */
function fullTone(reading: string, alone: readonly (readonly string[])[]): string {
  if (!reading.endsWith('5')) return reading;
  const own = alone.map(([syllable = '']) => syllable.toLowerCase());
  return own.find((syllable) => syllable.slice(0, -1) === reading.slice(0, -1)) ?? reading;
}

/** The first reading, or the same with a neutral tone where the dictionary has both: 地方 di4 fang5. */
function preferNeutral(lists: readonly string[][]): string[] | undefined {
  const [first] = lists;
  return (
    lists.find((list) => list !== first && list.every((reading, i) => isSameOrNeutral(reading, first?.[i]))) ?? first
  );
}

function isSameOrNeutral(reading: string, full: string | undefined): boolean {
  return reading === full || (reading.endsWith('5') && reading.slice(0, -1) === full?.slice(0, -1));
}

/** Taiwan's reading of the word, or of each of its characters: the dictionary notes 企 qi4 once, for all words with it. */
function readInTaiwan(word: string, plain: WordReadings, { lookUp }: Pick<Dictionary, 'lookUp'>): WordReadings {
  const note = (text: string, reading: string): string[] | undefined =>
    lookUp(text, 0)
      .find(({ end }) => end === text.length)
      ?.entries.find(({ syllables }) => syllables.join(' ').toLowerCase() === reading)
      ?.taiwan[0]?.map((syllable) => syllable.toLowerCase());
  const whole = note(word, plain.readings.join(' '));
  const readings =
    whole?.length === plain.readings.length
      ? whole
      : Array.from(word, (character, i) => note(character, plain.readings[i] ?? '')?.[0] ?? plain.readings[i] ?? '');
  const isSettled = readings.some((reading, i) => reading !== plain.readings[i]);
  return isSettled ? { readings, choices: readings.map(() => 1), isSettled } : plain;
}
