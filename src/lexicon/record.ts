/** Decodes one entry of the packed dictionary. Strings come into being here, and only for entries that are shown. */
import { Cursor } from './cursor.ts';
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
  const cursor = new Cursor(table, offset);
  const [hans, hant] = [cursor.number(), cursor.number()];
  const syllables = cursor.syllables();
  return { hans: spell(table, hans), hant: spell(table, hant || hans), syllables, definition: cursor.text() };
}

/** The syllables alone of the entry at `offset`. */
export function readSyllables(table: Table, offset: number): string[] {
  const cursor = new Cursor(table, offset);
  // Both headwords stand before them.
  cursor.number();
  cursor.number();
  return cursor.syllables();
}
