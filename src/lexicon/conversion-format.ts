/**
 * The packed conversion tables: one binary file in the form of packed-file.ts, written at build time and read in place.
 *
 * ```
 * units   u16[65536]   code unit → letter of the trie; 0: in no key
 * base    i32[nodes]   one double-array trie for all tables, as in format.ts; the first letter of a key tells its table
 * check   i32[nodes]
 * records u32[nodes]   place in `pool` of the record of the key that ends at the node; 0: none ends here
 * pool    u16[]        records: a head (flags and two lengths, below), then OpenCC's value, then our own
 * countries u16[]     text: a country a line, its names on the mainland, in Taiwan and in Hong Kong
 * ```
 */
import type { ConversionStage } from '../core/conversion/tables.ts';

export const CONVERSION_FILE = {
  what: 'conversion',
  magic: 0x56435a50, // "PZCV"
  version: 2,
  sections: ['units', 'base', 'check', 'records', 'pool', 'countries'] as const,
};

/** The tables; each has a private-use character as its letter, in this order from U+E000 up. */
export const STAGES: readonly ConversionStage[] = [
  'normalise',
  'hans-hant',
  'hant-TW',
  'hant-HK',
  'from-TW',
  'from-HK',
  'hant-hans',
];
/** The code unit of a stage's letter. */
export const stageUnit = (stage: ConversionStage) => 0xe000 + STAGES.indexOf(stage);

/** A value's length takes six bits: OpenCC's value the lowest, ours the next. */
export const LENGTH_BITS = 6;
export const LENGTH_MASK = (1 << LENGTH_BITS) - 1;
/** The key cuts a text into pieces that OpenCC converts one by one. */
export const CUTS = 1 << 12;
/** OpenCC has no such key. */
export const OURS_ONLY = 1 << 13;
/** Only OpenCC has such a key: we do without it. */
export const THEIRS_ONLY = 1 << 14;
/** A character with several forms, of which the text around it chooses. */
export const CHOSEN = 1 << 15;
