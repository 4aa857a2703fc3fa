/**
 * The packed dictionary: one binary file in the form of packed-file.ts, written at build time and read in place.
 *
 * ```
 * units    u16[65536]   code unit → letter of the trie; 0: in no headword. Look-alikes (full-width A, ‧) share a letter
 * letters  u16[]        letter → code unit
 * nodes    i32[2 · nodes]  double-array trie over both scripts, letters as edges. Of each node, side by side because a step
 *                       down asks for all of it: 256 · base + cost, then its parent. child = base + letter, and it is one
 *                       when its parent is the node. Node 0 is the root; the parent of a free one is −1.
 *                       The cost is −10 ln P of the headword that ends at the node, capped at 254; 0: none ends here
 * levels   u32[]        8 · node + HSK level, 1 to 6, of each headword that has one, ascending
 * ranks    u32[]        headwords that end before node 64·i: numbers the headwords in node order
 * first    u32[headwords + 1]  headword → its first posting
 * postings u32[]        offsets into `records`; of one headword: common entry first, surname, variant and rare ones last
 * records  u8[]         varints: node of the simplified headword · node of the traditional one (0: the same) ·
 *                       syllable count · syllables · text length; then the definition as packed text
 * syllables, phrases    string tables: u32 count · u32[count + 1] offsets in code units · u16[] code units
 * names    u8[letters × 5]     −10 ln P of a letter as surname, as first and as last character of a given name, within
 *                       and as the last of a foreign name written by sound; 255: never
 * surnames u32[]        surnames of two characters, first code unit in the high half
 * notice   UTF-8        source, date and licence
 * ```
 *
 * Packed text: a byte under 0x80 is itself; two bytes from 0x8000 up are phrase `code − 0x8000`. Phrases are all the characters
 * beyond ASCII and the words that save most. Sections start at multiples of four.
 */

/** The kind of file that the dictionary is. */
export const DICTIONARY_FILE = {
  what: 'dictionary',
  magic: 0x584c5a50, // "PZLX"
  version: 3,
  sections: [
    'units',
    'letters',
    'nodes',
    'levels',
    'ranks',
    'first',
    'postings',
    'records',
    'syllables',
    'phrases',
    'names',
    'surnames',
    'notice',
  ] as const,
};
export type DictionarySection = (typeof DICTIONARY_FILE.sections)[number];

/** Nodes that share one entry of `ranks`. */
export const RANK_BLOCK = 64;

/** Codes of two bytes in packed text: the first byte is 0x80–0xff. */
export const PHRASE_LIMIT = 0x8000;

/** Costs are kept in tenths of a nat, as bytes. */
export const COST_UNIT = 0.1;
/** The dearest that a headword can be. */
export const MAX_COST = 254;
/** In `names`: the character does not stand there. */
export const NEVER = 255;

/** Columns of `names`. */
export const NAME_COLUMNS = { surname: 0, givenFirst: 1, givenLast: 2, foreign: 3, foreignLast: 4 } as const;
export const NAME_COLUMN_COUNT = 5;
