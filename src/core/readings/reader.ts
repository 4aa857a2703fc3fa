/** Reads a text: the dictionary's words, the model of context, and what names are. */
import type { Span } from '../annotations.ts';
import type { Dictionary } from '../dictionary.ts';
import { hasHan } from '../han.ts';
import { createWordTable } from '../word-table.ts';
import { assuredWords } from './assured-words.ts';
import { collectFeatures, MOST_FEATURES, sharedFeature, type TextView, viewText } from './features.ts';
import { readGenerally } from './general-readings.ts';
import type { ModelCharacter, ReadingModel } from './model.ts';
import { isLoneSurname, readingInName, readingAsSurname } from './name-readings.ts';
import { applyRules } from './rules.ts';
import { createWordReader, type ReadWord, type WordReadings } from './word-readings.ts';

/**
 * Reads a text.
 * @param text simplified
 * @param words its words, in order
 * @param taiwan whether to read as Taiwan does, where the dictionary says so
 * @returns for every UTF-16 offset the numbered dictionary reading of the Han character that starts there (`lü4`, neutral
 *   tone `de5`, no sandhi), or `''` where none starts or none is known
 */
export type ReadText = (text: string, words: readonly Span[], taiwan?: boolean) => string[];

/** What is known of a word before its context is looked at. */
interface KnownWord {
  word: string;
  listed: WordReadings | null;
  isSettled: boolean;
  /** The reading that each character has whatever the context; `null` where the model decides. Most have one. */
  readings: (string | null)[];
  /** For the model, of each character that it decides. */
  weighed: (Weighed | null)[];
  /** Of a word of one character, how it is read as a surname. */
  asSurname: string | undefined;
}

interface Weighed {
  character: ModelCharacter;
  /** The number of the dictionary's reading, -1 for none. */
  own: number;
  /** Its shared feature. */
  shared: number;
}

/** Returns a {@link ReadText}. @param model `null` reads by the dictionary alone; without that, pinyin-pro does */
export function createReader(dictionary: Dictionary | null, model: ReadingModel | null): ReadText {
  if (!dictionary) return readGenerally;
  const features = new Int32Array(MOST_FEATURES);

  function knowWord(word: string, readWord: ReadWord): KnownWord {
    const listed = readWord(word);
    const isAssured = assuredWords.has(word);
    const surname = listed ? null : dictionary!.surnameLength(word);
    const characters = Array.from(word, (character, at): { reading: string | null; weighed: Weighed | null } => {
      const own = listed?.readings[at];
      const known = model?.find(character);
      const fixed = surname === null ? undefined : readingInName(word, at, surname);
      const isOpen =
        !isAssured &&
        fixed === undefined &&
        known &&
        known.readings.length > 1 &&
        !isDecided(listed, own, known.readings);
      const weighed = isOpen
        ? {
            character: known,
            own: own === undefined ? -1 : known.readings.indexOf(own),
            shared:
              own === undefined
                ? 0
                : sharedFeature(listed!.readings.length, listed!.choices[at] ?? 1, own.endsWith('5')),
          }
        : null;
      const general = () => readWord(character)?.readings[0] ?? (hasHan(character) ? readGenerally(character)[0] : '');
      const only = known?.readings[0];
      const isDictionarys = only === undefined || (isAssured && word.length > 1);
      const reading = weighed
        ? null
        : (fixed ?? (isDictionarys ? own : settle(listed, at, only, known!.readings)) ?? general() ?? '');
      return { reading, weighed };
    });
    return {
      word,
      listed,
      isSettled: listed?.isSettled ?? false,
      readings: characters.map(({ reading }) => reading),
      weighed: characters.map(({ weighed }) => weighed),
      asSurname: word.length === 1 ? readingAsSurname(word) : undefined,
    };
  }
  const tableOf = (readWord: ReadWord) => createWordTable((word) => knowWord(word, readWord));
  const wordsOfMainland = tableOf(createWordReader(dictionary));
  const wordsOfTaiwan = tableOf(createWordReader(dictionary, true));

  /** The reading that the model finds, in a word as {@link settle} has it. */
  function readInContext(view: TextView, offset: number, { listed, weighed }: KnownWord, at: number): string {
    const { character, own, shared } = weighed[at]!;
    const count = collectFeatures(view, offset, own + 1, features);
    const chosen = character.readings[model!.choose(character, features, count, own, shared)]!;
    return settle(listed, at, chosen, character.readings);
  }

  return (text, words, taiwan = false) => {
    const knownAt = taiwan ? wordsOfTaiwan : wordsOfMainland;
    const readings = new Array<string>(text.length).fill('');
    const view = viewText(text, words);
    for (let index = 0; index < words.length; index++) {
      const { start, end } = words[index]!;
      const known = knownAt(text, start, end);
      const { asSurname, word, isSettled } = known;
      if (asSurname !== undefined && isLoneSurname(text, words, index, dictionary)) {
        readings[start] = asSurname;
        continue;
      }
      for (let at = 0, offset = start; offset < end; at++) {
        const found = known.readings[at] ?? readInContext(view, offset, known, at);
        readings[offset] = applyRules(text, offset, word, found, isSettled);
        offset += text.codePointAt(offset)! > 0xffff ? 2 : 1;
      }
    }
    return readings;
  };
}

/** Whether {@link settle} takes the dictionary's reading whatever the model says. */
function isDecided(word: WordReadings | null, own: string | undefined, among: readonly string[]): boolean {
  if (!word || own === undefined) return false;
  if (word.isSettled) return true;
  return word.readings.length > 1 && (own === 'r5' || !among.includes(own));
}

/**
 * The model has weighed what the dictionary says, but not where it knows one reading only, nor one that it does not know.
 * The neutral tone of a word is the dictionary's: the marked texts follow no rule there.
 * @param reading what the model says, among all that it knows of the character
 */
function settle(word: WordReadings | null, at: number, reading: string, among: readonly string[]): string {
  const own = word?.readings[at];
  if (!word || own === undefined) return reading;
  if (word.isSettled) return own;
  if (word.readings.length === 1) return reading;
  // The marked texts that the model learned from have no reading of 儿 as a suffix.
  if (own === 'r5') return own;
  if (among.length === 1 || (own.endsWith('5') && own.slice(0, -1) === reading.slice(0, -1))) return own;
  return among.includes(own) ? reading : own;
}
