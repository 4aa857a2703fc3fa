/** The bundled figures, made ready to be found in a text. */
import type { Figure } from '../schemas.ts';
import { nameWords } from './latin-name.ts';
import { indexName, NameIndex } from './name-index.ts';
import { scriptFolder } from './script-fold.ts';

/** A name of a bundled figure. */
export interface BundledName {
  figure: Figure;
  /** `full`: a full name in some spelling. `short`: said by the entry to be safe alone. */
  kind: 'full' | 'short';
}

/** Built once, used for every text. */
export interface FigureTable {
  /** Any text, simplified character by character: names and texts are compared in this form. */
  readonly fold: (text: string) => string;
  readonly byId: ReadonlyMap<string, Figure>;
  readonly names: NameIndex<BundledName>;
  /** Figures by each word of their English name, lower case without diacritics. */
  readonly byLatinWord: ReadonlyMap<string, readonly Figure[]>;
  /** Full and short forms of a figure, folded, interpuncts as `·`. */
  readonly forms: ReadonlyMap<string, { full: ReadonlySet<string>; short: ReadonlySet<string> }>;
}

/**
 * @param simplify traditional characters to simplified ones: a name is found in both scripts, whichever the entry gives
 */
export function buildFigureTable(figures: readonly Figure[], simplify: (text: string) => string): FigureTable {
  const fold = scriptFolder(simplify);
  const byId = new Map<string, Figure>();
  const names = new NameIndex<BundledName>();
  const byLatinWord = new Map<string, Figure[]>();
  const forms = new Map<string, { full: Set<string>; short: Set<string> }>();
  for (const figure of figures) {
    byId.set(figure.id, figure);
    const key = (name: string) => indexName(fold(name));
    const written = [figure.names.hans, figure.names.hantTW, figure.names.hantHK, ...(figure.otherNames ?? [])].map(
      key,
    );
    const surnames = new Set(written.filter((name) => name.includes('·')).map((name) => name.split('·').at(-1)));
    // Hong Kong writes many foreigners by surname only: there it is the full name, and yet it is no more than a surname.
    const full = new Set(written.filter((name) => !surnames.has(name)));
    const short = new Set([...(figure.shortNames ?? []).map(key), ...written].filter((name) => !full.has(name)));
    forms.set(figure.id, { full, short });
    for (const name of full) names.add(name, { figure, kind: 'full' });
    for (const name of short) names.add(name, { figure, kind: 'short' });
    for (const word of new Set(nameWords(figure.names.en))) {
      const same = byLatinWord.get(word);
      if (same) same.push(figure);
      else byLatinWord.set(word, [figure]);
    }
  }
  return { fold, byId, names, byLatinWord, forms };
}
