/** What core asks of the conversion tables: the packed ones are made elsewhere and handed in. */
import type { Converted, TargetScript } from '../annotations.ts';

/**
 * One table of phrases and characters: compatibility ideographs to their ordinary forms; simplified to OpenCC's own
 * traditional; that to a region's glyphs; a region's glyphs back; traditional to simplified.
 */
export type ConversionStage = 'normalise' | 'hans-hant' | 'hant-TW' | 'hant-HK' | 'from-TW' | 'from-HK' | 'hant-hans';

export interface ReplaceOptions {
  /**
   * For every offset and the end: 1 where a word begins or ends, 0 inside a word, 2 inside a name. A phrase is then taken
   * only when both its ends are borders, or when it is inside one word that is no name.
   */
  borders: Uint8Array;
  /** The form of a character that has several, in the text's own place; `null`: the usual one. */
  choose?: (at: number) => string | null;
}

/** What each region calls a country, in its own script. */
export type CountryNames = Readonly<Record<TargetScript, string>>;

export interface ConversionTables {
  /** Countries that regions call otherwise. */
  countries: readonly CountryNames[];
  /**
   * Replaces the longest phrases from left to right, and the characters that are in none. Without options the table is
   * used exactly as OpenCC does.
   */
  replace(stage: ConversionStage, text: string, options?: ReplaceOptions): Converted;
  /** The pieces that OpenCC cuts a text into before it converts them one by one. */
  cut(stage: ConversionStage, text: string): string[];
}
