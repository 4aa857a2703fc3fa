/**
 * What a reading depends on: the context of a character as numbers. Training and reading use this file alone, so that both
 * see the same.
 */
import type { Span } from '../annotations.ts';

/** A text with its words, laid out for {@link collectFeatures}. Whatever is no word is one unit long. */
export interface TextView {
  /** Code units with {@link PADDING} sentence ends on both sides; digits, Latin and punctuation are one unit a kind. */
  units: Uint16Array;
  /** Code unit → the word that it is in. */
  wordAt: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
}

/** Units that stand for kinds of characters; Han characters stand for themselves. */
const KINDS = { blank: 1, digit: 2, latin: 3, sentenceEnd: 4, comma: 5, other: 6 } as const;
const PADDING = 3;
/** Characters to each side whose mere presence counts, within the sentence. */
const REACH = 12;
/** How many features a character has at most. */
export const MOST_FEATURES = 24 + 2 * REACH;

/** By code unit, the kind; 0: a Han character. */
const kindOf = new Uint8Array(0x10000);
// First and last of each range. Made by filling: asking a regular expression 65,536 times takes longer than a short article.
for (const [kind, ranges] of [
  [KINDS.other, '\u0000\u33ff\uff00\uffff'],
  [KINDS.latin, 'AZaz\u00c0\u024f\uff21\uff3a\uff41\uff5a'],
  [KINDS.digit, '09\uff10\uff19'],
  [KINDS.blank, '  \u00a0\u00a0\u3000\u3000'],
  [KINDS.comma, ',,::\u3001\u3001\uff0c\uff0c\uff1a\uff1a'],
  [KINDS.sentenceEnd, '\n\n!!??\u2026\u2026\u3002\u3002\uff01\uff01\uff1b\uff1b\uff1f\uff1f'],
] as const) {
  for (let i = 0; i < ranges.length; i += 2) kindOf.fill(kind, ranges.charCodeAt(i), ranges.charCodeAt(i + 1) + 1);
}

/** Mixes `value` into a hash. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Code units with {@link PADDING} of `around` on both sides. */
function pad(text: string, around: number): Uint16Array {
  const units = new Uint16Array(text.length + 2 * PADDING).fill(around);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[at + PADDING] = kindOf[unit]! || unit;
  }
  return units;
}

/** Lays out a text. @param words in order, not overlapping */
export function viewText(text: string, words: readonly Span[]): TextView {
  const size = text.length;
  const units = pad(text, KINDS.sentenceEnd);
  const wordAt = new Int32Array(size);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const hashes = new Int32Array(size);
  let count = 0;
  let at = 0;
  const add = (end: number) => {
    let hash = 17;
    starts[count] = at;
    for (; at < end; at++) {
      wordAt[at] = count;
      hash = mix(hash, units[at + PADDING]!);
    }
    hashes[count] = hash;
    ends[count++] = end;
  };
  for (const { start, end } of words) {
    while (at < start) add(at + 1);
    add(end);
  }
  while (at < size) add(at + 1);
  const trimmed = (list: Int32Array) => list.subarray(0, count);
  return { units, wordAt, starts: trimmed(starts), ends: trimmed(ends), hashes: trimmed(hashes) };
}

// One start a template keeps their numbers apart.
const TEMPLATES = Array.from({ length: 24 }, (_, template) => mix(0x1234567, template + 1));

function pair(template: number, a: number, b: number): number {
  return mix(mix(TEMPLATES[template]!, a), b);
}

/** Writes the features of the characters beside `at`; those that are 0 have none. */
function collectNeighbours(units: Uint16Array, at: number, into: Int32Array): number {
  const left = units[at - 1]!;
  const left2 = units[at - 2]!;
  const left3 = units[at - 3]!;
  const right = units[at + 1]!;
  const right2 = units[at + 2]!;
  const right3 = units[at + 3]!;
  let count = 0;
  if (left) into[count++] = mix(TEMPLATES[0]!, left);
  if (left2) into[count++] = mix(TEMPLATES[1]!, left2);
  if (left3) into[count++] = mix(TEMPLATES[2]!, left3);
  if (right) into[count++] = mix(TEMPLATES[3]!, right);
  if (right2) into[count++] = mix(TEMPLATES[4]!, right2);
  if (right3) into[count++] = mix(TEMPLATES[5]!, right3);
  if (left && left2) into[count++] = pair(6, left2, left);
  if (right && right2) into[count++] = pair(7, right, right2);
  if (left && right) into[count++] = pair(8, left, right);
  return count;
}

/**
 * Writes the features of the character at `offset` into `into`, of at least {@link MOST_FEATURES} numbers, and returns how
 * many there are.
 * @param dictionary what the dictionary's reading of its word says of it: any number that stands for the reading, 0 for none
 */
export function collectFeatures(view: TextView, offset: number, dictionary: number, into: Int32Array): number {
  const { units, wordAt, starts, ends, hashes } = view;
  const at = offset + PADDING;
  let count = collectNeighbours(units, at, into);
  const word = wordAt[offset]!;
  const start = starts[word]!;
  const length = ends[word]! - start;
  const own = hashes[word]!;
  const previous = word > 0 ? hashes[word - 1]! : KINDS.sentenceEnd;
  const next = word + 1 < hashes.length ? hashes[word + 1]! : KINDS.sentenceEnd;
  const previousLength = word > 0 ? Math.min(4, ends[word - 1]! - starts[word - 1]!) : 0;
  const nextLength = word + 1 < starts.length ? Math.min(4, ends[word + 1]! - starts[word + 1]!) : 0;
  into[count++] = pair(9, own, offset - start);
  into[count++] = mix(TEMPLATES[10]!, previous);
  into[count++] = mix(TEMPLATES[11]!, next);
  into[count++] = pair(12, previous, own);
  into[count++] = pair(13, next, own);
  into[count++] = pair(14, offset - start, length);
  into[count++] = pair(15, dictionary, Number(length > 1));
  into[count++] = pair(16, previousLength, length);
  into[count++] = pair(17, nextLength, length);
  into[count++] = pair(18, previousLength, nextLength);

  for (
    let step = 1, unit;
    step <= REACH && at - step >= 0 && (unit = units[at - step]!) !== KINDS.sentenceEnd;
    step++
  ) {
    if (unit > KINDS.other) into[count++] = mix(TEMPLATES[19]!, unit);
  }
  for (
    let step = 1, unit;
    step <= REACH && at + step < units.length && (unit = units[at + step]!) !== KINDS.sentenceEnd;
    step++
  ) {
    if (unit > KINDS.other) into[count++] = mix(TEMPLATES[19]!, unit);
  }
  return count;
}

/** Number of features shared by all characters. */
export const SHARED = 40;

/**
 * The shared feature that a dictionary reading has: how far it is to be trusted.
 * @param length of the word in characters @param readings how many the dictionary gives the character there, at least 1
 */
export function sharedFeature(length: number, readings: number, isNeutral: boolean): number {
  return (Math.min(readings, 3) - 1) * 4 + Math.min(length, 4) - 1 + (isNeutral ? 12 : 0);
}
