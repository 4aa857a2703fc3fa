/** One text, one way: its script, its figures, its words, their readings. */
import type { Annotations, FigureInText, Script, Span, Word } from './annotations.ts';
import type { Converter } from './convert.ts';
import type { Segment } from './dictionary.ts';
import type { FigureTable } from './figures/figure-table.ts';
import { findFiguresInEnglish } from './figures/figures-in-english.ts';
import { findFigures } from './figures/find-figures.ts';
import { findGlossedWords, type GlossedWord } from './glossed-words.ts';
import { forEachHan, hanOffsets, hasHan, isAllHan } from './han.ts';
import type { FindCapitals } from './proper-names.ts';
import type { FindParts } from './written-parts.ts';
import type { ReadArticle } from './readings/both-scripts.ts';
import type { PageNotes } from './schemas.ts';
import { scriptOf, scriptOfHeading } from './script.ts';
import { isCalling } from './surname-beside.ts';
import type { LevelOf } from './word-levels.ts';
import { wordsAround } from './words.ts';

export interface AnnotateOptions {
  /** Finds the words; knows the names of the bundled figures. */
  segment: Segment;
  converter: Converter;
  figures: FigureTable;
  /** Reads a text of either script. */
  read: ReadArticle;
  /** Finds the proper names among the words. */
  findCapitals?: FindCapitals | undefined;
  /** Finds the written words of a long word. */
  findParts?: FindParts | undefined;
  /** Tells how early a learner meets a word. */
  levelOf?: LevelOf | undefined;
  /** Whether the dictionary has a word; left out where there is no dictionary. */
  isHeadword?: ((word: string) => boolean) | undefined;
  /** What is known of the page that the text is from. */
  notes?: PageNotes | undefined;
  /** The article's date, for the offices that held on it: `2023-09-25`. */
  date?: string | undefined;
  /** Whether words are read as in Taiwan, where the dictionary says so. */
  taiwan?: boolean | undefined;
}

/** Annotates a whole article, its blocks separated by line breaks; of one without Chinese, only whom it names in English. */
export function annotate(text: string, options: AnnotateOptions): Annotations {
  const { segment, converter, figures, read, isHeadword, notes, date, taiwan } = options;
  const day = notes?.date ?? date;
  if (!hasHan(text)) return { words: [], figures: findFiguresInEnglish(text, figures, day, notes), script: null };
  const script = scriptOfHeading(text);
  // The whole text is segmented once, for the figures and for the words.
  let whole: Span[] | undefined;
  const wordsOf: Segment = (part) => (part === text ? (whole ??= segment(text)) : segment(part));
  const { figures: found, sharedNames } = findFigures(text, figures, {
    wordsOf,
    isHeadword,
    // A short name seldom has a character that tells its script; the article does.
    convert: (part, target) => converter.convert(part, target, scriptOf(part) ?? script),
    read: (part) => read(part, scriptOf(part) ?? script).filter(Boolean),
    ...(notes && { notes }),
    ...(day && { date: day }),
  });
  const readings = read(text, script, wordsOf(text), taiwan);
  for (const fixed of notes?.readings ?? []) fixReadings(text, fixed.text, fixed.readings, readings);
  for (const figure of found) readName(text, figure, readings, script, converter);
  const mentions = found.flatMap((figure) => figure.mentions).sort((a, b) => a.start - b.start);
  const glossed = findGlossedWords(text, wordsOf(text), mentions);
  const fixed = [...mentions, ...glossed].sort((a, b) => a.start - b.start);
  const spans = wordsAround(text, wordsOf(text), fixed, segment);
  let next = 0;
  let place: Word | undefined;
  const words = spans.map((span) => {
    while ((mentions[next]?.end ?? Infinity) <= span.start) next++;
    const isMention = (mentions[next]?.start ?? Infinity) <= span.start;
    const word = describeWord(text, span, isMention, readings, options, place);
    if (place && word.capitals && isCalling(text, place, word)) place.capitals = [0];
    place = isMention ? undefined : word;
    return word;
  });
  if (glossed.length > 0) capitaliseTerms(text, glossed, words, wordsOf(text));
  return { words, figures: found, sharedNames, script };
}

function fixReadings(text: string, word: string, fixed: string[], readings: string[]): void {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    hanOffsets(text, { start: at, end: at + word.length }).forEach((offset, i) => {
      readings[offset] = fixed[i] ?? readings[offset] ?? '';
    });
  }
}

/** Gives a mention the figure's own reading where it has the name's characters; a short form is a stretch of the full one. */
function readName(
  text: string,
  figure: FigureInText,
  readings: string[],
  script: Script | null,
  converter: Converter,
): void {
  const name = [...figure.names.hans].filter(hasHan);
  const syllables = figure.reading.toLowerCase().split(' ');
  if (name.length !== syllables.length) return;
  const whole = name.join('');
  /** Where each form begins in the whole name; an article names a person in a few forms, many times. */
  const places = new Map<string, number>();
  for (const mention of figure.mentions) {
    const offsets = hanOffsets(text, mention);
    const form = text.slice(mention.start, mention.end);
    const known = places.get(form);
    const at = known ?? whole.lastIndexOf([...converter.convert(form, 'hans', script)].filter(hasHan).join(''));
    if (known === undefined) places.set(form, at);
    if (at < 0) continue;
    offsets.forEach((offset, i) => (readings[offset] = syllables[at + i] ?? readings[offset] ?? ''));
  }
}

/** Gives terms that are names, and in no dictionary, a capital where a word begins in them: Dàxīyáng Lǐshìhuì. */
function capitaliseTerms(text: string, terms: readonly GlossedWord[], words: readonly Word[], inner: Span[]): void {
  const names = new Map(terms.filter(({ isName }) => isName).map(({ start, end }) => [start, end]));
  // Characters that stand alone are a name that the dictionary lacks.
  const isAlone = (word: Span | undefined) => word !== undefined && word.end - word.start === 1;
  const begins = new Set(inner.filter((word, i) => !isAlone(word) || !isAlone(inner[i - 1])).map(({ start }) => start));
  for (const word of words) {
    if (word.capitals || names.get(word.start) !== word.end) continue;
    word.capitals = hanOffsets(text, word).flatMap((offset, i) => (i === 0 || begins.has(offset) ? [i] : []));
  }
}

function describeWord(
  text: string,
  { start, end }: Span,
  isMention: boolean,
  readings: readonly string[],
  { findCapitals, findParts, levelOf }: AnnotateOptions,
  before: Word | undefined,
): Word {
  // Filled one by one, a list takes room for seventeen.
  const isPlain = isAllHan(text, start, end);
  const word: Word = { start, end, readings: isPlain ? readings.slice(start, end) : [] };
  if (!isPlain) forEachHan(text, start, end, (offset) => word.readings.push(readings[offset] ?? ''));
  const capitals = findCapitals?.(text, word, word.readings, before);
  if (capitals) word.capitals = capitals;
  const parts = isMention ? undefined : findParts?.(text, word, capitals);
  if (parts) word.parts = parts;
  const level = levelOf?.(text, word, isMention || capitals !== undefined);
  if (level !== undefined) word.level = level;
  return word;
}
