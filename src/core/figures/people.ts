/** The people whom an article names in full or explains, and the forms in which it may name them again. */
import type { FigureTable, TableFigure } from './figure-table.ts';
import type { Gloss } from './glosses.ts';
import { nameWords, slug } from './latin-name.ts';
import { indexName } from './name-index.ts';
import { sameLatinName } from './same-latin-name.ts';
import { surnameLength } from './surnames.ts';
import type { UnglossedName } from './unglossed-names.ts';

/** Somebody whom an article names. */
export interface Person {
  id: string;
  /** The entry of the table; `null` for a person whom only the article knows. */
  figure: TableFigure | null;
  en: string;
  /** The English name's words, for comparing. */
  words: readonly string[];
  /** Full forms, folded; of a learned person all forms that the article explains. */
  full: Set<string>;
  /** Whether the name is written as Chinese ones are, so that its first character is the surname. */
  chineseStyle: boolean;
  glosses: Gloss[];
  /** How the person was recognised without any gloss; `null` for all others. */
  recognised: UnglossedName | null;
}

/** How a form names its person; `given` and `title` only with evidence beside it. */
export type FormKind = 'full' | 'surname' | 'given' | 'title';

/** People by id, in the order in which they came. */
export class People {
  readonly all = new Map<string, Person>();
  private readonly outlines = new Map<string, Person>();
  private readonly table: FigureTable;

  constructor(table: FigureTable) {
    this.table = table;
  }

  /** The person of a bundled figure, from now on one of the article's. */
  bundled(figure: TableFigure): Person {
    return this.all.get(figure.id) ?? this.keep(this.outline(figure));
  }

  /** The person of a bundled figure that the article may not name at all. */
  outline(figure: TableFigure): Person {
    const { id, names } = figure;
    const known = this.all.get(id) ?? this.outlines.get(id);
    if (known) return known;
    const full = new Set(this.table.forms.get(id)?.full);
    const person: Person = {
      id,
      figure,
      en: names.en,
      words: nameWords(names.en),
      full,
      chineseStyle: isChineseStyle(figure),
      glosses: [],
      recognised: null,
    };
    this.outlines.set(id, person);
    return person;
  }

  /** Whether another of the article's people has the same surname in English. */
  sharesSurname(person: Person): boolean {
    const surname = person.words.at(-1);
    const others = [...this.all.values()].filter((other) => other !== person && other.words.length > 1);
    return person.words.length > 1 && others.some((other) => other.words.at(-1) === surname);
  }

  /** The person whom a gloss explains: a bundled figure, one explained before, or a new one. */
  explained(gloss: Gloss, written: string): Person {
    const form = indexName(written);
    const figure = this.findBundled(gloss, form);
    const person = figure ? this.bundled(figure) : (this.findLearned(gloss, form) ?? this.learn(gloss));
    person.full.add(form);
    for (const other of gloss.otherNames) person.full.add(indexName(other));
    person.glosses.push(gloss);
    return person;
  }

  private findBundled({ latin }: Gloss, form: string): TableFigure | null {
    const candidates = new Set(latin.words.flatMap((word) => this.table.byLatinWord.get(word) ?? []));
    let best: TableFigure | null = null;
    for (const figure of candidates) {
      if (isJunior(form, latin.text) && !junior.test(figure.names.en)) continue;
      const same = sameLatinName(nameWords(figure.names.en), latin.words);
      const forms = this.table.forms.get(figure.id);
      const known = forms?.full.has(form) === true || forms?.short.has(form) === true;
      // A full name that the entry has, with one word of the English name: spelt otherwise, yet the same person.
      const respelt = forms?.full.has(form) === true && form.length > 2;
      if (same && (known || !best)) best = figure;
      else if (respelt && !best) best = figure;
    }
    return best;
  }

  private findLearned({ latin }: Gloss, form: string): Person | null {
    for (const person of this.all.values()) {
      if (person.figure || isJunior(form, latin.text) !== isJunior([...person.full][0] ?? '', person.en)) continue;
      if (sameLatinName(person.words, latin.words)) return person;
      // 李桂华 (Li Kwai-Wah) and (Steve Li Kwai-Wah): one name in full, with a given name more.
      const isPart =
        latin.words.every((word) => person.words.includes(word)) ||
        person.words.every((word) => latin.words.includes(word));
      if (form.length > 2 && person.full.has(form) && isPart) return person;
      // The same Chinese name in full, and a surname that differs by a slip: Rosenworcel, Rosenworsel.
      if (form.includes('·') && person.full.has(form) && person.words[0] === latin.words[0]) return person;
    }
    return null;
  }

  private learn(gloss: Gloss): Person {
    const { latin } = gloss;
    const id = this.newId(slug(latin.text));
    const chineseStyle = !gloss.dotted && gloss.chineseStyle;
    return this.keep({
      id,
      figure: null,
      en: latin.text,
      words: latin.words,
      full: new Set(),
      chineseStyle,
      glosses: [],
      recognised: null,
    });
  }

  /**
   * A person of whom nothing is known but the name.
   * @param syllables of the name, without tones
   */
  recognised(found: UnglossedName, syllables: readonly string[]): Person {
    return this.keep({
      id: this.newId(slug(syllables.join('-'))),
      figure: null,
      en: '',
      words: [],
      full: new Set([found.name]),
      chineseStyle: found.style === 'chinese' || found.style === 'japanese',
      glosses: [],
      recognised: found,
    });
  }

  /** Every form in which the article may name its people. */
  forms(): Set<string> {
    return new Set([...this.all.values()].flatMap((person) => [...formsOf(person).keys()]));
  }

  private newId(base: string): string {
    let id = base;
    for (let number = 2; this.all.has(id) || this.table.byId.has(id); number++) id = `${base}-${number}`;
    return id;
  }

  private keep(person: Person): Person {
    this.all.set(person.id, person);
    return person;
  }
}

const junior = /\bJr\b/;

/** Whether a name is told from the father's, in both languages. */
function isJunior(form: string, en: string): boolean {
  return form.startsWith('小') && junior.test(en);
}

/** Whether a bundled name is written surname first without an interpunct: `Wang2 Yi4`, not `Pu3 jing1`. */
export function isChineseStyle({ names, reading }: TableFigure): boolean {
  return names.hans.length <= 4 && !/[·•]/.test(names.hans) && / [A-ZÜ]/.test(reading);
}

/** All forms in which an article may name a person again, with how each does. */
export function formsOf(person: Person, safe: ReadonlySet<string> = new Set()): Map<string, FormKind> {
  const forms = new Map<string, FormKind>();
  const add = (form: string, kind: FormKind) => {
    if (form && !forms.has(form)) forms.set(form, kind);
  };
  for (const full of person.full) add(full, 'full');
  for (const short of safe) add(short, 'surname');
  for (const full of person.full) {
    const parts = full.split('·');
    const last = parts.at(-1) ?? '';
    if (parts.length === 1) {
      const surname = person.chineseStyle ? surnameLength(full, 0) : 0;
      if (surname > 0 && surname < full.length) add(full.slice(0, surname), 'title');
      continue;
    }
    add(last, last.length > 1 ? 'surname' : 'title');
    if (full.startsWith('小')) add(`小${last}`, 'surname');
    for (const piece of last.split(/[-‐‑–]/).slice(1)) if (piece.length > 1) add(piece, 'surname');
    if (parts.length > 2) {
      add(`${parts[0] ?? ''}·${last}`, 'full');
      add(parts.slice(-2).join('·'), 'surname');
    }
    const [first = ''] = parts;
    if (first.length > 1) add(first, 'given');
  }
  return forms;
}
