/** Joins the three ranks of figures, everybody once: what a lower rank knows of somebody is added to the higher. Build time only. */
import { formsOfFigure, type TableFigure } from '../../core/figures/figure-table.ts';
import { isChineseStyle } from '../../core/figures/people.ts';
import { nameWords, slug } from '../../core/figures/latin-name.ts';
import { indexName } from '../../core/figures/name-index.ts';
import { sameLatinName } from '../../core/figures/same-latin-name.ts';
import type { Figure } from '../../core/schemas.ts';
import type { DictionaryPerson } from './dictionary-persons.ts';
import type { PressName } from './press-names.ts';

export interface RankSources {
  written: readonly Figure[];
  persons: readonly DictionaryPerson[];
  /** The dictionary's date. */
  personsAsOf: string;
  press: readonly PressName[];
  pressAsOf: string;
}

/** What the build knows of scripts and readings. */
export interface NameTools {
  /** Simplifies character by character. */
  fold: (text: string) => string;
  /** A simplified name in a region's form. */
  convert: (name: string, target: 'hant-TW' | 'hant-HK') => string;
  /** The reading of a simplified name, as an entry has it. */
  read: (name: string) => string;
}

/** Throws an `Error` when the press's names belong to an entry that there is not. */
export function joinRanks(sources: RankSources, tools: NameTools): TableFigure[] {
  const joined = new Joined(tools);
  for (const figure of sources.written) joined.add({ ...figure, source: 'bundled' });
  const own = sources.press.filter(({ id }) => id !== null);
  for (const { id, full } of own) joined.addNames(joined.get(id ?? ''), full);
  for (const person of sources.persons) joined.addPerson(person, sources.personsAsOf);
  for (const name of sources.press) if (name.id === null) joined.addPress(name, sources.pressAsOf);
  return joined.figures;
}

const add = <K, T>(map: Map<K, T[]>, key: K, value: T) => {
  const same = map.get(key);
  if (same) same.push(value);
  else map.set(key, [value]);
};

class Joined {
  readonly figures: TableFigure[] = [];
  private readonly byId = new Map<string, TableFigure>();
  private readonly byWord = new Map<string, TableFigure[]>();
  private readonly byFullName = new Map<string, TableFigure[]>();
  private readonly tools: NameTools;

  constructor(tools: NameTools) {
    this.tools = tools;
  }

  add(figure: TableFigure): void {
    if (this.byId.has(figure.id)) throw new Error(`figures: two of ${figure.id}`);
    this.figures.push(figure);
    this.byId.set(figure.id, figure);
    for (const word of new Set(nameWords(figure.names.en))) add(this.byWord, word, figure);
    for (const name of formsOfFigure(figure, this.tools.fold).full) add(this.byFullName, name, figure);
  }

  get(id: string): TableFigure {
    const figure = this.byId.get(id);
    if (!figure) throw new Error(`press names: no entry ${id}`);
    return figure;
  }

  /** Adds full names that the figure does not have yet. */
  addNames(figure: TableFigure, names: readonly string[]): void {
    for (const name of names) {
      const { full, short } = formsOfFigure(figure, this.tools.fold);
      const key = this.key(name);
      if (full.has(key) || short.has(key)) continue;
      figure.otherNames = [...(figure.otherNames ?? []), name];
      add(this.byFullName, key, figure);
    }
  }

  addPerson(person: DictionaryPerson, asOf: string): void {
    const { en, born, died, names } = person;
    const words = nameWords(en);
    const isSame = (other: TableFigure) => {
      const isShared = names.some(({ hans }) => this.hasName(other, hans));
      const isNamesake = sameLatinName(nameWords(other.names.en), words);
      // The sources disagree on a year now and then, but seldom on name, English name and all.
      if (isShared && isNamesake && names.some(({ hans }) => hans.length > 2 && this.hasName(other, hans))) return true;
      if (born === undefined || other.born === undefined) return isShared && (isNamesake || other.source === 'bundled');
      return Math.abs(born - other.born) <= 1 && (isNamesake || (isShared && other.source === 'bundled'));
    };
    const known =
      names.flatMap(({ hans }) => this.byFullName.get(this.key(hans)) ?? []).find(isSame) ??
      this.withWords(words, isSame);
    const full = names.filter(({ hans, isFull }) => isFull && !this.byFullName.has(this.key(hans)));
    if (known) {
      this.addNames(known, known.source === 'bundled' ? [] : full.map(({ hans }) => hans));
      return;
    }
    const [main = names[0]] = full;
    if (!main) return;
    const short = names.filter((name) => !full.includes(name)).map(({ hans }) => hans);
    this.add({
      id: this.newId(en),
      names: { hans: main.hans, hantTW: main.hant, hantHK: main.hant, en },
      ...named(
        'otherNames',
        full.slice(1).map(({ hans }) => hans),
      ),
      ...named('shortNames', short),
      reading: main.reading,
      ...(born !== undefined && { born }),
      ...(died !== undefined && { died }),
      offices: [],
      asOf,
      source: 'dictionary',
    });
  }

  addPress({ en, full, short }: PressName, asOf: string): void {
    const words = nameWords(en);
    const isSame = (other: TableFigure) =>
      sameLatinName(nameWords(other.names.en), words) &&
      (!isChineseStyle(other) || [...full, ...short].some((name) => this.hasName(other, name)));
    const dotted = full
      .filter((name) => name.includes('·'))
      .flatMap((name) => this.byFullName.get(this.key(name)) ?? []);
    const known =
      this.withWords(words, isSame) ??
      dotted.find((other) => nameWords(other.names.en).some((word) => words.includes(word)));
    if (known) {
      this.addNames(known, full);
      return;
    }
    // A name that somebody better known has in full would be taken for theirs.
    const own = full.filter((name) => !this.byFullName.has(this.key(name)));
    const [hans = short[0] ?? full[0] ?? ''] = own;
    const { convert, read } = this.tools;
    this.add({
      id: this.newId(en),
      names: { hans, hantTW: convert(hans, 'hant-TW'), hantHK: convert(hans, 'hant-HK'), en },
      ...named('otherNames', own.slice(1)),
      ...named('shortNames', [...short, ...full.filter((name) => !own.includes(name))]),
      reading: read(hans),
      offices: [],
      asOf,
      source: 'press',
    });
  }

  private key(name: string): string {
    return indexName(this.tools.fold(name));
  }

  /** Whether a figure has the name in full, or one that ends with it. */
  private hasName(figure: TableFigure, name: string): boolean {
    const { full, short } = formsOfFigure(figure, this.tools.fold);
    const key = this.key(name);
    const last = key.split('·').at(-1);
    return [...full, ...short].some((form) => form === key || form.split('·').at(-1) === last);
  }

  private withWords(words: readonly string[], isSame: (figure: TableFigure) => boolean): TableFigure | undefined {
    const candidates = new Set(words.flatMap((word) => this.byWord.get(word) ?? []));
    return [...candidates].find(isSame);
  }

  private newId(en: string): string {
    const base = slug(en);
    let id = base;
    for (let number = 2; this.byId.has(id); number++) id = `${base}-${number}`;
    return id;
  }
}

const named = <K extends string>(key: K, names: string[]) =>
  (names.length > 0 ? { [key]: names } : {}) as { [k in K]?: string[] };
