/** What is found in a page's text, block by block: its words to be painted and its figures to be underlined. */
import type { Annotations, Converted } from '../core/annotations.ts';
import { convertedOffset } from '../core/converted-offset.ts';
import type { Settings } from '../core/schemas.ts';
import { type PinyinStyle, spellWords, type SpelledWord } from '../core/spelling.ts';
import type { Mark } from './figure-marks.ts';
import type { Block } from './page-text.ts';
import type { Look } from './shown-parts.ts';

/** How each block is to be shown: with its words, in the script and the style that the settings ask for. */
export function looksOf(
  blocks: Block[],
  words: SpelledWord[],
  conversion: (Converted & { lang: string }) | null,
  settings: Pick<Settings, 'toneColours'> & PinyinStyle,
): Look[] {
  const { toneColours, notation } = settings;
  const renamed = conversion ? renamedWords(conversion, settings) : [];
  const style = { colours: toneColours === 'off' ? undefined : toneColours, zhuyin: notation === 'zhuyin' };
  let next = 0;
  return blocks.map((block) => {
    const end = block.start + block.text.length;
    const own: Look['words'] = [];
    for (; next < words.length; next++) {
      const word = words[next];
      if (!word || word.start >= end) break;
      own.push(inBlock(block, word));
    }
    if (!conversion) return { block, words: own, ...style };
    const from = convertedOffset(conversion, block.start);
    const names = renamed.filter((name) => name.start >= block.start && name.end <= end);
    return {
      block,
      words: own,
      ...(names.length > 0 && {
        shown: withNames(
          own,
          names.map((name) => inBlock(block, name)),
        ),
      }),
      ...style,
      converted: {
        text: conversion.text.slice(from, convertedOffset(conversion, end)),
        lang: conversion.lang,
        at: (offset) => convertedOffset(conversion, block.start + offset) - from,
      },
    };
  });
}

const inBlock = (block: Block, word: SpelledWord): SpelledWord => {
  return { ...word, start: word.start - block.start, end: word.end - block.start };
};

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
  const isRenamed = (word: SpelledWord) => names.some(({ start, end }) => word.start < end && start < word.end);
  return [...words.filter((word) => !isRenamed(word)), ...names].sort((a, b) => a.start - b.start);
}

/** Where the page names its figures; a mention never crosses blocks. */
export function marksOf(blocks: Block[], { figures, sharedNames = [] }: Annotations): Mark[] {
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
