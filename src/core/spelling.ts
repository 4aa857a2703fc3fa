/** How the pinyin of each word of a text is spelled: GB/T 16159, in the style that the person has chosen. */
import type { Annotations, Span } from './annotations.ts';
import type { Corrections } from './corrections.ts';
import { isSuffix, type Notation, spell, writeSyllable } from './pinyin.ts';
import { type Syllable, toneOf } from './sandhi.ts';
import { isSentenceStart } from './sentences.ts';
import { speakWords, type SpokenWord, withNumbers } from './spoken-words.ts';
import { voiceThirdTones } from './third-tone-sandhi.ts';
import { isYiOrBu, voiceYiBu } from './yi-bu-sandhi.ts';
import { capitalise, writeWord } from './written-word.ts';

/** How pinyin is shown. */
export interface PinyinStyle {
  notation: Notation;
  /** 一 and 不 as they are heard. */
  sandhiYiBu: boolean;
  /** Third tones before third tones as they are heard. */
  sandhiThird: boolean;
  /** A capital at the beginning of a sentence. */
  capitals: boolean;
  /** Arabic numerals are read out. */
  numbers: boolean;
}

/** Dictionary readings, with tone marks. */
export const plainStyle: PinyinStyle = {
  notation: 'marks',
  sandhiYiBu: false,
  sandhiThird: false,
  capitals: false,
  numbers: false,
};

export interface SpelledWord extends Span {
  /** Pinyin of the whole word: `Běijīng`, `Wáng Yì`. */
  pinyin: string;
  /** Pinyin of each of its Han characters, for a word that is shown in parts; none for a number that is read out. */
  syllables: string[];
  /** The tone of each of them, 1 to 5; 0 where it adds to the syllable before it, or has no reading. */
  tones: number[];
  /** Which of them begin a written word, besides the first: `[1]` in Wáng Xiǎomíng. */
  parts: readonly number[];
  /** Numbered dictionary readings of its Han characters, in small letters, whatever is shown. */
  readings: readonly string[];
}

/**
 * The annotated words of a text with their pinyin as it is printed.
 * @param corrections readings that the person prefers, by word
 */
export function spellWords(
  text: string,
  annotations: Annotations,
  style: PinyinStyle = plainStyle,
  corrections?: Corrections,
): SpelledWord[] {
  const spoken = speakWords(text, annotations, corrections);
  const words = style.numbers ? withNumbers(text, spoken) : spoken;
  const heard: (readonly string[])[] = words.map(({ readings }) => readings);
  if (style.sandhiYiBu || style.sandhiThird) {
    forEachPhrase(words, (from, to) => voicePhrase(words, heard, from, to, style));
  }
  return words.map((word, i) => {
    const voiced = heard[i] ?? word.readings;
    const capital = word.capitals[0] === 0 || (style.capitals && beginsSentence(text, words[i - 1], word));
    return spellWord(word, voiced, capital, style.notation);
  });
}

/** @param voiced its readings as they are heard @param capital whether its first letter is one */
function spellWord(word: SpokenWord, voiced: readonly string[], capital: boolean, notation: Notation): SpelledWord {
  const { start, end, characters, readings, parts, capitals, isNumber } = word;
  const pinyin = writeWord(characters, voiced, { parts, capital, capitals }, notation);
  if (isNumber) return { start, end, pinyin, syllables: [], tones: [], parts: [], readings: [] };
  // Filled one by one, a list takes room for seventeen.
  const syllables = voiced.map((_, k) => writeOne(word, voiced, k, capital, notation));
  const tones = voiced.map((syllable) => (isSuffix(syllable) ? 0 : toneOf(syllable)));
  return { start, end, pinyin, syllables, tones, parts, readings };
}

function beginsSentence(text: string, before: SpokenWord | undefined, { start }: SpokenWord): boolean {
  return isSentenceStart(text.slice(before?.end ?? 0, start), !before);
}

/** Words that follow each other with nothing between are said without a break. */
function forEachPhrase(words: readonly SpokenWord[], voice: (from: number, to: number) => void): void {
  for (let from = 0; from < words.length;) {
    let to = from + 1;
    while (to < words.length && words[to]?.start === words[to - 1]?.end) to++;
    voice(from, to);
    from = to;
  }
}

/** Puts the readings of a phrase as they are heard into `heard`. */
function voicePhrase(
  words: readonly SpokenWord[],
  heard: (readonly string[])[],
  from: number,
  to: number,
  { sandhiYiBu, sandhiThird }: PinyinStyle,
): void {
  // Of most phrases nothing is heard otherwise.
  if (!sandhiThird && !words.slice(from, to).some(({ characters }) => characters.some(isYiOrBu))) return;
  const phrase = words.slice(from, to).flatMap(syllablesOf);
  let readings = phrase.map(({ reading }) => reading);
  if (sandhiYiBu) readings = voiceYiBu(phrase);
  if (sandhiThird) readings = voiceThirdTones(phrase, readings);
  let at = 0;
  for (let i = from; i < to; i++) {
    const { length } = words[i]?.readings ?? [];
    heard[i] = readings.slice(at, at + length);
    at += length;
  }
}

function syllablesOf({ characters, readings, parts }: SpokenWord): Syllable[] {
  return readings.map((reading, k) => ({
    character: characters[k] ?? '',
    reading,
    first: k === 0 || parts.includes(k),
    last: k === readings.length - 1 || parts.includes(k + 1),
  }));
}

/** Pinyin of one character; 儿 as a suffix is in that of the one before it. */
function writeOne(
  { capitals }: SpokenWord,
  voiced: readonly string[],
  k: number,
  capital: boolean,
  notation: Notation,
) {
  const reading = voiced[k] ?? '';
  const next = voiced[k + 1] ?? '';
  if (k > 0 && isSuffix(reading)) return '';
  const raised = (k === 0 && capital) || capitals.includes(k);
  const written = raised ? capitalise(reading) : reading;
  return isSuffix(next) ? spell([written, next], notation) : writeSyllable(written, notation);
}
