/** What core asks of a dictionary, and what it answers: the packed one is made elsewhere and handed in. */
import type { Span } from './annotations.ts';

/** A word that another entry names. */
export interface Mentioned {
  hans: string;
  hant: string;
  /** Numbered syllables, as {@link Entry.syllables}; empty when the dictionary names the word alone. */
  syllables: string[];
}

/** `variant of 喂[wei4]`, with what 喂 means. */
export interface Reference extends Mentioned {
  /** The dictionary's own words: `variant of 喂[wei4]`. */
  note: string;
  /** Meanings of the word named; empty when it has no entry. */
  senses: string[];
}

export interface Entry {
  hans: string;
  hant: string;
  /** Numbered syllables, capitals kept, `lü4`, the neutral tone 5; a token for what is none: `·`, `,`, digits, Latin. */
  syllables: string[];
  /** Meanings, the common ones first, surnames and rare ones last; `;` separates synonyms. Without cross-references. */
  senses: string[];
  references: Reference[];
  measureWords: Mentioned[];
  /** How Taiwan reads it, when the whole word is read otherwise there. */
  taiwan: string[][];
}

/** A word at a place of a text, with its entries. */
export interface EntryGroup extends Span {
  entries: Entry[];
}

/** Finds the words of a text that hold a Han character, in order. */
export type Segment = (text: string) => Span[];

/** Words that a text is known to use, looked up in place. */
export interface KnownWords {
  /** Lengths of the words at `offset`, in UTF-16 units. */
  lengthsAt(text: string, offset: number): readonly number[];
}

export interface Dictionary {
  /** A segmenter that knows `words` and `more` besides the dictionary's own. */
  segmenterWith(words: Iterable<string>, more?: KnownWords): Segment;
  /** What a card at `offset` shows: the longest word that begins there, then shorter ones, then each single character of it. */
  lookUp(text: string, offset: number): EntryGroup[];
  /** Whether a word has entries. */
  has(word: string): boolean;
  /** The level of a headword, as {@link Word.level}; `undefined` for any other word. */
  level(word: string): number | undefined;
  /** Numbered syllables of each entry of a word, capitals kept, without repetition, the common reading first. */
  readings(word: string): string[][];
  /**
   * Of a personal name that no entry lists: how many characters its surname has, 0 in a foreign name; `null` for what can't
   * be a name.
   */
  surnameLength(word: string): number | null;
}
