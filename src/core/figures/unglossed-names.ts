/** People whom an article names without explaining them: 外交部发言人毛宁, 弗拉基米尔·某某. Found by rule, on evidence. */
import type { Span } from '../annotations.ts';
import { isHanUnit, isInterpunct, isInterpunctUnit, skipBlanksBack } from './characters.ts';
import { dottedNameAt, latinParenthesis } from './dotted-names.ts';
import type { BorderContext } from './name-border.ts';
import { following, isAdverb } from './name-followers.ts';
import { evidenceInList } from './name-lists.ts';
import { evidenceBefore } from './name-leads.ts';
import { formInPieces, innerBorders, isCutByGuess, isLeftOver } from './name-pieces.ts';
import { mayBegin, shapesAt, type NameShape, type NameStyle } from './name-shapes.ts';
import { endsLikeKinship, officeBefore } from './office-words.ts';
import { endsLikeOrganisation, namesSomethingElse } from './organisations.ts';
import { countriesIn, isPlaceOrThing, mayBeName } from './places.ts';
import { isWeakSurname } from './surnames.ts';
import { isTransliteration } from './transliteration.ts';

/** A name that was found by rule, with the best of its places. */
export interface UnglossedName {
  /** Folded, parts joined by `·`. */
  name: string;
  style: NameStyle | 'dotted';
  /** A place with the best evidence. */
  at: Span;
  /** Whether it is a word as well. */
  isWord: boolean;
}

export interface UnglossedContext extends BorderContext {
  /** Whether a place belongs to a name that is known already. */
  isTaken: (at: number) => boolean;
  /** The surname of somebody known that stands at a place, and whether a given name before it is that person's. */
  surnameAt: (at: number) => { end: number; isSamePerson: (start: number, end: number) => boolean } | null;
}

/** What evidence it takes; each kind is worth a point or two. */
const enough = 3.3;
/** What stands before or after must say something, too: the form of a name alone is no evidence. */
const enoughAround = 1.7;

interface Sighting extends Span {
  style: NameStyle;
  isWord: boolean;
  score: number;
  around: number;
}

/** Finds them, each once, in the order of their best places. */
export function findUnglossed(context: UnglossedContext): UnglossedName[] {
  const { text, isTaken } = context;
  const found = new Map<string, UnglossedName>();
  const sightings = new Map<string, Sighting>();
  let lastEnd = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isInterpunctUnit(unit)) {
      const dotted = dottedNameAt(context, at);
      if (!dotted) continue;
      if (!found.has(dotted.name))
        found.set(dotted.name, { name: dotted.name, style: 'dotted', at: dotted, isWord: false });
      at = dotted.end - 1;
      lastEnd = dotted.end;
      continue;
    }
    if (isTaken(at)) {
      if (!isTaken(at + 1)) lastEnd = at + 1;
      continue;
    }
    if (!isHanUnit(unit) || !mayBegin(text, at)) continue;
    const sighting = bestAt(context, at, lastEnd);
    if (!sighting) continue;
    const name = text.slice(at, sighting.end);
    const known = sightings.get(name);
    if (!known || known.score < sighting.score) sightings.set(name, sighting);
    if (sighting.score >= enough) lastEnd = sighting.end;
  }
  for (const [name, { start, end, style, isWord, score, around }] of sightings) {
    const repeated = score < enough + 1 ? repetition(text, name) : 0;
    // Places and firms are written by sound as well: once is not enough where no office stands before, nor of two characters.
    const isDoubtful = around < 2 || (end - start < 3 && around < 3);
    if (style === 'sounded' && isDoubtful && repeated === 0) continue;
    if (score + repeated < enough || around + repeated < enoughAround) continue;
    found.set(name, { name, style, at: { start, end }, isWord });
  }
  return withoutParts(text, [...found.values()]).sort((a, b) => a.at.start - b.at.start);
}

/** Without those that are only a part of another: 王军 where the text has 王军涛, 田文雄 in 岸田文雄, 戴曼 of 马修·戴曼. */
function withoutParts(text: string, names: UnglossedName[]): UnglossedName[] {
  const isPart = ({ name, at }: UnglossedName, { name: other }: UnglossedName) =>
    other !== name &&
    // 第一夫人莫伊兹 is not the president.
    (other.endsWith(`·${name}`)
      ? !endsLikeKinship(text.slice(Math.max(0, at.start - 5), at.start))
      : other.includes(name) && countOf(text, other) >= countOf(text, name));
  return names.filter(
    (found) =>
      !names.some(
        (other) =>
          isPart(found, other) ||
          (other.name !== found.name && other.at.start <= found.at.start && other.at.end >= found.at.end),
      ),
  );
}

function countOf(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) count++;
  return count;
}

function repetition(text: string, name: string): number {
  const first = text.indexOf(name);
  return text.includes(name, first + name.length) ? 0.7 : 0;
}

/** The best name that begins at `start`, if any has some evidence. */
function bestAt(context: UnglossedContext, start: number, lastEnd: number): Sighting | null {
  const { text } = context;
  const before = evidenceBefore(context, start, lastEnd);
  if (before < 0) return null;
  let best: Sighting | null = null;
  for (const shape of shapesAt(text, start, before > 1.5 || isSoundedWord(context, start))) {
    const sighting = weigh(context, start, shape, before);
    if (sighting && sighting.score > (best?.score ?? 2)) best = sighting;
  }
  return best;
}

