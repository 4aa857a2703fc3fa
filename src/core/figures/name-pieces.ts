/** What the words of a text say of a name that is none of them, or only in pieces. */
import { isHan } from './characters.ts';
import type { BorderContext } from './name-border.ts';
import { following } from './name-followers.ts';
import type { NameShape } from './name-shapes.ts';
import { countOthers } from './transliteration.ts';

/**
 * What the words of the text say of a name that is none of them: one that reaches over a border of the name speaks against it,
 * single characters left over speak for it.
 */
export function formInPieces(
  { text, isBorder, isHeadword }: BorderContext,
  start: number,
  { end, style, surname }: NameShape,
  before: number,
  pieces: number,
): number {
  const follows = following(text, end);
  let form = 0;
  if (!isBorder(start)) form -= before > 1.5 ? 0.8 : 2;
  if (!isBorder(end)) form -= ['speech', 'adverb', 'human'].includes(follows) ? 0.4 : 2;
  if (pieces === end - start) return form + 1;
  if (surname > 0 && isBorder(start + surname))
    return form + (before > 1.5 && !isHeadword?.(text.slice(start + surname, end)) ? 1 : 0.6);
  if (style === 'chinese' && before > 1.5 && isBorder(end) && isLeftOver({ text, isBorder }, end - 1))
    return form + 0.6;
  // Between an office and a mark there is nothing but the name: 州长英斯利。
  if (style === 'sounded' && before >= 2 && follows === 'mark' && countOthers(text, start, end) === 0) form += 0.6;
  return form + { chinese: -1, japanese: 0.8, sounded: 0.4 }[style];
}

/** Whether the word that covers the name and the end of the office before it is a guess, and none of the dictionary's: 防|长孙立新. */
export function isCutByGuess({ text, isBorder, isHeadword }: BorderContext, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && !isBorder(from)) from--;
  return isHeadword !== undefined && !isHeadword(text.slice(from, end));
}

/** Whether one character stands alone at `at`, by itself no word that follows a name, and the text goes on behind it as behind one. */
export function isLeftOver({ text, isBorder }: Pick<BorderContext, 'text' | 'isBorder'>, at: number): boolean {
  if (!isHan(text.charAt(at)) || !isBorder(at) || !isBorder(at + 1)) return false;
  return following(text, at) === 'none' && following(text, at + 1) !== 'none';
}

/** Borders of words strictly inside. */
export function innerBorders({ isBorder }: BorderContext, start: number, end: number): number {
  let count = 0;
  for (let at = start + 1; at < end; at++) if (isBorder(at)) count++;
  return count;
}
