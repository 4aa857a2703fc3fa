/** The figures that the extension knows, made ready to be found in a text. */
import type { FigureSource } from '../annotations.ts';
import type { KnownWords } from '../dictionary.ts';
import type { Figure } from '../schemas.ts';
import { indexName, type Match } from './name-index.ts';

/** A figure of the table. One of the press has no reading and no office. */
export interface TableFigure extends Figure {
  /** The rank: entries written for the extension, persons of its dictionary, names that the press glossed. */
  source: Exclude<FigureSource, 'article' | 'rule'>;
}

/** A name that means one figure wherever it stands as a name. */
export interface BundledName {
  figure: TableFigure;
  /** `full`: a full name in some spelling. `short`: said by the entry to be safe alone. */
  kind: 'full' | 'short';
}

/** Forms of one figure's name, folded, interpuncts as `·`. */
export interface FigureForms {
  full: ReadonlySet<string>;
  /** Short forms: of a written entry those that are safe alone, of the other ranks what an article may go on with. */
  short: ReadonlySet<string>;
}

/** What is asked of figures that lie packed somewhere; each figure is decoded once, and then always the same object. */
export interface FigureRecords {
  readonly byId: { get(id: string): TableFigure | undefined; has(id: string): boolean };
  /** All names that begin at `at` in the folded text, longest first. */
  readonly names: { at(text: string, at: number): readonly Match<BundledName>[] };
  /** Figures by each word of their English name, lower case without diacritics. */
  readonly byLatinWord: { get(word: string): readonly TableFigure[] | undefined };
  readonly forms: { get(id: string): FigureForms | undefined };
  /** Everybody whom a folded short form names in some article, safe alone or not, the best known first. */
  readonly holders: { get(form: string): readonly TableFigure[] | undefined };
  /** The parts of the written entries' names, as words for the segmentation. */
  readonly words: KnownWords;
  /** All figures, the written entries first. */
  all(): Iterable<TableFigure>;
}

/** Opened once, used for every text. */
export interface FigureTable extends FigureRecords {
  /** Any text, simplified character by character: names and texts are compared in this form. */
  readonly fold: (text: string) => string;
}

const nothing: readonly never[] = [];

/** Where the figures can't be had. */
export const noFigures: FigureRecords = {
  byId: { get: () => undefined, has: () => false },
  names: { at: () => nothing },
  byLatinWord: { get: () => undefined },
  forms: { get: () => undefined },
  holders: { get: () => undefined },
  words: { lengthsAt: () => nothing },
  all: () => nothing,
};

/** The full and the short forms of a figure's names. */
export function formsOfFigure(
  { names, otherNames = [], shortNames = [] }: Figure,
  fold: (text: string) => string,
): FigureForms {
  const key = (name: string) => indexName(fold(name));
  return formsOfKeys([names.hans, names.hantTW, names.hantHK, ...otherNames].map(key), shortNames.map(key));
}

/** The same of folded names. @param written names and other names @param shortened short names */
export function formsOfKeys(written: readonly string[], shortened: readonly string[]): FigureForms {
  const surnames = new Set(written.filter((name) => name.includes('·')).map((name) => name.split('·').at(-1)));
  // Hong Kong writes many foreigners by surname only: there it is the full name, and yet it is no more than a surname.
  const full = new Set(written.filter((name) => !surnames.has(name) && !shortened.includes(name)));
  const short = new Set([...shortened, ...written].filter((name) => !full.has(name)));
  return { full, short };
}
