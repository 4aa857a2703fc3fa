/** Foreign names with an interpunct that the article does not gloss: 撒达姆·侯赛因. */
import type { Span } from '../annotations.ts';
import { isHan, isHyphen, isInterpunct, skipBlanks, skipBlanksBack } from './characters.ts';
import { borderScore } from './name-border.ts';
import { following } from './name-followers.ts';
import { indexName } from './name-index.ts';
import { officeBefore, titleBefore } from './office-words.ts';
import { namesSomethingElse } from './organisations.ts';
import { countOthers, isTransliteration } from './transliteration.ts';
import type { UnglossedContext } from './unglossed-names.ts';

/** A gloss that has been looked at, and taken for no person's. */
export const latinParenthesis = /^ ?[(（] ?\p{Script=Latin}{2}/u;
const longestPart = 8;
/** Characters that foreign names hardly have, and that stand beside them all the time. */
const stops = new Set('的是说对把被这你我他她它们着了过吗呢吧和与及跟在将自于');

/** Characters before a name that an office may stand before, too: 母亲同玛丽亚. */
const connecting = new Set('同有为由向从被');

/** The name whose first interpunct stands at `joint`; `null` when it can't be told to be one. */
export function dottedNameAt(context: UnglossedContext, joint: number): (Span & { name: string }) | null {
  const { text, isTaken } = context;
  const firstEnd = skipBlanksBack(text, joint);
  const start = beginning(context, firstEnd);
  if (start === null) return null;
  let left = skipBlanks(text, joint + 1);
  for (;;) {
    const initials = /^(?:[A-Z]\.?){1,2}(?=\s?[·•∙‧・･．.⋅])/.exec(text.slice(left, left + 6))?.[0];
    const right = initials ? left + initials.length : innerEnd(text, left);
    const next = skipBlanks(text, right);
    if (right === left || !isInterpunct(text.charAt(next)) || !isHan(text.charAt(skipBlanks(text, next + 1)))) {
      if (!isInterpunct(text.charAt(next)) || !initials) break;
    }
    left = skipBlanks(text, next + 1);
  }
  const known = context.surnameAt(left);
  if (known?.isSamePerson(start, left)) return null;
  const end = known?.end ?? ending(context, left);
  if (end === null || latinParenthesis.test(text.slice(end, end + 4))) return null;
  for (let at = start; at < end; at++) if (isTaken(at)) return null;
  const han = [...text.slice(start, end)].filter(isHan);
  if (han.length < 3) return null;
  const others = han.filter((character) => !isTransliteration(character)).length;
  const office = officeBefore(text, start) >= 2;
  const follows = following(text, end);
  const isPerson = office || follows === 'speech' || follows === 'title' || follows === 'human';
  // A full stop that stands for an interpunct, and characters that few foreign names have, need evidence.
  if (others > (isPerson ? Math.max(1, han.length >> 2) : 0)) return null;
  if (/[.．]/.test(text.charAt(joint)) && (!isPerson || others > 0)) return null;
  if (namesSomethingElse(text, end, context.isBorder) || isTitle(text, start, end)) return null;
  return { start, end, name: indexName(text.slice(start, end)) };
}

/** Whether the name stands alone between marks of a title: 《哈利·波特》; a ship's is followed by 号. */
function isTitle(text: string, start: number, end: number): boolean {
  return /[《〈]/.test(text.charAt(start - 1)) || /[》〉]/.test(text.charAt(end));
}

function innerEnd(text: string, start: number): number {
  let end = start;
  while (end - start <= longestPart && isHan(text.charAt(end)) && !stops.has(text.charAt(end))) end++;
  return isHyphen(text.charAt(end)) && isHan(text.charAt(end + 1)) ? innerEnd(text, end + 1) : end;
}

/** Where the part that ends at `end` begins: the best border on the left. */
function beginning(context: UnglossedContext, end: number): number | null {
  const { text } = context;
  let best: { start: number; score: number } | null = null;
  for (let start = end - 1; start >= 0 && end - start <= longestPart; start--) {
    const character = text.charAt(start);
    // The end of a longer name whose beginning could not be told.
    if (isInterpunct(character)) return null;
    if (!isHan(character) && !isHyphen(character)) break;
    if (stops.has(character)) break;
    if (!isHan(character)) continue;
    const score =
      borderScore(context, start, officeBefore(text, start)) -
      0.9 * countOthers(text, start, end) -
      (connecting.has(character) ? 2.5 : 0) +
      0.15 * (end - start);
    if (!best || score > best.score) best = { start, score };
  }
  // One character that is cut off another word is no first part.
  if (best && end - best.start === 1 && isHan(text.charAt(best.start - 1)) && best.score < 0.5) return null;
  return best && best.score > 0 ? best.start : null;
}

/** Where the last part ends: the best border on the right. */
function ending({ text, isBorder }: UnglossedContext, start: number): number | null {
  let best: { end: number; score: number } | null = null;
  for (let end = start + 1; end - start <= longestPart + 1; end++) {
    const character = text.charAt(end - 1);
    if (isHyphen(character) && isTransliteration(text.charAt(end))) continue;
    if (!isHan(character) && !isHyphen(character)) break;
    if (stops.has(character)) break;
    const follows = following(text, end);
    const score =
      (isBorder(end) || follows === 'mark' ? 0.8 : -0.6) +
      { speech: 1, title: 1, human: 1, adverb: 0.8, word: 0.8, mark: 1.2, none: 0 }[follows] +
      0.3 * (end - start) -
      1.2 * countOthers(text, start, end) -
      (titleBefore(text, end) > 0 ? 2 : 0) -
      (['human', 'speech', 'adverb'].includes(following(text, end - 1)) ? 1 : 0);
    if (!best || score > best.score) best = { end, score };
  }
  return best && best.score > 0 ? best.end : null;
}
