/** Lists of people, where one name is evidence for the next: 张文光、梁耀忠、尹兆坚. */
import { isHan } from './characters.ts';
import { isPlaceOrThing } from './places.ts';
import { surnameLength } from './surnames.ts';

/** What is known of a text, as far as a list needs it. */
export interface ListContext {
  /** The folded text. */
  text: string;
  isTaken: (at: number) => boolean;
  isHeadword?: ((word: string) => boolean) | undefined;
}

/** Marks and conjunctions that an item of a list ends at. */
const ends = new Set('、，,。；;：:！？和与及暨等（()） \n');
const longestItem = 4;

/** How strongly the list that goes on behind a name says that the name is a person's. */
export function evidenceInList(context: ListContext, end: number): number {
  const { text, isTaken } = context;
  let shaped = 0;
  for (let at = end; text.charAt(at) === '、' && shaped < 2;) {
    at++;
    if (isTaken(at)) return 1.5;
    const length = nameLength(context, at, shaped > 0 ? 2 : 3);
    if (length === 0) break;
    shaped++;
    at += length;
  }
  return shaped < 2 ? 0 : 1.5;
}

/**
 * Whether two items of the list around a name, marked off by 、, are shaped like Chinese names: 李克强、汪洋、赵乐际. Then a name that is a
 * word as well is a name there.
 */
export function isAmongNames(context: Pick<ListContext, 'text' | 'isHeadword'>, start: number, end: number): boolean {
  const { text } = context;
  let shaped = 0;
  for (let at = end; shaped < 2 && text.charAt(at) === '、';) {
    const length = nameLength(context, at + 1, 2);
    if (length === 0) break;
    shaped++;
    at += 1 + length;
  }
  for (let at = start; shaped < 2 && text.charAt(at - 1) === '、';) {
    const item = [3, 2].find((length) => nameLength(context, at - 1 - length, length) === length);
    if (item === undefined) break;
    shaped++;
    at -= 1 + item;
  }
  return shaped === 2;
}

/** Length of the item at `at` when it is shaped like a Chinese name, not shorter than wanted, and no word; else 0. */
function nameLength(
  { text, isHeadword }: Pick<ListContext, 'text' | 'isHeadword'>,
  at: number,
  shortest: number,
): number {
  let end = at;
  while (end - at <= longestItem && isHan(text.charAt(end)) && !ends.has(text.charAt(end))) end++;
  const item = text.slice(at, end);
  const given = item.length - surnameLength(text, at);
  if (given === item.length || given < 1 || given > 2 || item.length < shortest) return 0;
  return isHeadword?.(item) || isPlaceOrThing(item) ? 0 : item.length;
}
