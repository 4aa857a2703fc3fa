/** How a stretch of a block is to be shown: its words with their pinyin, whole or by syllables, and what lies between them. */
import { countHan } from '../core/han.ts';
import type { Settings } from '../core/schemas.ts';
import type { SpelledWord } from '../core/spelling.ts';
import type { Stretch } from './near-window.ts';
import type { Block } from './page-text.ts';
import type { ShownPart } from './paint.ts';
import { withBreaks } from './pinyin-breaks.ts';

/** A word of a block, offsets into the block's text. */
export type BlockWord = SpelledWord;

/** Colours of the tones, by name; an element has one colour for its pinyin, so that each syllable has its own element. */
export type ToneColours = Exclude<Settings['toneColours'], 'off'>;

/** How pinyin is drawn, beyond the usual: data attributes of painted text, by name, that painted.css knows. */
export type PinyinDrawing = Readonly<Record<string, string>>;

/** How a block is to be shown. */
export interface Look {
  block: Block;
  words: BlockWord[];
  /** The block's text in another script; `at` maps offsets of the text into it. */
  converted?: { text: string; lang: string; at(offset: number): number } | undefined;
  colours?: ToneColours | undefined;
  drawing?: PinyinDrawing | undefined;
  /** Of a long block: the stretch of its text that has its words. */
  stretch?: Stretch;
}

/** Whether painting one after the other would change nothing. */
export function looksSame(a: Look, b: Look): boolean {
  return (
    a.block.text === b.block.text &&
    a.converted?.text === b.converted?.text &&
    a.converted?.lang === b.converted?.lang &&
    a.colours === b.colours &&
    JSON.stringify(a.drawing) === JSON.stringify(b.drawing) &&
    a.block.pieces.length === b.block.pieces.length &&
    a.block.pieces.every(({ node }, i) => node === b.block.pieces[i]?.node) &&
    a.words.length === b.words.length &&
    a.words.every(({ start, end, pinyin, tones }, i) => {
      const word = b.words[i];
      if (word?.start !== start || word.end !== end || word.pinyin !== pinyin) return false;
      return !a.colours || word.tones.join() === tones.join();
    })
  );
}

/** The parts of a stretch of a block; `changed` when any is not as the page has it. */
export function partsOf(look: Look, start: number, end: number) {
  const { block, colours } = look;
  const parts: ShownPart[] = [];
  let changed = false;
  const add = (from: number, to: number, pinyin: Pick<ShownPart, 'pinyin' | 'tone' | 'joined'> = {}) => {
    const text = textOf(look, from, to);
    changed ||= Boolean(pinyin.pinyin) || text !== block.text.slice(from, to);
    parts.push({ length: to - from, text, ...pinyin });
  };
  let at = start;
  for (const word of look.words) {
    if (word.end <= start) continue;
    if (word.start >= end) break;
    const [from, to] = [Math.max(word.start, start), Math.min(word.end, end)];
    if (from > at) add(at, from);
    if (colours && word.tones.length > 0) addSyllables(look, word, from, to, add);
    else add(from, to, { pinyin: pinyinOf(look, word, from, to) });
    at = to;
  }
  if (at < end) add(at, end);
  return { parts, changed };
}

/** The text that is shown for a stretch of the block's. */
function textOf({ block, converted }: Look, from: number, to: number): string {
  return converted ? converted.text.slice(converted.at(from), converted.at(to)) : block.text.slice(from, to);
}

function pinyinOf(look: Look, word: BlockWord, from: number, to: number): string {
  if (from === word.start && to === word.end) return withBreaks(word.pinyin, word.syllables);
  const before = countHan(textOf(look, word.start, from));
  const syllables = word.syllables.slice(before, before + countHan(textOf(look, from, to)));
  return withBreaks(syllables.join(''), syllables);
}

/** Where the Han characters that are shown for a word begin in the block; those beyond its end are shown with the last one. */
function characterOffsets(look: Look, start: number, end: number): number[] {
  const at = look.converted?.at ?? ((offset: number) => offset);
  const offsets: number[] = [];
  let offset = start;
  for (const { index } of textOf(look, start, end).matchAll(/\p{Script=Han}/gu)) {
    while (offset < end && at(offset) - at(start) < index) offset++;
    if (offset < end) offsets.push(offset);
  }
  return offsets;
}

function addSyllables(
  look: Look,
  { start, end, syllables, tones, parts }: BlockWord,
  from: number,
  to: number,
  add: (from: number, to: number, pinyin: Pick<ShownPart, 'pinyin' | 'tone' | 'joined'>) => void,
): void {
  const offsets = characterOffsets(look, start, end);
  // A character that adds to the syllable before it stands in the same part, and so does what is no Han character.
  const begins = offsets.flatMap((offset, k) => (k === 0 || tones[k] !== 0 ? [{ offset, k }] : []));
  begins.forEach(({ offset, k }, i) => {
    const next = begins[i + 1];
    const [partFrom, partTo] = [Math.max(i === 0 ? start : offset, from), Math.min(next?.offset ?? end, to)];
    if (partFrom >= partTo) return;
    const first = i === 0 || parts.includes(k);
    const last = !next || parts.includes(next.k);
    const pinyin = next ? (syllables[k] ?? '') : syllables.slice(k).join('');
    const joined = first && last ? undefined : first ? 'after' : last ? 'before' : 'both';
    add(partFrom, partTo, { pinyin, tone: tones[k], joined });
  });
}
