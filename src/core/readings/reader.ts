/** Reads a text: the dictionary's words, the model of context, and what names are. */
import type { Span } from '../annotations.ts';
import type { Dictionary } from '../dictionary.ts';
import { hasHan } from '../han.ts';
import { collectFeatures, MOST_FEATURES, sharedFeature, type TextView, viewText } from './features.ts';
import { readGenerally } from './general-readings.ts';
import type { ReadingModel } from './model.ts';
import { loneSurname, nameReading } from './name-readings.ts';
import { applyRules } from './rules.ts';
import { createWordReader, type WordReadings } from './word-readings.ts';

/**
 * Reads a text.
 * @param text simplified
 * @param words its words, in order
 * @param taiwan whether to read as Taiwan does, where the dictionary says so
 * @returns for every UTF-16 offset the numbered dictionary reading of the Han character that starts there (`lü4`, neutral
 *   tone `de5`, no sandhi), or `''` where none starts or none is known
 */
export type ReadText = (text: string, words: readonly Span[], taiwan?: boolean) => string[];

interface Found {
  reading: string;
  /** All readings that the model knows of the character. */
  among: readonly string[];
}

/** Returns a {@link ReadText}. @param model `null` reads by the dictionary alone; without that, pinyin-pro does */
export function createReader(dictionary: Dictionary | null, model: ReadingModel | null): ReadText {
  if (!dictionary) return readGenerally;
  const readAsMainland = createWordReader(dictionary);
  const readAsTaiwan = createWordReader(dictionary, true);
  const features = new Int32Array(MOST_FEATURES);

  /** What the model says of a character; `undefined` when it does not know it. */
  function readInContext(
    view: TextView,
    offset: number,
    character: string,
    word: WordReadings | null,
    at: number,
  ): Found | undefined {
    const readings = model?.readingsOf(character) ?? [];
    if (!model || readings.length === 0) return undefined;
    const own = word?.readings[at];
    const known = own === undefined ? -1 : readings.indexOf(own);
    const count = collectFeatures(view, offset, known + 1, features);
    const shared =
      own === undefined ? 0 : sharedFeature(word!.readings.length, word!.choices[at] ?? 1, own.endsWith('5'));
    const reading = readings[model.choose(character, features, count, known, shared)];
    return reading === undefined ? undefined : { reading, among: readings };
  }

  const decided = new WeakMap<WordReadings, (string | null)[]>();
  /** Of each character of a word the reading that it has whatever the model says, else `null`; most have one. */
  function decidedReadings(word: WordReadings, characters: string): (string | null)[] {
    let known = decided.get(word);
    if (!known) {
      known = Array.from(characters, (character, at) => {
        const own = word.readings[at];
        return own !== undefined && isDecided(word, own, model?.readingsOf(character) ?? []) ? own : null;
      });
      decided.set(word, known);
    }
    return known;
  }

  return (text, words, taiwan = false) => {
    const readWord = taiwan ? readAsTaiwan : readAsMainland;
    const readings = new Array<string>(text.length).fill('');
    const view = viewText(text, words);
    words.forEach(({ start, end }, index) => {
      const word = text.slice(start, end);
      const known = readWord(word);
      const surname = known ? null : dictionary.surnameLength(word);
      const lone = word.length === 1 ? loneSurname(text, words, index, dictionary.surnameLength) : undefined;
      const isSettled = known?.isSettled ?? false;
      const own = known && lone === undefined ? decidedReadings(known, word) : null;
      for (let at = 0, offset = start; offset < end; at++) {
        const plain = own?.[at];
        if (plain) {
          readings[offset] = applyRules(text, offset, word, plain, isSettled);
          offset += (text.charCodeAt(offset) & 0xfc00) === 0xd800 ? 2 : 1;
          continue;
        }
        const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
        const reading =
          lone ??
          (surname === null ? undefined : nameReading(word, at, surname)) ??
          settle(known, at, readInContext(view, offset, character, known, at)) ??
          readWord(character)?.readings[0] ??
          (hasHan(character) ? readGenerally(character)[0] : undefined);
        readings[offset] = reading && !lone ? applyRules(text, offset, word, reading, isSettled) : (reading ?? '');
        offset += character.length;
      }
    });
    return readings;
  };
}

/** Whether {@link settle} takes the dictionary's reading whatever the model says. */
function isDecided(word: WordReadings, own: string, among: readonly string[]): boolean {
  if (word.isSettled || among.length === 0) return true;
  return word.readings.length > 1 && (own === 'r5' || among.length === 1 || !among.includes(own));
}

/**
 * The model has weighed what the dictionary says, but not where it knows one reading only, nor one that it does not know.
 * The neutral tone of a word is the dictionary's: the marked texts follow no rule there.
 */
function settle(word: WordReadings | null, at: number, found: Found | undefined): string | undefined {
  const own = word?.readings[at];
  if (!word || own === undefined || !found) return own ?? found?.reading;
  const { reading, among } = found;
  if (word.isSettled) return own;
  if (word.readings.length === 1) return reading;
  // The marked texts that the model learned from have no reading of 儿 as a suffix.
  if (own === 'r5') return own;
  if (among.length === 1 || (own.endsWith('5') && own.slice(0, -1) === reading.slice(0, -1))) return own;
  return among.includes(own) ? reading : own;
}
