/** Han characters and the scripts they belong to. */

import type { Span } from './annotations.ts';

/** All of these units are Han characters; below the first one there are none. */
const firstHan = 0x2e80;
const firstUnified = 0x4e00;
const lastHan = 0x9fff;

const han = /\p{Script=Han}/u;
const kanaOrHangul = /[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d\u1100-\u11ff\uac00-\ud7a3]/g;

/** Whether `text` has at least one Han character. */
export function hasHan(text: string): boolean {
  return han.test(text);
}

/** Calls `found` with the offset of each Han character in a stretch of a text. */
export function forEachHan(text: string, start: number, end: number, found: (offset: number) => void): void {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < firstHan) continue;
    if (unit <= lastHan && unit >= firstUnified) found(at);
    // Radicals, 々 and 〇, compatibility forms, and those beyond the BMP.
    else if (hasHan(String.fromCodePoint(text.codePointAt(at) ?? 0))) {
      found(at);
      if (unit >= 0xd800 && unit < 0xdc00) at++;
    }
  }
}

/** Whether a stretch is of common Han characters alone, one a code unit, as nearly all words are. */
export function isAllHan(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < firstUnified || unit > lastHan) return false;
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
  forEachHan(text, 0, text.length, () => count++);
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
