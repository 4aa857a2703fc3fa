/** The packed figures, opened: names found in a text, figures by id and by English words. */
import {
  formsOfKeys,
  type BundledName,
  type FigureForms,
  type FigureRecords,
  type TableFigure,
} from '../core/figures/figure-table.ts';
import { nameWords } from '../core/figures/latin-name.ts';
import type { Match } from '../core/figures/name-index.ts';
import { kindOf, openFigureNames } from './figure-names.ts';
import { keyOf, readFigure, readId } from './figure-record.ts';
import { BARE, FIGURES_FILE, FULL, LATIN_BUCKETS, latinBucket, RECORD_MASK } from './figures-format.ts';
import { LexiconError, openFile } from './packed-file.ts';
import { openStrings, type StringTable } from './string-table.ts';

export interface Figures extends FigureRecords {
  /** Sources, dates and licences. */
  readonly notice: string;
}

interface Decoded {
  figure: TableFigure;
  forms: FigureForms;
}

const noMatch: readonly never[] = [];

/** Opens the packed figures in place. Throws `LexiconError`, see {@link openFile}. */
export function openFigures(bytes: ArrayBuffer | Uint8Array): Figures {
  const section = openFile(bytes, FIGURES_FILE);
  const shorts = (name: Parameters<typeof section>[0]) => new Uint16Array(...section(name, 2));
  const strings = (name: 'syllables' | 'phrases') =>
    remembered(openStrings(new Uint8Array(...section(name, 1)), FIGURES_FILE.what));
  const trie = { base: shorts('base'), check: shorts('check') };
  const sections = {
    ...trie,
    letters: shorts('letters'),
    taiwan: shorts('taiwan'),
    hongkong: shorts('hongkong'),
    records: new Uint8Array(...section('records', 1)),
    syllables: strings('syllables'),
    phrases: strings('phrases'),
  };
  const tries = {
    ...trie,
    units: shorts('units'),
    values: shorts('values'),
    words: new Uint8Array(...section('words', 1)),
    postings: new Uint32Array(...section('postings', 4)),
  };
  const starts = new Uint32Array(...section('starts', 4));
  const ids = shorts('ids');
  const [latin, latinFirst] = [shorts('latin'), shorts('latinFirst')];
  const nodes = trie.base.length;
  const fits = trie.check.length === nodes && tries.values.length === nodes && tries.words.length * 8 >= nodes;
  if (!fits || ids.length !== starts.length || latinFirst.length !== LATIN_BUCKETS + 1) {
    throw new LexiconError('corrupt', 'figures: its sections do not fit together');
  }

  const names = openFigureNames(tries);
  const decoded: (Decoded | undefined)[] = [];
  function decode(record: number): Decoded {
    const known = decoded[record];
    if (known) return known;
    const { figure, nodes } = readFigure(sections, starts[record]!);
    const keys = (list: readonly number[]) => list.map((node) => keyOf(sections, node));
    return (decoded[record] = { figure, forms: formsOfKeys(keys(nodes.full), keys(nodes.short)) });
  }

  const byIds = new Map<string, Decoded | null>();
  /** What the record of an id decodes to. */
  function byId(id: string): Decoded | undefined {
    let known = byIds.get(id);
    if (known === undefined) byIds.set(id, (known = findById(id)));
    return known ?? undefined;
  }
  function findById(id: string): Decoded | null {
    let [low, high] = [0, ids.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const other = readId(sections, starts[ids[middle]!]!);
      if (other === id) return decode(ids[middle]!);
      if (other < id) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  }

  const bearers = new Map<number, BundledName>();
  function bearer(posting: number): BundledName {
    const known = bearers.get(posting);
    if (known) return known;
    const { figure } = decode(posting & RECORD_MASK);
    const made: BundledName = { figure, kind: kindOf(posting) === FULL ? 'full' : 'short' };
    bearers.set(posting, made);
    return made;
  }

  const byWord = new Map<string, readonly TableFigure[]>();
  function findByWord(word: string): readonly TableFigure[] {
    const bucket = latinBucket(word);
    return Array.from(
      latin.subarray(latinFirst[bucket], latinFirst[bucket + 1]),
      (record) => decode(record).figure,
    ).filter(({ names }) => nameWords(names.en).includes(word));
  }

  return {
    notice: new TextDecoder().decode(new Uint8Array(...section('notice', 1))),
    names: {
      at(text, at) {
        if (!names.mayBegin(text, at)) return noMatch;
        let found: Match<BundledName>[] | null = null;
        names.walk(text, at, (node, end) => {
          for (const posting of names.postings(node)) {
            if (kindOf(posting) === BARE) continue;
            (found ??= []).push({ end, name: keyOf(sections, node), value: bearer(posting) });
          }
        });
        return (found as Match<BundledName>[] | null)?.sort((a, b) => b.name.length - a.name.length) ?? noMatch;
      },
    },
    byId: { get: (id) => byId(id)?.figure, has: (id) => byId(id) !== undefined },
    forms: { get: (id) => byId(id)?.forms },
    byLatinWord: {
      get(word) {
        const known = byWord.get(word) ?? findByWord(word);
        byWord.set(word, known);
        return known.length > 0 ? known : undefined;
      },
    },
    holders: {
      get(form) {
        const node = names.find(form);
        if (node === 0) return undefined;
        const short = [...names.postings(node)].filter((posting) => kindOf(posting) !== FULL);
        return short.length > 0 ? short.map((posting) => bearer(posting).figure) : undefined;
      },
    },
    words: names.words,
    *all() {
      for (let record = 0; record < starts.length; record++) yield decode(record).figure;
    },
  };
}

/** Strings that are decoded once: a few hundred of them make most names. */
function remembered(table: StringTable): StringTable {
  const known: (string | undefined)[] = [];
  return { count: table.count, get: (index) => (known[index] ??= table.get(index)) };
}
