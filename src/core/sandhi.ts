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
  return Number(/[1-5]$/.exec(reading)?.[0] ?? 0);
}

export function withTone(reading: string, tone: number): string {
  return reading.replace(/[1-5]$/, String(tone));
}
