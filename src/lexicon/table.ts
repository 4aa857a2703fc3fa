/** Opens the packed file: checks it whole, then gives views onto its sections without copying. */
import {
  checksum,
  HEADER_BYTES,
  HEADER_WORDS,
  LexiconError,
  MAGIC,
  NAME_COLUMN_COUNT,
  SECTIONS,
  VERSION,
} from './format.ts';
import type { SectionName } from './format.ts';

/** The sections, as typed views; see format.ts. */
export interface Table {
  units: Uint16Array;
  letters: Uint16Array;
  base: Int32Array;
  check: Int32Array;
  costs: Uint8Array;
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

/**
 * Opens the table in `bytes`, which must stay unchanged.
 * Throws {@link LexiconError}: `truncated` when bytes are missing, `version` when it was written for another reader,
 * `corrupt` when anything else is not as written.
 */
export function openTable(bytes: ArrayBuffer | Uint8Array): Table {
  const file = align(bytes);
  if (file.length < HEADER_BYTES) throw new LexiconError('truncated', `dictionary: ${file.length} bytes only`);
  const words = new Uint32Array(file.buffer, file.byteOffset, file.length >> 2);
  if (words[0] !== MAGIC) throw new LexiconError('corrupt', 'dictionary: not a packed dictionary');
  if (words[1] !== VERSION) {
    throw new LexiconError('version', `dictionary: version ${words[1]}, this reader is for ${VERSION}`);
  }
  if (file.length < words[3]!) {
    throw new LexiconError('truncated', `dictionary: ${file.length} of ${words[3]} bytes`);
  }
  if (file.length > words[3]! || file.length % 4 !== 0 || checksum(words) !== words[2]) {
    throw new LexiconError('corrupt', 'dictionary: its checksum differs');
  }

  const section = (name: SectionName, unit: number) => {
    const index = HEADER_WORDS + 2 * SECTIONS.indexOf(name);
    const offset = words[index]!;
    const length = words[index + 1]!;
    if (offset % 4 !== 0 || length % unit !== 0 || offset < HEADER_BYTES || offset + length > file.length) {
      throw new LexiconError('corrupt', `dictionary: section ${name} is out of place`);
    }
    return [file.buffer, file.byteOffset + offset, length / unit] as const;
  };
  const table: Table = {
    units: new Uint16Array(...section('units', 2)),
    letters: new Uint16Array(...section('letters', 2)),
    base: new Int32Array(...section('base', 4)),
    check: new Int32Array(...section('check', 4)),
    costs: new Uint8Array(...section('costs', 1)),
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
  const { units, base, check, costs, names, letters } = table;
  const nodes = base.length;
  if (units.length !== 0x10000 || check.length !== nodes || costs.length !== nodes || nodes === 0) {
    throw new LexiconError('corrupt', 'dictionary: its sections do not fit together');
  }
  if (names.length !== letters.length * NAME_COLUMN_COUNT) {
    throw new LexiconError('corrupt', 'dictionary: its table of names does not fit');
  }
  return table;
}

/** Views need an offset that is a multiple of four: copies the bytes when they lie otherwise. */
function align(bytes: ArrayBuffer | Uint8Array): Uint8Array<ArrayBuffer> {
  if (!ArrayBuffer.isView(bytes)) return new Uint8Array(bytes);
  return bytes.byteOffset % 4 === 0 ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}

function openStrings(section: Uint8Array<ArrayBuffer>): StringTable {
  const { buffer, byteOffset, length } = section;
  const broken = () => new LexiconError('corrupt', 'dictionary: a table of strings does not fit');
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
