/** The product without a browser: a text in, annotations out. */
import { annotate, type AnnotateOptions } from './annotate.ts';
import { cutOut, keepArticles, wordsOfPart } from './article-parts.ts';
import type { Annotations, Converted, FigureEntry, Script, Span, TargetScript } from './annotations.ts';
import { createConverter } from './convert.ts';
import { createFixedForms } from './conversion/fixed-forms.ts';
import { createRenamedReader } from './conversion/renamed.ts';
import type { ConversionTables } from './conversion/tables.ts';
import type { Dictionary, EntryGroup } from './dictionary.ts';
import { isCommonWord } from './figures/common-word.ts';
import { describeFigure } from './figures/describe-figure.ts';
import { noFigures, type FigureRecords } from './figures/figure-table.ts';
import { scriptFolder } from './figures/script-fold.ts';
import { createFigureSearch } from './figures/search-figures.ts';
import { findPageNotes } from './page-notes.ts';
import { createProperNames } from './proper-names.ts';
import { createWrittenParts } from './written-parts.ts';
import { createArticleReader } from './readings/both-scripts.ts';
import type { ReadingModel } from './readings/model.ts';
import { preferredNames } from './readings/preferred-readings.ts';
import { createReader } from './readings/reader.ts';
import type { ConversionStyle, PageNotes } from './schemas.ts';
import { segmentByPlatform } from './segment.ts';
import { createLevels } from './word-levels.ts';

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
   * @param part the stretch whose words are wanted; without it, all
   */
  annotate(text: string, options?: ArticleOptions, part?: Span): Annotations;
  /** The text in another script; its own script is found from the text. */
  convert(text: string, target: TargetScript): string;
  /** The same with the way from offsets in the text to offsets in the converted one. */
  convertWithOffsets(
    text: string,
    target: TargetScript,
    script: Script | null,
    style?: ConversionStyle,
    part?: Span,
  ): Converted;
  /** Dictionary entries at an offset: the longest word that begins there, shorter ones, then its single characters. */
  lookUp(text: string, offset: number): EntryGroup[];
  /**
   * Figures by a name in Chinese (either script, from any part of it on), pinyin (with or without tones and blanks) or
   * English (the beginnings of its words), best first; each as it is now.
   */
  searchFigures(query: string, limit?: number): FigureEntry[];
}

/** What is known of people and pages. */
export interface Known {
  /** `null` where they can't be had: only the people whom an article explains are then found. */
  figures: FigureRecords | null;
  pageNotes: readonly PageNotes[];
}

/**
 * @param dictionary `null` where it can't be had: words are then the platform's, and have no entries
 * @param model `null` where it can't be had: characters are then read as the dictionary reads their words
 * @param tables `null` where they can't be had: text then stays in its script
 */
export function createEngine(
  known: Known,
  dictionary: Dictionary | null,
  model: ReadingModel | null = null,
  tables: ConversionTables | null = null,
): Engine {
  const parts = createParts(known, dictionary, model, tables);
  const { converter, figures } = parts;
  const fixedForms = createFixedForms(tables?.countries ?? [], converter);
  const readRenamed = createRenamedReader(parts);
  const searchFigures = createFigureSearch(figures, figures.fold);
  const articles = keepArticles((text, { url, date, taiwan }: ArticleOptions) =>
    annotate(text, { ...parts, notes: findPageNotes(known.pageNotes, url), date, taiwan }),
  );
  return {
    annotate(text, options = {}, part) {
      const whole = articles.annotate(text, options);
      return part ? wordsOfPart(whole, part) : whole;
    },
    convert: (text, target) => converter.convert(text, target),
    convertWithOffsets(text, target, script, style, part = { start: 0, end: text.length }) {
      const { words, figures: found, script: own } = articles.last(text) ?? articles.annotate(text, {});
      const forms = fixedForms(text, { words, figures: found, script: script ?? own }, target, style?.regionalNames);
      const fixed = cutOut(forms, part);
      const converted = converter.convertWithOffsets(text.slice(part.start, part.end), target, script ?? undefined, {
        words: cutOut(words, part),
        fixed,
        style,
      });
      const renamed = readRenamed(fixed);
      return renamed.length > 0 ? { ...converted, renamed } : converted;
    },
    lookUp: (text, offset) => dictionary?.lookUp(text, offset) ?? [],
    searchFigures: (query, limit = 20) => searchFigures(query, limit).map((figure) => describeFigure(figure)),
  };
}

/** What a text is annotated with, joined from what is known and the tables; see {@link createEngine}. */
export function createParts(
  { figures: records }: Pick<Known, 'figures'>,
  dictionary: Dictionary | null,
  model: ReadingModel | null,
  tables: ConversionTables | null,
): AnnotateOptions {
  const known = records ?? noFigures;
  const segment = dictionary?.segmenterWith(preferredNames, known.words) ?? segmentByPlatform;
  const converter = createConverter({ tables, segment, ...(dictionary && { isHeadword: dictionary.has }) });
  return {
    segment,
    converter,
    figures: { ...known, fold: scriptFolder((text) => converter.convert(text, 'hans', 'hant')) },
    read: createArticleReader({
      read: createReader(dictionary, model),
      segment,
      simplify: (text, words) => converter.convertWithOffsets(text, 'hans', 'hant', { words }),
      dictionary,
    }),
    findCapitals: dictionary ? createProperNames(dictionary) : undefined,
    findParts: dictionary ? createWrittenParts(dictionary) : undefined,
    levelOf: dictionary ? createLevels(dictionary) : undefined,
    isHeadword: dictionary ? (word) => isCommonWord(word, dictionary) : undefined,
  };
}
