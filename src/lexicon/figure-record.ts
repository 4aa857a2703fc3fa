/** Decodes the records of figures. */
import type { TableFigure } from '../core/figures/figure-table.ts';
import { slug } from '../core/figures/latin-name.ts';
import { Cursor, type RecordSections } from './cursor.ts';
import { AS_HONGKONG, AS_SPELT, AS_TEXT, RANKS, unpackDate, YEAR_ZERO } from './figures-format.ts';

/** The sections that a record refers to; see figures-format.ts. */
export interface FigureSections extends RecordSections {
  letters: Uint16Array;
  taiwan: Uint16Array;
  hongkong: Uint16Array;
  base: Uint16Array;
  check: Uint16Array;
}

/** Names of a record by the nodes that spell them, in the order and with the meaning of the entry's fields. */
export interface RecordNodes {
  full: number[];
  short: number[];
}

/** A name, and the node that spells it. */
function readName(cursor: Cursor, sections: FigureSections): { node: number; written: string } {
  const { letters, taiwan, hongkong } = sections;
  const packed = cursor.number();
  const node = packed >> 2;
  const form = packed & 3;
  if (form === AS_TEXT) return { node, written: cursor.text() };
  const characters = form === AS_SPELT ? letters : form === AS_HONGKONG ? hongkong : taiwan;
  return { node, written: spellNode(sections, node, characters) };
}

/** The name that ends at a node, in the characters that a table has for its letters. */
function spellNode(
  { base, check }: Pick<FigureSections, 'base' | 'check'>,
  node: number,
  characters: Uint16Array,
): string {
  let name = '';
  while (node > 0) {
    const parent = check[node]!;
    if (parent >= base.length) return name;
    name = String.fromCharCode(characters[node - base[parent]!]!) + name;
    node = parent;
  }
  return name;
}

/** The id alone of the record at `start`. */
export function readId(sections: FigureSections, start: number): string {
  const cursor = new Cursor(sections, start);
  cursor.number();
  const en = cursor.text();
  return cursor.text() || slug(en);
}

/** The figure of the record at `start`, with the nodes of its names. */
export function readFigure(sections: FigureSections, start: number): { figure: TableFigure; nodes: RecordNodes } {
  const cursor = new Cursor(sections, start);
  const name = () => readName(cursor, sections);
  const source = RANKS[cursor.number()] ?? 'press';
  const en = cursor.text();
  const id = cursor.text() || slug(en);
  const asOf = unpackDate(cursor.number());
  const country = cursor.number();
  const [born, died] = [cursor.number(), cursor.number()];
  const reading = cursor.syllables().join(' ');
  const [hans, hantTW, hantHK] = [name(), name(), name()];
  const others = cursor.list(name);
  const shorts = cursor.list(name);
  const offices = cursor.list(() => {
    const [inHans, inEn] = [cursor.text(), cursor.text()];
    const [from, to] = [cursor.number(), cursor.number()];
    return {
      hans: inHans,
      en: inEn,
      ...(from > 0 && { from: unpackDate(from) }),
      ...(to > 0 && { to: unpackDate(to) }),
    };
  });
  const figure: TableFigure = {
    id,
    names: { hans: hans.written, hantTW: hantTW.written, hantHK: hantHK.written, en },
    ...(others.length > 0 && { otherNames: others.map(({ written }) => written) }),
    ...(shorts.length > 0 && { shortNames: shorts.map(({ written }) => written) }),
    reading,
    ...(country > 0 && { country: String.fromCharCode(country >> 8, country & 0xff) }),
    ...(born > 0 && { born: born - YEAR_ZERO }),
    ...(died > 0 && { died: died - YEAR_ZERO }),
    offices,
    asOf,
    source,
  };
  const nodes = {
    full: [hans, hantTW, hantHK, ...others].map(({ node }) => node),
    short: shorts.map(({ node }) => node),
  };
  return { figure, nodes };
}

/** A name as its node spells it. */
export const keyOf = (sections: FigureSections, node: number): string => spellNode(sections, node, sections.letters);
