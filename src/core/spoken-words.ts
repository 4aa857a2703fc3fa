/** The words of a text on their way to be spelled: their readings, with what the person has corrected, and their parts. */
import type { Annotations, FigureInText, Span } from './annotations.ts';
import type { Corrections } from './corrections.ts';
import { joinErhua, suffixed } from './erhua.ts';
import { isAllHan } from './han.ts';
import { numeralParts } from './numeral-parts.ts';
import { numberReading } from './number-units.ts';
import { findNumbers } from './numbers.ts';
import { places } from './written-word.ts';

/** A word, or a number that is read out, with one reading a character. */
export interface SpokenWord extends Span {
  characters: string[];
  readings: readonly string[];
  /** Where its written words begin, besides the first. */
  parts: readonly number[];
  /** Syllables that begin with a capital; of a proper name the first is the first of them. */
  capitals: readonly number[];
  isNumber: boolean;
}

/**
 * The annotated words of a text as they are said.
 * @param corrections readings that the person prefers, by word
 */
export function speakWords(text: string, { words, figures }: Annotations, corrections?: Corrections): SpokenWord[] {
  const mentions = figures
    .flatMap((figure) => figure.mentions.map((mention) => ({ ...mention, figure })))
    .sort((a, b) => a.start - b.start);
  const spoken: SpokenWord[] = [];
  let next = 0;
  for (const word of words) {
    const { start, end } = trimDigits(text, word);
    while ((mentions[next]?.end ?? Infinity) <= start) next++;
    const mention = mentions[next];
    const named = mention && mention.start <= start && end <= mention.end;
    const written = text.slice(start, end);
    const characters = hanOf(written);
    const corrected = corrections?.get(written);
    const readings = corrected?.length === characters.length ? corrected : word.readings;
    const capitals = named ? capitalsOf(word.readings, mention.figure) : (word.capitals ?? []);
    const proper = capitals[0] === 0;
    const before = spoken[spoken.length - 1];
    if (before?.end === start && isLooseErhua(before, characters)) {
      before.end = end;
      before.characters.push(...characters);
      before.readings = [...before.readings, suffixed];
      continue;
    }
    const joined = proper || corrected ? readings : joinErhua(characters, readings);
    if (before?.end === start && isCountry(before) && isCountry({ characters, capitals })) {
      before.end = end;
      before.parts = [...before.parts, ...characters.map((_, i) => before.characters.length + i)];
      before.capitals = [0, ...before.parts];
      before.characters.push(...characters);
      before.readings = [...before.readings, ...joined];
      continue;
    }
    const parts = proper ? partsOfName(capitals, characters, word.parts) : (word.parts ?? numeralParts(written));
    spoken.push({ start, end, characters, readings: joined, parts, capitals, isNumber: false });
  }
  return spoken;
}

/** The Han characters of a word. */
function hanOf(written: string): string[] {
  // Nearly every word is nothing else.
  if (isAllHan(written, 0, written.length)) return written.split('');
  return written.match(/\p{Script=Han}/gu) ?? [];
}

/** 儿 that the dictionary does not have with its word: 门口|儿. Behind one character, or a name, it is a child. */
function isLooseErhua({ characters, capitals }: SpokenWord, [character, ...others]: readonly string[]): boolean {
  const isChild = characters.length < 2 || capitals.length > 0;
  return others.length === 0 && (character === '儿' || character === '兒') && !isChild;
}

/** Countries by one character each, which are written together wherever the segmentation cuts: 中朝|俄, 朝|俄. */
function isCountry({ characters, capitals }: Pick<SpokenWord, 'characters' | 'capitals'>): boolean {
  return capitals.length === characters.length && characters.every((one) => places.has(one));
}

/** Where the written words of a name begin, besides the first: with its capitals, and with what joins them, hé. */
function partsOfName(capitals: readonly number[], characters: readonly string[], more: readonly number[] = []) {
  const joining = capitals.flatMap((at) => (at > 1 && joins.has(characters[at - 1] ?? '') ? [at - 1] : []));
  const isPair =
    capitals.join() === '0,1' && characters.length > 3 && characters.slice(0, 2).every((one) => places.has(one));
  const begins = [...new Set([...capitals.slice(1), ...joining, ...more, ...(isPair ? [2] : [])])];
  return begins.sort((a, b) => a - b);
}
const joins = new Set('和与與及');

/** Without the digits of `2023年` and `第78`: they are part of the word, but pinyin stands over its Han characters. */
function trimDigits(text: string, { start, end }: Span): Span {
  if (isAllHan(text, start, start + 1) && isAllHan(text, end - 1, end)) return { start, end };
  const word = text.slice(start, end);
  const [first = '', last = ''] = [/^[^\p{Script=Han}]+/u.exec(word)?.[0], /[^\p{Script=Han}]+$/u.exec(word)?.[0]];
  return { start: start + first.length, end: end - last.length };
}

/** Where a part of a name has the capitals of the figure's reading, if its syllables are the same; else at its beginning. */
function capitalsOf(readings: readonly string[], { reading }: FigureInText): number[] {
  const syllables = reading.split(' ');
  const plain = syllables.map((syllable) => syllable.toLowerCase());
  const at = plain.findIndex((_, i) => readings.every((syllable, k) => plain[i + k] === syllable));
  if (at < 0) return [0];
  const capitals = readings.flatMap((_, k) => (/^[A-ZÜ]/.test(syllables[at + k] ?? '') ? [k] : []));
  return capitals[0] === 0 ? capitals : [0, ...capitals];
}

/** The same with the text's numbers, where these are not part of a word. */
export function withNumbers(text: string, words: readonly SpokenWord[]): SpokenWord[] {
  const all: SpokenWord[] = [];
  let next = 0;
  for (const { start, end, said } of findNumbers(text)) {
    for (; next < words.length && (words[next]?.start ?? 0) < start; next++) all.push(words[next] as SpokenWord);
    const overlaps = (all[all.length - 1]?.end ?? 0) > start || (words[next]?.start ?? Infinity) < end;
    if (!overlaps) all.push(spokenNumber(start, end, said));
  }
  return [...all, ...words.slice(next)];
}

function spokenNumber(start: number, end: number, said: string): SpokenWord {
  const parts: number[] = [];
  let length = 0;
  for (const part of said.split(' ')) {
    if (length > 0) parts.push(length);
    length += part.length;
  }
  const characters = [...said.replace(/ /g, '')];
  return { start, end, characters, readings: characters.map(numberReading), parts, capitals: [], isNumber: true };
}
