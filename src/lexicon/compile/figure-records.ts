/**
 * The records of figures, in varints and packed texts (length, then bytes):
 * rank · English name · id (empty: made of the English name) · as of · country (two letters) · born · died · syllables of
 * the reading (count, then each) · names in simplified, Taiwan's and Hong Kong's form · other names · short names (count,
 * then each) · offices (count, then Chinese, English, from, to). A name is its node × 4 + how it is written from that.
 */
import type { TableFigure } from '../../core/figures/figure-table.ts';
import { slug } from '../../core/figures/latin-name.ts';
import { indexName } from '../../core/figures/name-index.ts';
import { AS_HONGKONG, AS_SPELT, AS_TAIWAN, AS_TEXT, packDate, RANKS, YEAR_ZERO } from '../figures-format.ts';
import { writeVarint } from './encode.ts';
import type { FigureAlphabet } from './figure-alphabet.ts';
import { createTextPacker } from './packed-text.ts';

interface Coding {
  fold: (text: string) => string;
  /** The node of a folded name. */
  nodeOf: ReadonlyMap<string, number>;
  alphabet: FigureAlphabet;
}

/** The records of figures in their order, where each begins, and the string tables that they refer to. */
export function encodeFigures(figures: readonly TableFigure[], { fold, nodeOf, alphabet }: Coding) {
  /** How a name is written from its node. */
  const formOf = (written: string, key: string): number => {
    if (written === key) return AS_SPELT;
    if (written === alphabet.writtenIn(key, 'taiwan')) return AS_TAIWAN;
    return written === alphabet.writtenIn(key, 'hongkong') ? AS_HONGKONG : AS_TEXT;
  };
  const namesOf = ({ names, otherNames = [], shortNames = [] }: TableFigure) =>
    [[names.hans], [names.hantTW], [names.hantHK], otherNames, shortNames].map((list) =>
      list.map((written) => {
        const key = indexName(fold(written));
        return { written, node: nodeOf.get(key) ?? 0, form: formOf(written, key) };
      }),
    );
  const named = figures.map(namesOf);
  const ids = figures.map(({ id, names }) => (id === slug(names.en) ? '' : id));
  const packer = createTextPacker(
    figures.flatMap(({ names, offices }, i) => [
      names.en,
      ids[i]!,
      ...offices.flatMap(({ hans, en }) => [hans, en]),
      ...named[i]!.flat().flatMap(({ written, form }) => (form === AS_TEXT ? [written] : [])),
    ]),
  );
  const syllableIndex = indexSyllables(figures);

  const bytes: number[] = [];
  const number = (value: number) => writeVarint(bytes, value);
  const text = (written: string) => {
    const packed = packer.pack(written);
    number(packed.length);
    bytes.push(...packed);
  };
  const starts = figures.map((figure, i) => {
    const start = bytes.length;
    const { source, names, asOf, country, born, died, reading, offices } = figure;
    number(RANKS.indexOf(source));
    text(names.en);
    text(ids[i]!);
    number(packDate(asOf));
    number(country ? country.charCodeAt(0) * 256 + country.charCodeAt(1) : 0);
    for (const year of [born, died]) number(year === undefined ? 0 : year + YEAR_ZERO);
    const syllables = syllablesOf(reading);
    number(syllables.length);
    for (const syllable of syllables) number(syllableIndex.get(syllable)!);
    named[i]!.forEach((list, kind) => {
      if (kind >= 3) number(list.length);
      for (const { written, node, form } of list) {
        number(node * 4 + form);
        if (form === AS_TEXT) text(written);
      }
    });
    number(offices.length);
    for (const { hans, en, from, to } of offices) {
      text(hans);
      text(en);
      number(packDate(from));
      number(packDate(to));
    }
    return start;
  });
  return {
    records: Uint8Array.from(bytes),
    starts: Uint32Array.from(starts),
    syllables: [...syllableIndex.keys()],
    phrases: packer.phrases,
  };
}

const syllablesOf = (reading: string) => (reading ? reading.split(' ') : []);

/** Syllables, the commonest first: they have the shortest varints. */
function indexSyllables(figures: readonly TableFigure[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { reading } of figures) {
    for (const syllable of syllablesOf(reading)) uses.set(syllable, (uses.get(syllable) ?? 0) + 1);
  }
  const sorted = [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(sorted.map(([syllable], index) => [syllable, index]));
}
