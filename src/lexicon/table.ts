/** Opens the packed file: checks it whole, then gives views onto its sections without copying. */
import { LexiconError, MAGIC, NAME_COLUMN_COUNT, SECTIONS, VERSION } from './format.ts';
import { openFile } from './packed-file.ts';

/** The sections, as typed views; see format.ts. */
export interface Table {
  units: Uint16Array;
  letters: Uint16Array;
  /** Asked by the functions of trie.ts. */
  nodes: Int32Array;
  levels: Uint32Array;
  ranks: Uint32Array;
  first: Uint32Array;
  postings: Uint32Array;
  records: Uint8Array;
  syllables: StringTable;
  phrases: StringTable;
  names: Uint8Array;
  surnames: Uint32Array;
  notice: string;
}

/** Strings that are decoded one at a time. */
export interface StringTable {
  count: number;
  /** The string at `index`, empty outside the table. */
  get(index: number): string;
}

/** The kind of file that the dictionary is. */
export const DICTIONARY_FILE = { what: 'dictionary', magic: MAGIC, version: VERSION, sections: SECTIONS };

/** Opens the table in `bytes`, which must stay unchanged. Throws `LexiconError`, see {@link openFile}. */
export function openTable(bytes: ArrayBuffer | Uint8Array): Table {
  const section = openFile(bytes, DICTIONARY_FILE);
  const table: Table = {
    units: new Uint16Array(...section('units', 2)),
    letters: new Uint16Array(...section('letters', 2)),
    nodes: new Int32Array(...section('nodes', 4)),
    levels: new Uint32Array(...section('levels', 4)),
    ranks: new Uint32Array(...section('ranks', 4)),
    first: new Uint32Array(...section('first', 4)),
    postings: new Uint32Array(...section('postings', 4)),
    records: new Uint8Array(...section('records', 1)),
    syllables: openStrings(new Uint8Array(...section('syllables', 1))),
    phrases: openStrings(new Uint8Array(...section('phrases', 1))),
    names: new Uint8Array(...section('names', 1)),
    surnames: new Uint32Array(...section('surnames', 4)),
    notice: new TextDecoder().decode(new Uint8Array(...section('notice', 1))),
  };
  const { units, nodes, names, letters } = table;
  if (units.length !== 0x10000 || nodes.length === 0 || nodes.length % 2 !== 0) {
    throw new LexiconError('corrupt', 'dictionary: its sections do not fit together');
  }
  if (names.length !== letters.length * NAME_COLUMN_COUNT) {
    throw new LexiconError('corrupt', 'dictionary: its table of names does not fit');
  }
  return table;
}

/** Opens a table of strings. @param what the file, for the error message */
export function openStrings(section: Uint8Array<ArrayBuffer>, what = 'dictionary'): StringTable {
  const { buffer, byteOffset, length } = section;
  const broken = () => new LexiconError('corrupt', `${what}: a table of strings does not fit`);
  if (length < 8) throw broken();
  const count = new Uint32Array(buffer, byteOffset, 1)[0]!;
  const head = 4 * (count + 2);
  if (head > length) throw broken();
  const offsets = new Uint32Array(buffer, byteOffset + 4, count + 1);
  const units = new Uint16Array(buffer, byteOffset + head, (length - head) >> 1);
  return {
    count,
    get: (index) => (index < count ? String.fromCharCode(...units.subarray(offsets[index], offsets[index + 1])) : ''),
  };
}
