/**
 * The values that pass between the parts: what core finds in a text.
 *
 * Every position is a UTF-16 offset into the text that was asked about; lists are sorted by `start` and never overlap.
 */

/** A stretch of text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The script of a text as it is written. */
export type Script = 'hans' | 'hant';

/** A form of writing that text can be converted into: simplified, traditional as in Taiwan, traditional as in Hong Kong. */
export type TargetScript = 'hans' | 'hant-TW' | 'hant-HK';

/** A word with one numbered dictionary reading a Han character, `lü4`; the neutral tone is 5, `de5`. No tone sandhi. */
export interface Word extends Span {
  readings: string[];
  /** Of a proper name: the syllables that begin with a capital, `[0]` in Běijīng, `[0, 3]` in Liánhéguó Dàhuì. */
  capitals?: number[];
  /** Of a long word: where its written words begin, besides the first, `[2]` in réngōng zhìnéng. */
  parts?: readonly number[];
  /**
   * How early a learner meets it: 1 to 6 its level in HSK, 7 to 9 a band of the other words, of which 7 is the most frequent.
   * None for a name, but for the few that HSK teaches.
   */
  level?: number;
}

/** A person's name as each place writes it. */
export interface FigureNames {
  hans: string;
  hantTW: string;
  hantHK: string;
  en: string;
}

/** An office or occupation, in Chinese and where it is known in English. */
export interface FigureRole {
  role: string;
  roleEn?: string;
  /** The day (or month, or year) on which it was true: `2023-09-25`. */
  asOf?: string;
}

/**
 * Where what is said of a person comes from: entries written for the extension; its dictionary; English names as the press
 * wrote them; the article's own words; or nothing but the form of the name, recognised by rule.
 */
export type FigureSource = 'bundled' | 'dictionary' | 'press' | 'article' | 'rule';

/** A person named in a text, with every place where the text names them. */
export interface FigureInText {
  id: string;
  /** `en` is empty where it can't be told. */
  names: FigureNames;
  /** Numbered syllables of `names.hans`, a capital where a new written word begins: `Wang2 Yi4`, `Pu3 jing1`. */
  reading: string;
  /** Office in Chinese: on the article's date for a bundled figure, as the article words it for one learned from it. */
  role?: string;
  roleEn?: string;
  /** The day (or month, or year) on which `role` was true: `2023-09-25`. */
  asOf?: string;
  /** What the person is by the newest of what is known, where that is another office than `role`. */
  now?: FigureRole;
  /** Other names in use: a region's, an older spelling. */
  otherNames?: string[];
  /** ISO 3166-1 alpha-2. */
  country?: string;
  born?: number;
  died?: number;
  source: FigureSource;
  /** The place where the article explains the person: the name before its gloss. */
  explainedAt?: Span;
  mentions: Span[];
}

/** What is known of a person, wherever they are named. */
export type FigureEntry = Omit<FigureInText, 'mentions' | 'explainedAt'>;

/** What a list of an article's people shows of one. */
export interface FigureSummary extends Pick<FigureInText, 'id' | 'names' | 'reading'> {
  /** How often the article names the person. */
  mentions: number;
}

/** A name that several people have, where the text does not tell which of them is meant. */
export interface SharedName extends Span {
  candidates: FigureEntry[];
}

/** A name in place of which a converted text has another, as its region has it: 川普 for 特朗普. */
export interface Renamed extends Span {
  /** The words of the new name, at offsets from its beginning. */
  words: Word[];
}

/**
 * A text in another script. `shifts` maps source offsets to offsets in `text`: behind each `at` (a source offset, ascending)
 * positions move by `by` more. Nearly always empty, because a character nearly always becomes one character.
 */
export interface Converted {
  text: string;
  shifts: { at: number; by: number }[];
  /** Where it has other names, at offsets in the source. */
  renamed?: Renamed[];
}

export interface Annotations {
  words: Word[];
  figures: FigureInText[];
  /** Names of several people; they overlap no mention of a figure. */
  sharedNames?: SharedName[];
  /** Script that the text is written in; `null` when it has no character that tells. */
  script: Script | null;
}
