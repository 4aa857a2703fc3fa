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
export const MOST_FEATURES = 24 + 2 * REACH;

const kindOf = new Uint16Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) kindOf[unit] = unit < 0x3400 || unit >= 0xff00 ? KINDS.other : unit;
for (const [kind, pattern] of [
  [KINDS.latin, /[A-Za-z\u00c0-\u024f\uff21-\uff3a\uff41-\uff5a]/],
  [KINDS.digit, /[0-9\uff10-\uff19]/],
  [KINDS.blank, /[ \u00a0\u3000]/],
  [KINDS.comma, /[,:\u3001\uff0c\uff1a]/],
  [KINDS.sentenceEnd, /[\n!?\u2026\u3002\uff01\uff1b\uff1f]/],
] as const) {
  for (let unit = 0; unit < 0x10000; unit++) if (pattern.test(String.fromCharCode(unit))) kindOf[unit] = kind;
}

/** Mixes `value` into a hash. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Code units with {@link PADDING} of `around` on both sides. */
function pad(text: string, around: number): Uint16Array {
  const units = new Uint16Array(text.length + 2 * PADDING).fill(around);
  for (let at = 0; at < text.length; at++) units[at + PADDING] = kindOf[text.charCodeAt(at)]!;
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

/** Writes the features of the characters beside `at`; those that are 0 have none. */
function collectNeighbours(units: Uint16Array, at: number, into: Int32Array): number {
  const [left, left2, left3] = [units[at - 1]!, units[at - 2]!, units[at - 3]!];
  const [right, right2, right3] = [units[at + 1]!, units[at + 2]!, units[at + 3]!];
  let count = 0;
  if (left) into[count++] = mix(TEMPLATES[0]!, left);
  if (left2) into[count++] = mix(TEMPLATES[1]!, left2);
  if (left3) into[count++] = mix(TEMPLATES[2]!, left3);
  if (right) into[count++] = mix(TEMPLATES[3]!, right);
  if (right2) into[count++] = mix(TEMPLATES[4]!, right2);
  if (right3) into[count++] = mix(TEMPLATES[5]!, right3);
  if (left && left2) into[count++] = mix(mix(TEMPLATES[6]!, left2), left);
  if (right && right2) into[count++] = mix(mix(TEMPLATES[7]!, right), right2);
  if (left && right) into[count++] = mix(mix(TEMPLATES[8]!, left), right);
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
  const one = (template: number, a: number) => {
    into[count++] = mix(TEMPLATES[template]!, a);
  };
  const two = (template: number, a: number, b: number) => {
    into[count++] = mix(mix(TEMPLATES[template]!, a), b);
  };
  const word = wordAt[offset]!;
  const start = starts[word]!;
  const length = ends[word]! - start;
  const own = hashes[word]!;
  const hashOf = (index: number) => hashes[index] ?? KINDS.sentenceEnd;
  const lengthOf = (index: number) =>
    index < 0 || index >= starts.length ? 0 : Math.min(4, ends[index]! - starts[index]!);
  const [previous, next] = [hashOf(word - 1), hashOf(word + 1)];
  const [previousLength, nextLength] = [lengthOf(word - 1), lengthOf(word + 1)];
  two(9, own, offset - start);
  one(10, previous);
  one(11, next);
  two(12, previous, own);
  two(13, next, own);
  two(14, offset - start, length);
  two(15, dictionary, Number(length > 1));
  two(16, previousLength, length);
  two(17, nextLength, length);
  two(18, previousLength, nextLength);

  for (
    let step = 1, unit;
    step <= REACH && at - step >= 0 && (unit = units[at - step]!) !== KINDS.sentenceEnd;
    step++
  ) {
    if (unit > KINDS.other) one(19, unit);
  }
  for (
    let step = 1, unit;
    step <= REACH && at + step < units.length && (unit = units[at + step]!) !== KINDS.sentenceEnd;
    step++
  ) {
    if (unit > KINDS.other) one(19, unit);
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
