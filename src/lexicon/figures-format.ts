/**
 * The packed figures: one binary file in the form of packed-file.ts, written at build time and read in place. A record is
 * decoded when its figure is first asked for.
 *
 * ```
 * units     u16 pairs     code unit, letter of the trie: characters of names in both scripts. A traditional character
 *                         shares the letter of its simplified one, so that a name is found in either
 * letters   u16[]         letter → code unit, the simplified one; letter 1 is the interpunct
 * taiwan    u16[]         letter → the traditional character that names in Taiwan's form mostly have for it
 * hongkong  u16[]         the same of Hong Kong
 * base      u16[nodes]    double-array trie of the names, folded, parts joined by ·; as in format.ts
 * check     u16[nodes]    (65535: free, and the root)
 * values    u16[nodes]    place in `postings` of the name that ends at the node; 0: none ends here
 * words     bits          a part of a written entry's name ends at the node: a word for the segmentation
 * postings  u32[]         record, + kind << 24, + 1 << 31 where it is the last of its name
 * records   u8[]          varints, see compile/figure-records.ts; texts packed as in format.ts
 * starts    u32[records]  place of each record: written entries first, then the dictionary's persons, then the press's names
 * ids       u16[records]  records in the order of their ids
 * latin     u16[]         records by the hash of each word of the English name …
 * latinFirst u16[]        … and where each hash begins in it
 * syllables, phrases      string tables as in format.ts
 * notice    UTF-8         sources, dates and licences
 * ```
 */
export const FIGURES_FILE = {
  what: 'figures',
  magic: 0x47465a50, // "PZFG"
  version: 1,
  sections: [
    'units',
    'letters',
    'taiwan',
    'hongkong',
    'base',
    'check',
    'values',
    'words',
    'postings',
    'records',
    'starts',
    'ids',
    'latin',
    'latinFirst',
    'syllables',
    'phrases',
    'notice',
  ] as const,
};
export type FigureSection = (typeof FIGURES_FILE.sections)[number];

export const INTERPUNCT = '·';
/** The letter of the interpunct. */
export const DOT = 1;
/** In `check`: no node. */
export const FREE = 0xffff;

/** How a name in `postings` names its figure: in full; by a short form that is safe alone; by one that is not. */
export const FULL = 0;
export const SAFE = 1;
export const BARE = 2;
export const KIND_SHIFT = 24;
export const RECORD_MASK = (1 << KIND_SHIFT) - 1;
export const LAST = 0x80000000;

/** The ranks of figures, as a record numbers them. */
export const RANKS = ['bundled', 'dictionary', 'press'] as const;

/** How a name is written: as its node spells it, in the usual characters of a region, or as text that follows. */
export const AS_SPELT = 0;
export const AS_TAIWAN = 1;
export const AS_HONGKONG = 2;
export const AS_TEXT = 3;

/** Buckets of `latin`. */
export const LATIN_BUCKETS = 1 << 12;

/** The bucket of a word in small letters without diacritics. */
export function latinBucket(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (LATIN_BUCKETS - 1);
}

/** A date of any precision as a number, `2023`, `2023-09`, `2023-09-25`; 0 is none. */
export function packDate(date: string | undefined): number {
  if (date === undefined) return 0;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return (year * 13 + month) * 32 + day;
}

/** The date behind a number of {@link packDate}, which must not be 0. */
export function unpackDate(packed: number): string {
  const months = packed >> 5;
  const parts = [String(Math.floor(months / 13)), months % 13, packed & 31];
  return parts
    .filter((part) => part !== 0)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Years of birth and death are kept above 0, which is none. */
export const YEAR_ZERO = 5000;
