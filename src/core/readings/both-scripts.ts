/** Reads text of either script: traditional text through its simplified form, so that both are read alike. */
import type { Converted, Script, Span } from '../annotations.ts';
import { convertedOffset } from '../converted-offset.ts';
import type { Dictionary, Segment } from '../dictionary.ts';
import { hasHan } from '../han.ts';
import { preferredReadings } from './preferred-readings.ts';
import { readingAsSurname } from './name-readings.ts';
import type { ReadText } from './reader.ts';

/** Readings at every UTF-16 offset, as {@link ReadText} gives them. @param words those of the text, when they are at hand */
export type ReadArticle = (text: string, script: Script | null, words?: readonly Span[], taiwan?: boolean) => string[];

/** Characters that traditional text has for only one of the words that simplified text writes so: its 只 is never 隻. */
const kept = new Map([
  ['只', 'zhi3'],
  ['斗', 'dou3'],
  ['干', 'gan1'],
]);
/** The same by code unit: most characters of a text are the same in both scripts, and none of these. */
const isKept = new Uint8Array(0x10000);
for (const character of kept.keys()) isKept[character.charCodeAt(0)] = 1;

export interface ArticleReaderParts {
  read: ReadText;
  segment: Segment;
  /** The simplified form of traditional text, of which the words are at hand. */
  simplify: (text: string, words: readonly Span[]) => Converted;
  dictionary: Pick<Dictionary, 'readings'> | null;
}

/** Returns a {@link ReadArticle} over the reader of simplified text. */
export function createArticleReader({ read, segment, simplify, dictionary }: ArticleReaderParts): ReadArticle {
  /** The reading of a traditional character that has only one: 隻 zhi1, whatever 只 is in its place. */
  const single = new Map<string, string | null>();
  function onlyReading(character: string): string | null {
    const known = single.get(character);
    if (known !== undefined) return known;
    const all = new Set((dictionary?.readings(character) ?? []).map((reading) => reading.join(' ').toLowerCase()));
    const [reading = null] = all;
    const only = all.size === 1 ? reading : null;
    single.set(character, only);
    return only;
  }

  /** Whether a word of several characters has this reading: 鑰 is yao4 in 鑰匙 alone. The word as it is simplified, if need be. */
  function isReadSo(word: string, simplified: string, at: number, reading: string): boolean {
    const own = dictionary?.readings(word) ?? [];
    const lists = [
      ...(own.length > 0 ? own : (dictionary?.readings(simplified) ?? [])),
      preferredReadings.get(simplified),
    ];
    return lists.some((list) => list?.[at]?.toLowerCase() === reading);
  }

  const readWhole: ReadArticle = (text, script, words, taiwan) => {
    const own = words ?? segment(text);
    if (script === 'hans') return read(text, own, taiwan);
    const converted = simplify(text, own);
    if (converted.text === text) return read(text, own, taiwan);
    const simplifiedWords = segment(converted.text);
    const simplified = read(converted.text, simplifiedWords, taiwan);
    const moved = converted.shifts.length > 0;
    const offsetIn = (offset: number) => (moved ? convertedOffset(converted, offset) : offset);
    const readings = moved ? new Array<string>(text.length).fill('') : simplified;
    if (moved)
      for (let offset = 0; offset < text.length; offset++) readings[offset] = simplified[offsetIn(offset)] ?? '';
    // The simplified words are surer; where characters have moved, they are not at the same places.
    for (const { start, end } of moved ? own : simplifiedWords) {
      for (let offset = start; offset < end; offset++) {
        const unit = text.charCodeAt(offset);
        const isSame = unit === converted.text.charCodeAt(offsetIn(offset));
        if (isSame && isKept[unit] === 0) continue;
        const character = text.charAt(offset);
        const reading = readings[offset]!;
        const only = isSame ? kept.get(character) : onlyReading(character);
        if (!only || only === reading || !hasHan(character)) continue;
        // A neutral tone, and one of Taiwan, is the word's, not the character's.
        if (only.slice(0, -1) === reading.slice(0, -1) && (taiwan || reading.endsWith('5'))) continue;
        const word = text.slice(start, end);
        if (readingAsSurname(converted.text.charAt(offsetIn(offset))) === reading) continue;
        const inSimplified = converted.text.slice(offsetIn(start), offsetIn(end));
        if (end - start === 1 || !isReadSo(word, inSimplified, offset - start, reading)) readings[offset] = only;
      }
    }
    return readings;
  };

  /** Single characters, each with its script: the sound of a name is compared character by character, again and again. */
  const alone = new Map<string, readonly string[]>();
  return (text, script, words, taiwan) => {
    if (text.length !== 1 || words || taiwan) return readWhole(text, script, words, taiwan);
    const key = text + (script ?? '');
    const known = alone.get(key) ?? readWhole(text, script);
    alone.set(key, known);
    return [...known];
  };
}
