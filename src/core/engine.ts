/** The product without a browser: a text in, annotations out. */
import { annotate } from './annotate.ts';
import type { Annotations, Converted, Script, TargetScript } from './annotations.ts';
import { createConverter } from './convert.ts';
import { figureForms } from './conversion/figure-forms.ts';
import type { ConversionTables } from './conversion/tables.ts';
import type { Dictionary, EntryGroup } from './dictionary.ts';
import { buildFigureTable } from './figures/figure-table.ts';
import { findPageNotes } from './page-notes.ts';
import { createProperNames } from './proper-names.ts';
import { createArticleReader } from './readings/both-scripts.ts';
import type { ReadingModel } from './readings/model.ts';
import { preferredNames } from './readings/preferred-readings.ts';
import { createReader } from './readings/reader.ts';
import type { BundledData, ConversionStyle } from './schemas.ts';
import { segmentByPlatform } from './segment.ts';
import { figureWords } from './words.ts';

export interface ArticleOptions {
  /** The article's address: some are known to the bundled data. */
  url?: string | undefined;
  /** The day it is from (`2023-09-25`): offices are those held on it. */
  date?: string | undefined;
  /** Whether words are read as in Taiwan, where the dictionary says so. */
  taiwan?: boolean | undefined;
}

export interface Engine {
  /**
   * Annotates a whole article.
   * @param text the article as plain text, its blocks separated by line breaks
   */
  annotate(text: string, options?: ArticleOptions): Annotations;
  /** The text in another script; its own script is found from the text. */
  convert(text: string, target: TargetScript): string;
  /** The same with the way from offsets in the text to offsets in the converted one. */
  convertWithOffsets(text: string, target: TargetScript, script: Script | null, style?: ConversionStyle): Converted;
  /** Dictionary entries at an offset: the longest word that begins there, shorter ones, then its single characters. */
  lookUp(text: string, offset: number): EntryGroup[];
}

/**
 * @param dictionary `null` where it can't be had: words are then the platform's, and have no entries
 * @param model `null` where it can't be had: characters are then read as the dictionary reads their words
 * @param tables `null` where they can't be had: text then stays in its script
 */
export function createEngine(
  data: Pick<BundledData, 'figures' | 'pageNotes'>,
  dictionary: Dictionary | null,
  model: ReadingModel | null = null,
  tables: ConversionTables | null = null,
): Engine {
  const segment = dictionary?.segmenterWith([...figureWords(data.figures), ...preferredNames]) ?? segmentByPlatform;
  const converter = createConverter({ tables, segment, ...(dictionary && { isHeadword: dictionary.has }) });
  const figures = buildFigureTable(data.figures, (text) => converter.convert(text, 'hans', 'hant'));
  const read = createArticleReader({
    read: createReader(dictionary, model),
    segment,
    simplify: (text) => converter.convertWithOffsets(text, 'hans', 'hant'),
    dictionary,
  });
  const findCapitals = dictionary ? createProperNames(dictionary) : undefined;
  /** A page asks for its annotations and then for its text in another script. */
  let last: { text: string; annotations: Annotations } | null = null;
  const annotateNow: Engine['annotate'] = (text, { url, date, taiwan } = {}) => {
    const notes = findPageNotes(data.pageNotes, url);
    const annotations = annotate(text, {
      segment,
      converter,
      figures,
      read,
      findCapitals,
      notes,
      date,
      taiwan,
    });
    last = { text, annotations };
    return annotations;
  };
  return {
    annotate: annotateNow,
    convert: (text, target) => converter.convert(text, target),
    convertWithOffsets(text, target, script) {
      const { words, figures: found } = last?.text === text ? last.annotations : annotateNow(text);
      const fixed = figureForms(text, found, target, converter);
      return converter.convertWithOffsets(text, target, script ?? undefined, { words, fixed });
    },
    lookUp: (text, offset) => dictionary?.lookUp(text, offset) ?? [],
  };
}
