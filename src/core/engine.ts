/** The product without a browser: a text in, annotations out. */
import { annotate } from './annotate.ts';
import type { Annotations, Converted, Script, TargetScript } from './annotations.ts';
import { convert, convertWithOffsets } from './convert.ts';
import type { Dictionary, EntryGroup } from './dictionary.ts';
import { buildFigureTable } from './figures/figure-table.ts';
import { findPageNotes } from './page-notes.ts';
import type { BundledData } from './schemas.ts';
import { segmentByPlatform } from './segment.ts';
import { figureWords } from './words.ts';

export interface Engine {
  /**
   * Annotates a whole article.
   * @param text the article as plain text, its blocks separated by line breaks
   * @param options.url the article's address: some are known to the bundled data
   * @param options.date the day it is from (`2023-09-25`): offices are those held on it
   */
  annotate(text: string, options?: { url?: string | undefined; date?: string | undefined }): Annotations;
  /** The text in another script; its own script is found from the text. */
  convert(text: string, target: TargetScript): string;
  /** The same with the way from offsets in the text to offsets in the converted one. */
  convertWithOffsets(text: string, target: TargetScript, script: Script | null): Converted;
  /** Dictionary entries at an offset: the longest word that begins there, shorter ones, then its single characters. */
  lookUp(text: string, offset: number): EntryGroup[];
}

/** @param dictionary `null` where it can't be had: words are then the platform's, and have no entries */
export function createEngine(data: Pick<BundledData, 'figures' | 'pageNotes'>, dictionary: Dictionary | null): Engine {
  const figures = buildFigureTable(data.figures, (text) => convert(text, 'hans', 'hant'));
  const segment = dictionary?.segmenterWith(figureWords(data.figures)) ?? segmentByPlatform;
  return {
    annotate: (text, { url, date } = {}) =>
      annotate(text, { segment, figures, notes: findPageNotes(data.pageNotes, url), date }),
    convert: (text, target) => convert(text, target),
    convertWithOffsets: (text, target, script) => convertWithOffsets(text, target, segment, script ?? undefined),
    lookUp: (text, offset) => dictionary?.lookUp(text, offset) ?? [],
  };
}
