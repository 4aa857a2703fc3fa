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
  const { hans, hant, syllables, at } = readHead(table, offset);
  const [length, text] = readVarint(table, at);
  return {
    hans: spell(table, hans),
    hant: spell(table, hant === 0 ? hans : hant),
    syllables,
    definition: unpack(table, text, text + length),
  };
}

/** The syllables alone of the entry at `offset`. */
export function readSyllables(table: Table, offset: number): string[] {
  return readHead(table, offset).syllables;
}

/** Nodes of the two headwords, the syllables, and where the rest begins. */
function readHead(table: Table, offset: number): { hans: number; hant: number; syllables: string[]; at: number } {
  const [hans, second] = readVarint(table, offset);
  const [hant, third] = readVarint(table, second);
  const [count, fourth] = readVarint(table, third);
  let at = fourth;
  const syllables = Array.from({ length: count }, () => {
    const [index, next] = readVarint(table, at);
    at = next;
    return table.syllables.get(index);
  });
  return { hans, hant, syllables, at };
}

/** A number, and the offset behind it. */
function readVarint({ records }: Table, offset: number): [value: number, next: number] {
  let value = 0;
  let at = offset;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = records[at++] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return [value, at];
}

function unpack({ records, phrases }: Table, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const byte = records[at] ?? 0;
    text += byte < 0x80 ? String.fromCharCode(byte) : phrases.get(((byte << 8) | (records[++at] ?? 0)) - PHRASE_LIMIT);
  }
  return text;
}
