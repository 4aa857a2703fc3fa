/** What is found in a page's text, block by block: its words to be painted and its figures to be underlined. */
import type { Annotations, Converted } from '../core/annotations.ts';
import { convertedOffset } from '../core/converted-offset.ts';
import type { Corrections } from '../core/corrections.ts';
import type { Settings } from '../core/schemas.ts';
import { type PinyinStyle, type SpelledWord, spellWords } from '../core/spelling.ts';
import { type WordStates, wordsWithPinyin } from '../core/wanted-pinyin.ts';
import { type Part, textOf } from './chapters.ts';
import type { Mark } from './figure-marks.ts';
import type { ReadingSettings } from './page-services.ts';
import type { Block } from './page-text.ts';
import type { Look, PinyinDrawing } from './shown-parts.ts';

type DrawingSettings = Pick<
  Settings,
  'toneColours' | 'notation' | 'pinyinSize' | 'pinyinDistance' | 'pinyinFont' | 'pinyinColour'
>;

/** What of the settings the style sheet must know; nothing where all is as usual. */
function drawingOf(settings: DrawingSettings): PinyinDrawing {
  const { toneColours, notation, pinyinSize, pinyinDistance, pinyinFont, pinyinColour } = settings;
  return {
    ...(toneColours !== 'off' && { tones: toneColours }),
    ...(notation === 'zhuyin' && { notation }),
    ...(pinyinSize !== 'medium' && { size: pinyinSize }),
    ...(pinyinDistance !== 'medium' && { distance: pinyinDistance }),
    ...(pinyinFont !== 'narrow' && { font: pinyinFont }),
    ...(pinyinColour !== 'text' && { colour: pinyinColour }),
  };
}

/** What decides how words are spelled, and which of them show it. */
export interface Showing {
  settings: ReadingSettings;
  corrections: Corrections;
  states: WordStates;
}

/**
 * How the blocks of a part are shown: with `all` their words, for whoever points at one, and as they are `painted`.
 * @param answer what is found in the part's own text
 */
export function looksOfPart(
  part: Part,
  answer: Annotations,
  conversion: (Converted & { lang: string }) | null,
  { settings, corrections, states }: Showing,
): { all: Look[]; painted: Look[] } {
  const text = textOf(part);
  const spelled = spellWords(text, answer, settings, corrections);
  const all = looksOf(part, spelled, conversion, settings);
  const names = conversion ? renamedWords(conversion, settings) : [];
  const wanted = settings.pinyin ? wordsWithPinyin(text, spelled, answer, settings, states) : [];
  if (wanted === spelled && names.length === 0) return { all, painted: all };
  return { all, painted: looksOf(part, withNames(wanted, names), conversion, settings) };
}

/**
 * How each block is to be shown: with its words, in the script and the style that the settings ask for.
 * @param start where the text of these blocks begins; `words` and `conversion` count from there
 */
function looksOf(
  { blocks, start }: { blocks: readonly Block[]; start: number },
  words: readonly SpelledWord[],
  conversion: (Converted & { lang: string }) | null,
  settings: DrawingSettings,
): Look[] {
  const { toneColours } = settings;
  const style = { colours: toneColours === 'off' ? undefined : toneColours, drawing: drawingOf(settings) };
  let next = 0;
  return blocks.map((block) => {
    const begin = block.start - start;
    const end = begin + block.text.length;
    const own: Look['words'] = [];
    for (; next < words.length; next++) {
      const word = words[next];
      if (!word || word.start >= end) break;
      own.push({ ...word, start: word.start - begin, end: word.end - begin });
    }
    if (!conversion) return { block, words: own, ...style };
    const from = convertedOffset(conversion, begin);
    return {
      block,
      words: own,
      ...style,
      converted: {
        text: conversion.text.slice(from, convertedOffset(conversion, end)),
        lang: conversion.lang,
        at: (offset) => convertedOffset(conversion, begin + offset) - from,
      },
    };
  });
}

/** The words of the names that a converted text has in place of others, at the places of those. */
function renamedWords(conversion: Converted, style: PinyinStyle): SpelledWord[] {
  return (conversion.renamed ?? []).flatMap(({ start, end, words }) => {
    const name = conversion.text.slice(convertedOffset(conversion, start), convertedOffset(conversion, end));
    const spelled = spellWords(name, { words, figures: [], script: null }, style);
    // Character for character as long as both names go on; what is left of either is in the last word.
    return spelled.map((word, i) => ({
      ...word,
      start: Math.min(start + word.start, end),
      end: i === spelled.length - 1 ? end : Math.min(start + word.end, end),
    }));
  });
}

/** Words with those of other names in place of the ones that they stand for. */
function withNames(words: readonly SpelledWord[], names: readonly SpelledWord[]): SpelledWord[] {
  const overlap = (a: SpelledWord, b: SpelledWord) => a.start < b.end && b.start < a.end;
  const shown = names.filter((name) => words.some((word) => overlap(word, name)));
  const kept = words.filter((word) => !shown.some((name) => overlap(word, name)));
  return [...kept, ...shown].sort((a, b) => a.start - b.start);
}

/** Where a chapter names its figures; a mention never crosses blocks. */
export function marksOf(
  blocks: readonly Block[],
  { figures, sharedNames = [] }: Pick<Annotations, 'figures' | 'sharedNames'> = { figures: [] },
): Mark[] {
  const names = [
    ...figures.flatMap((figure) => figure.mentions.map(({ start, end }) => ({ start, end, about: { figure } }))),
    ...sharedNames.map((shared) => ({ start: shared.start, end: shared.end, about: { shared } })),
  ].sort((a, b) => a.start - b.start);
  const marks: Mark[] = [];
  let at = 0;
  for (const { start, end, about } of names) {
    while ((blocks[at]?.start ?? Infinity) + (blocks[at]?.text.length ?? 0) <= start) at++;
    const block = blocks[at];
    if (block && end <= block.start + block.text.length) {
      marks.push({ ...about, block, start: start - block.start, end: end - block.start });
    }
  }
  return marks;
}
