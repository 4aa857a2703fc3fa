/** The product without a browser: a text in, annotations out. */
import { annotate } from './annotate.ts';
import type { Annotations, Converted, Script, TargetScript } from './annotations.ts';
import { convert, convertWithOffsets } from './convert.ts';
import { buildFigureTable } from './figures/figure-table.ts';
import { findPageNotes } from './page-notes.ts';
import type { BundledData } from './schemas.ts';
import { segment } from './segment.ts';

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
}

export function createEngine(data: Pick<BundledData, 'figures' | 'pageNotes'>): Engine {
  const figures = buildFigureTable(data.figures, (text) => convert(text, 'hans', 'hant'));
  return {
    annotate: (text, { url, date } = {}) =>
      annotate(text, { figures, notes: findPageNotes(data.pageNotes, url), date }),
    convert: (text, target) => convert(text, target),
    convertWithOffsets: (text, target, script) => convertWithOffsets(text, target, segment, script ?? undefined),
  };
}
