/** How many marked characters are read right. */
import type { Annotations } from '../../annotations.ts';
import type { Marked } from './examples.ts';

export interface Score {
  marked: number;
  /** Syllable and tone. */
  exact: number;
  /** A neutral tone for a full one, and a full for a neutral one, counted as right. */
  forgiving: number;
}

/** The readings of an annotated text by UTF-16 offset, `''` where no Han character starts. */
export function readingsByOffset(text: string, { words }: Pick<Annotations, 'words'>): string[] {
  const readings = new Array<string>(text.length).fill('');
  for (const word of words) {
    let next = 0;
    for (const { index } of text.slice(word.start, word.end).matchAll(/\p{Script=Han}/gu)) {
      readings[word.start + index] = word.readings[next++] ?? '';
    }
  }
  return readings;
}

/** @param read the readings of a text by UTF-16 offset */
export function scoreReadings(marked: readonly Marked[], read: (text: string) => string[]): Score {
  const known = new Map<string, string[]>();
  const score = { marked: marked.length, exact: 0, forgiving: 0 };
  for (const { text, offset, reading } of marked) {
    let found = known.get(text);
    if (!found) known.set(text, (found = read(text)));
    const own = found[offset] ?? '';
    if (own === reading) score.exact++;
    if (isSameButNeutral(own, reading)) score.forgiving++;
  }
  return score;
}

/** 儿 as a suffix is r5 here, er5 elsewhere. */
function isSameButNeutral(a: string, b: string): boolean {
  const [one, other] = [a, b].map((reading) => reading.replace(/^r(?=\d)/, 'er'));
  return one === other || (one?.slice(0, -1) === other?.slice(0, -1) && /5/.test(a + b));
}

/** Right ones in per cent. */
export function inPerCent(right: number, { marked }: Score): string {
  return ((100 * right) / marked).toFixed(2);
}
