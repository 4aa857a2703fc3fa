/** A phrase as tone sandhi sees it: syllables that are said without a break, and where its words are. */

export interface Syllable {
  /** The Han character that is read; of a number read out, the character that it would be written with. */
  character: string;
  /** Numbered dictionary reading, in small letters. */
  reading: string;
  /** Whether a written word begins or ends with it. */
  first: boolean;
  last: boolean;
}

/** The tone of a numbered reading; 0 for none. */
export function toneOf(reading: string): number {
  const tone = reading.charCodeAt(reading.length - 1) - 0x30;
  return tone >= 1 && tone <= 5 ? tone : 0;
}

/** The same syllable in another tone, 1 to 5. */
export function withTone(reading: string, tone: number): string {
  return reading.replace(/[1-5]$/, String(tone));
}
