/** One text, one way: its script, its figures, its words, their readings. */
import type { Annotations, FigureInText, Script, Span, Word } from './annotations.ts';
import { convert, convertWithOffsets } from './convert.ts';
import type { Segment } from './dictionary.ts';
import type { FigureTable } from './figures/figure-table.ts';
import { findFigures } from './figures/find-figures.ts';
import { findGlossedWords } from './glossed-words.ts';
import { hasHan } from './han.ts';
import { read } from './readings.ts';
import type { PageNotes } from './schemas.ts';
import { scriptOf } from './script.ts';
import { wordsAround } from './words.ts';

export interface AnnotateOptions {
  /** Finds the words; knows the names of the bundled figures. */
  segment: Segment;
  figures: FigureTable;
  /** What is known of the page that the text is from. */
  notes?: PageNotes | undefined;
  /** The article's date, for the offices that held on it: `2023-09-25`. */
  date?: string | undefined;
}

/** Annotates a whole article, its blocks separated by line breaks. */
export function annotate(text: string, { segment, figures, notes, date }: AnnotateOptions): Annotations {
  const script = scriptOf(text);
  // The whole text is segmented once, for the figures and for the words.
  let whole: Span[] | undefined;
  const wordsOf: Segment = (part) => (part === text ? (whole ??= segment(text)) : segment(part));
  const day = notes?.date ?? date;
  const found = findFigures(text, figures, {
    wordsOf,
    // A short name has seldom a character that tells its script: the article tells.
    convert: (part, target) => convert(part, target, scriptOf(part) ?? script),
    read: (part) => readSimplified(part, scriptOf(part) ?? script, segment).filter(Boolean),
    ...(notes && { notes }),
    ...(day && { date: day }),
  });
  const readings = readSimplified(text, script, segment);
  for (const fixed of notes?.readings ?? []) fixReadings(text, fixed.text, fixed.readings, readings);
  for (const figure of found) readName(text, figure, readings, script);
  const mentions = found.flatMap((figure) => figure.mentions).sort((a, b) => a.start - b.start);
  const glossed = findGlossedWords(text, wordsOf(text), mentions);
  const fixed = [...mentions, ...glossed].sort((a, b) => a.start - b.start);
  const spans = wordsAround(text, wordsOf(text), fixed, segment);
  return { words: spans.map((span) => withReadings(text, span, readings)), figures: found, script };
}

/** Readings at every offset; traditional text is read through its simplified form when the two have the same offsets. */
function readSimplified(text: string, script: Script | null, segment: Segment): string[] {
  if (script !== 'hant') return read(text);
  const { text: simplified, shifts } = convertWithOffsets(text, 'hans', segment, script);
  return read(shifts.length === 0 ? simplified : text);
}

function fixReadings(text: string, word: string, fixed: string[], readings: string[]): void {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    hanOffsets(text, { start: at, end: at + word.length }).forEach((offset, i) => {
      readings[offset] = fixed[i] ?? readings[offset] ?? '';
    });
  }
}

/** Gives a mention the figure's own reading where it has the name's characters; a short form is a stretch of the full one. */
function readName(text: string, figure: FigureInText, readings: string[], script: Script | null): void {
  const name = [...figure.names.hans].filter(hasHan);
  const syllables = figure.reading.toLowerCase().split(' ');
  if (name.length !== syllables.length) return;
  for (const mention of figure.mentions) {
    const offsets = hanOffsets(text, mention);
    const written = convert(text.slice(mention.start, mention.end), 'hans', script);
    const at = name.join('').lastIndexOf([...written].filter(hasHan).join(''));
    if (at < 0) continue;
    offsets.forEach((offset, i) => (readings[offset] = syllables[at + i] ?? readings[offset] ?? ''));
  }
}

function withReadings(text: string, span: Span, readings: string[]): Word {
  return { ...span, readings: hanOffsets(text, span).map((offset) => readings[offset] ?? '') };
}

/** Offsets of the Han characters in a span. */
function hanOffsets(text: string, { start, end }: Span): number[] {
  return [...text.slice(start, end).matchAll(/\p{Script=Han}/gu)].map((match) => start + match.index);
}
