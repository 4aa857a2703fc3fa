/** Decodes one entry of the packed dictionary. Strings come into being here, and only for entries that are shown. */
import { PHRASE_LIMIT } from './format.ts';
import type { Table } from './table.ts';
import { spell } from './trie.ts';

/** An entry as the dictionary has it. */
export interface RawEntry {
  hans: string;
  hant: string;
  /** Numbered syllables, capitals kept, `lü4`; a token for what is no syllable: `·`, `,`, a digit, Latin letters. */
  syllables: string[];
  /** Senses between slashes. */
  definition: string;
}

/** Decodes the entry at `offset` of the records. */
export function readRecord(table: Table, offset: number): RawEntry {
  const { records } = table;
  let at = offset;
  const varint = () => {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = records[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value;
  };
  const hans = spell(table, varint());
  const hantNode = varint();
  const hant = hantNode === 0 ? hans : spell(table, hantNode);
  const syllables: string[] = [];
  for (let left = varint(); left > 0; left--) syllables.push(table.syllables.get(varint()));
  const length = varint();
  return { hans, hant, syllables, definition: unpack(table, at, at + length) };
}

function unpack({ records, phrases }: Table, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const byte = records[at] ?? 0;
    text += byte < 0x80 ? String.fromCharCode(byte) : phrases.get(((byte << 8) | (records[++at] ?? 0)) - PHRASE_LIMIT);
  }
  return text;
}
