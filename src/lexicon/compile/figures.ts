/** Compiles figures to the binary file of figures-format.ts. Build time only. */
import { formsOfFigure, type FigureForms, type TableFigure } from '../../core/figures/figure-table.ts';
import { nameWords } from '../../core/figures/latin-name.ts';
import {
  BARE,
  FIGURES_FILE,
  FREE,
  FULL,
  INTERPUNCT,
  KIND_SHIFT,
  LAST,
  LATIN_BUCKETS,
  latinBucket,
  RANKS,
  SAFE,
  type FigureSection,
} from '../figures-format.ts';
import { compareLetters } from './compare-letters.ts';
import { buildDoubleArray } from './double-array.ts';
import { encodeStrings } from './encode.ts';
import { createFigureAlphabet } from './figure-alphabet.ts';
import { encodeFigures } from './figure-records.ts';
import { writeFile } from './write-file.ts';

export interface FigureSources {
  /** Written entries, persons of the dictionary, names of the press: no two with the same id. */
  figures: readonly TableFigure[];
  /** Simplifies a text character by character. */
  fold: (text: string) => string;
  /** Sources, dates and licences. */
  notice: string;
}

/** Returns the bytes of the file: the same for the same sources. Throws an `Error` for two figures of one id. */
export function compileFigures({ figures: all, fold, notice }: FigureSources): Uint8Array {
  const figures = RANKS.flatMap((rank) => all.filter(({ source }) => source === rank));
  const ids = figures.map((_, record) => record).sort((a, b) => (figures[a]!.id < figures[b]!.id ? -1 : 1));
  ids.forEach((record, at) => {
    if (figures[record]!.id === figures[ids[at + 1]!]?.id) throw new Error(`figures: two of ${figures[record]!.id}`);
  });

  const forms = figures.map((figure) => formsOfFigure(figure, fold));
  const postingsOf = postings(figures, forms);
  const words = new Set(figures.flatMap((figure, i) => (figure.source === 'bundled' ? wordsOf(forms[i]!) : [])));
  const alphabet = createFigureAlphabet(figures, fold);
  const keys = [...new Set([...postingsOf.keys(), ...words])]
    .map((name) => ({ name, letters: alphabet.spell(name) }))
    .sort((a, b) => compareLetters(a.letters, b.letters));
  const trie = buildDoubleArray(
    keys.map(({ letters }) => letters),
    alphabet.letters.length,
  );
  const nodes = trie.base.length;
  if (nodes >= FREE) throw new Error(`figures: ${nodes} nodes do not fit into 16 bits`);
  const values = new Uint16Array(nodes);
  const wordEnds = new Uint8Array((nodes + 7) >> 3);
  // Place 0 means none.
  const packed: number[] = [0];
  const nodeOf = new Map<string, number>();
  keys.forEach(({ name }, index) => {
    const node = trie.ends[index]!;
    nodeOf.set(name, node);
    if (words.has(name)) wordEnds[node >> 3]! |= 1 << (node & 7);
    const own = postingsOf.get(name) ?? [];
    if (own.length === 0) return;
    values[node] = packed.length;
    own.forEach((posting, at) => packed.push(at === own.length - 1 ? posting + LAST : posting));
  });
  if (packed.length > 0xffff) throw new Error(`figures: ${packed.length} names do not fit into 16 bits`);

  const { records, starts, syllables, phrases } = encodeFigures(figures, { fold, nodeOf, alphabet });
  const sections: Record<FigureSection, ArrayBufferView> = {
    units: alphabet.units,
    letters: alphabet.letters,
    taiwan: alphabet.taiwan,
    hongkong: alphabet.hongkong,
    base: Uint16Array.from(trie.base),
    check: Uint16Array.from(trie.check, (parent) => (parent < 0 ? FREE : parent)),
    values,
    words: wordEnds,
    postings: Uint32Array.from(packed),
    records,
    starts,
    ids: Uint16Array.from(ids),
    ...latinIndex(figures),
    syllables: encodeStrings(syllables),
    phrases: encodeStrings(phrases),
    notice: new TextEncoder().encode(notice),
  };
  return writeFile(FIGURES_FILE, sections);
}

/** Names in both forms and the records that have them. A name of one character is none; it is kept to spell what is written. */
function postings(figures: readonly TableFigure[], forms: readonly FigureForms[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const add = (name: string, record: number, kind: number) => {
    const same = found.get(name) ?? [];
    found.set(name, same);
    if (name.length > 1) same.push(record + (kind << KIND_SHIFT));
  };
  figures.forEach(({ source }, record) => {
    const { full, short } = forms[record]!;
    for (const name of full) add(name, record, FULL);
    for (const name of short) add(name, record, source === 'bundled' ? SAFE : BARE);
    const surnames = new Set([...full].flatMap((name) => name.split(INTERPUNCT).slice(1).slice(-1)));
    for (const name of surnames) if (!short.has(name) && !full.has(name)) add(name, record, BARE);
  });
  return found;
}

/** The parts of a name that are words: one character is a word already, and nearly never the name. */
const wordsOf = ({ full, short }: FigureForms): string[] =>
  [...full, ...short].flatMap((name) => name.match(/\p{Script=Han}+/gu) ?? []).filter((part) => part.length > 1);

function latinIndex(figures: readonly TableFigure[]): Record<'latin' | 'latinFirst', Uint16Array> {
  const buckets = Array.from({ length: LATIN_BUCKETS }, () => new Set<number>());
  figures.forEach(({ names }, record) => {
    for (const word of nameWords(names.en)) buckets[latinBucket(word)]!.add(record);
  });
  const first = [0];
  const latin: number[] = [];
  for (const bucket of buckets) {
    latin.push(...bucket);
    first.push(latin.length);
  }
  if (latin.length > 0xffff) throw new Error(`figures: ${latin.length} English words do not fit into 16 bits`);
  return { latin: Uint16Array.from(latin), latinFirst: Uint16Array.from(first) };
}