/** Whether a word of the text begins here that is written by sound. */
function isSoundedWord({ text, isBorder }: BorderContext, start: number): boolean {
  if (!isBorder(start) || !isTransliteration(text.charAt(start))) return false;
  let end = start + 1;
  while (end - start < 8 && !isBorder(end) && isTransliteration(text.charAt(end))) end++;
  return end - start > 2 && isBorder(end);
}

/** What a mark behind the name says: its sound, or a place in a picture. */
function evidenceInMarks(text: string, end: number): number {
  return /^[(（](?:音译|左|右|中|前|后)/.test(text.slice(end, end + 3)) ? 1.5 : 0.4;
}

/** Where a report was filed: 李斌北京7月1日电. */
const dateline = /^\p{Script=Han}{0,6}(?:\d{1,2}月)?\d{1,2}日[电電]/u;

function isDateline({ text, isHeadword }: UnglossedContext, end: number): boolean {
  let at = end;
  while (at - end < 6 && isHanUnit(text.charCodeAt(at))) at++;
  // Few names have a digit so near behind them.
  const unit = text.charCodeAt(at);
  if (unit < 0x30 || unit > 0x39 || !dateline.test(text.slice(end, end + 16))) return false;
  const place = text.slice(end, at);
  // Of 曾依璇台北23日电 the place is 台北, and not 璇台北.
  return place === '' || !isHeadword || isHeadword(place) || isPlaceOrThing(place);
}

function weigh(context: UnglossedContext, start: number, shape: NameShape, before: number): Sighting | null {
  const { text, isBorder, isTaken, isHeadword } = context;
  const { end, style } = shape;
  for (let at = start; at < end; at++) if (isTaken(at)) return null;
  const follows = following(text, end);
  let after = { speech: 1.5, title: 2, human: 1.5, adverb: 0.5, word: 0.4, mark: 0.4, none: 0 }[follows];
  if (follows === 'mark') {
    after = Math.max(evidenceInMarks(text, end), style === 'sounded' ? 0 : evidenceInList(context, end));
  } else if (isDateline(context, end)) after = 1.5;
  // Most places fall short of every threshold here already.
  if (before + after < 1.2) return null;
  const known = style === 'sounded' ? context.surnameAt(start) : null;
  // 布雷迪因发推: somebody known, and a word behind.
  if (known && known.end < end && following(text, known.end) !== 'none') return null;
  const name = text.slice(start, end);
  const inner = innerBorders(context, start, end);
  const isWhole =
    isBorder(end) && inner === 0 && (isBorder(start) || (before === 2 && isCutByGuess(context, start, end)));
  // Without a dictionary every word of the platform's is one.
  const isWord = isHeadword ? isHeadword(name) : isWhole;
  // The dictionary has foreign names as words, too: 州长考克斯.
  const mayBeWord =
    style === 'sounded' ? before >= 2 && name.length > 2 : style === 'japanese' && before > 1.5 && !isHeadword;
  if (isWord && !mayBeName(name) && !mayBeWord) return null;
  if (namesSomethingElse(text, end, isBorder) || isInterpunct(text.charAt(end))) return null;
  if (style !== 'sounded' && before < 1.9 && endsLikeOrganisation(name) && !isWhole) return null;
  // A place may be called so, too: only an office before it, and what can follow a name, tell a person.
  if (
    style === 'sounded' &&
    (follows === 'none' || (before === 2 && officeBefore(text, skipBlanksBack(text, start)) < 2))
  )
    return null;
  // 王济家做客: at his home.
  if (name.endsWith('家') && follows === 'none') return null;
  if (latinParenthesis.test(text.slice(end, end + 4))) return null;
  if (style === 'sounded' && before < 2 && !(before > 1.5 && follows === 'speech') && (!isWhole || follows !== 'human'))
    return null;
  // 卫福部长 is no person of that title, but the minister of something.
  if (
    follows === 'title' &&
    end - start === 2 &&
    /^.?[部局处署院所校会市州省县区司厅行社台队团议]长/.test(text.slice(end, end + 3))
  )
    after = 0.4;
  let form =
    isWord && style !== 'sounded' ? -0.2 : isWhole ? 1.5 : formInPieces(context, start, shape, before, inner + 1);
  // 林郑 alone is no name where 月娥 follows.
  if (end - start === 4 && style === 'chinese') form += 0.5;
  if (style === 'chinese' && isWeakSurname(text.charAt(start)) && !isWhole) form -= 1.5;
  if (style === 'sounded' && end - start < 3 && (isWord || follows === 'none' || (before < 2 && after < 1.5)))
    return null;
  // 奥斯汀多次称: what stands before the verb belongs to it.
  for (let at = start + 2; at < end; at++) if (isBorder(at) && isAdverb(text, at)) form -= 2;
  // 周五, 星期: a given name does not end in what begins the next word.
  if (following(text, end - 1) !== 'none' && !isWhole && follows === 'none') form -= 1.5;
  // 宣昌|能、: what is left over between a short name and the next mark is the name's last character.
  if (style === 'chinese' && follows === 'none' && isLeftOver(context, end)) form -= 1.5;
  const score = before + form + after;
  // No name has a country in it. Asked last, of few.
  if (score > 2 && (isPlaceOrThing(name) || countriesIn(name).length > 0)) return null;
  return { start, end, style, isWord, score, around: before + after };
}
