/** Opens the packed file: checks it whole, then gives views onto its sections without copying. */
import { DICTIONARY_FILE, NAME_COLUMN_COUNT } from './format.ts';
import { LexiconError, openFile } from './packed-file.ts';
import { openStrings, type StringTable } from './string-table.ts';

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
    syllables: openStrings(new Uint8Array(...section('syllables', 1)), DICTIONARY_FILE.what),
    phrases: openStrings(new Uint8Array(...section('phrases', 1)), DICTIONARY_FILE.what),
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
