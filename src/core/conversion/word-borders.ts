/** Where words begin and end in a text, and which of them are names. */
import type { Converted, Span } from '../annotations.ts';
import { convertedOffset } from '../converted-offset.ts';
import { chosenCharacters } from './forms.ts';

const border = 1;
/** Inside a name, which no dictionary lists: it is no place for a phrase. */
export const inName = 2;
const inWord = 0;

/** What is written as a numeral, perhaps with one character of what it counts: 三万, 几个. */
export const numeral = /^(?:[\d０-９]|[一二两三四五六七八九十百千万亿零〇几数]+[余多几]?.?$)/;

const isChosen = new Uint8Array(0x10000);
for (const character of chosenCharacters) isChosen[character.charCodeAt(0)] = 1;

/**
 * A mark for each offset of a text and its end: a border, or inside a word, or inside a name.
 * @param words as they were in the source of `converted`
 * @param isHeadword whether a word is in the dictionary; what is not, is no numeral and no 清清楚楚, is a name
 */
export function markBorders(
  converted: Converted,
  words: readonly Span[],
  isHeadword: (word: string) => boolean,
): Uint8Array {
  const isName = (word: string) => !isHeadword(word) && !numeral.test(word) && !/^(.)\1(.)\2$/u.test(word);
  const { text, shifts } = converted;
  const borders = new Uint8Array(text.length + 1).fill(border);
  for (const { start, end } of words) {
    if (end - start === 1) continue;
    const [from, to] =
      shifts.length > 0 ? [convertedOffset(converted, start), convertedOffset(converted, end)] : [start, end];
    // Of most words it makes no difference, and asking the dictionary takes longer than all the rest.
    const matters = to - from > 2 || isChosen[text.charCodeAt(from)] === 1 || isChosen[text.charCodeAt(from + 1)] === 1;
    const inside = matters && isName(text.slice(from, to)) ? inName : inWord;
    for (let at = from + 1; at < to; at++) borders[at] = inside;
  }
  return borders;
}
