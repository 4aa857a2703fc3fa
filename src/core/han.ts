/** Han characters and the scripts they belong to. */

import type { Span } from './annotations.ts';

/** Below the first of these units, and above the last, are no Han characters; all of the unified ones are. */
const firstHan = 0x2e80;
const firstUnified = 0x4e00;
const lastUnified = 0x9fff;
const lastHan = 0xfad9;

const han = /\p{Script=Han}/u;
const kanaOrHangul = /[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d\u1100-\u11ff\uac00-\ud7a3]/g;

/** Whether `text` has at least one Han character. */
export function hasHan(text: string): boolean {
  return han.test(text);
}

/** Length of the Han character at an offset, in UTF-16 units; 0 where there is none. */
function hanLength(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= firstUnified && unit <= lastUnified) return 1;
  if (unit < firstHan || unit > lastHan || isMark(unit)) return 0;
  // Radicals, 々 and 〇, compatibility forms, and those beyond the BMP.
  if (!hasHan(String.fromCodePoint(text.codePointAt(at) ?? 0))) return 0;
  return unit >= 0xd800 && unit < 0xdc00 ? 2 : 1;
}

/** 、。《》「」 and others beside them, which every text is full of. */
function isMark(unit: number): boolean {
  return unit >= 0x3000 && unit < 0x3020 && unit !== 0x3005 && unit !== 0x3007;
}

/** Calls `found` with the offset of each Han character in a stretch of a text. */
export function forEachHan(text: string, start: number, end: number, found: (offset: number) => void): void {
  for (let at = start; at < end; at++) {
    const length = hanLength(text, at);
    if (length === 0) continue;
    found(at);
    at += length - 1;
  }
}

/** Whether a stretch is of common Han characters alone, one a code unit, as nearly all words are. */
export function isAllHan(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < firstUnified || unit > lastUnified) return false;
  }
  return true;
}

/** Offsets of the Han characters in a stretch of a text. */
export function hanOffsets(text: string, { start, end }: Span): number[] {
  const offsets: number[] = [];
  forEachHan(text, start, end, (offset) => offsets.push(offset));
  return offsets;
}

/** The runs of Han characters in a text: of a name, its parts between interpuncts. */
export function hanRuns(text: string): Span[] {
  return [...text.matchAll(/\p{Script=Han}+/gu)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }));
}

/** The number of Han characters, counted by code point. */
export function countHan(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const length = hanLength(text, at);
    if (length === 0) continue;
    count++;
    at += length - 1;
  }
  return count;
}

/**
 * Whether a text is written in another language that uses Han characters: one kana or hangul for every ten of them. Chinese
 * articles quote single Japanese words, and Japanese without any kana is shorter than a headline.
 */
export function isJapaneseOrKorean(text: string): boolean {
  const others = text.match(kanaOrHangul)?.length ?? 0;
  return others > 0 && others * 10 >= countHan(text);
}
