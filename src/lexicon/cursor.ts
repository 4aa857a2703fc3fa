/** Reads the numbers and packed texts of records, one after the other; see format.ts. */
import { PHRASE_LIMIT } from './format.ts';
import type { StringTable } from './string-table.ts';

/** The sections that records lie in and refer to. */
export interface RecordSections {
  records: Uint8Array;
  syllables: StringTable;
  phrases: StringTable;
}

/** A place in the records; every reading moves it on. Behind the end there are zeros. */
export class Cursor {
  readonly #sections: RecordSections;
  #at: number;

  constructor(sections: RecordSections, at: number) {
    this.#sections = sections;
    this.#at = at;
  }

  /** A varint. */
  number(): number {
    const { records } = this.#sections;
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = records[this.#at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value;
  }

  /** Packed text behind its length in bytes. */
  text(): string {
    const { records, phrases } = this.#sections;
    const end = this.number() + this.#at;
    let text = '';
    while (this.#at < end) {
      const byte = records[this.#at++] ?? 0;
      if (byte < 0x80) text += String.fromCharCode(byte);
      else text += phrases.get(((byte << 8) | (records[this.#at++] ?? 0)) - PHRASE_LIMIT);
    }
    return text;
  }

  /** Items behind their count. */
  list<T>(item: () => T): T[] {
    return Array.from({ length: this.number() }, item);
  }

  /** Syllables behind their count. */
  syllables(): string[] {
    return this.list(() => this.#sections.syllables.get(this.number()));
  }
}
