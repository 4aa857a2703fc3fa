/** Pinyin as people type it, `wangyi`, `wáng yì`, `wang2yi4`, `lvxiang`, held against numbered syllables. */

/** A letter with the tone that was typed on it, 0 for none, or a tone typed behind a syllable. */
type Sign = { letter: string; tone: number } | { digit: number };

const toneMarks = ['\u0304', '\u0301', '\u030c', '\u0300'];

/** The letters and tones of a query, in order; blanks, apostrophes and hyphens are left out. */
export function readQuery(query: string): Sign[] {
  const signs: Sign[] = [];
  for (const character of query.normalize('NFD').toLowerCase()) {
    const last = signs.at(-1);
    const mark = toneMarks.indexOf(character);
    if (mark >= 0 && last && 'letter' in last) last.tone = mark + 1;
    else if (/[1-5]/.test(character)) signs.push({ digit: Number(character) });
    else if (/\p{L}/u.test(character)) signs.push({ letter: character, tone: 0 });
  }
  return signs;
}

/**
 * Holds a query against the syllables from `start` on: ü may be typed u or v, and tones only where they are typed.
 * @returns the syllable behind the last one reached and whether that one was typed to its end; `null` when they differ
 */
export function matchSyllables(
  query: readonly Sign[],
  syllables: readonly string[],
  start: number,
): { next: number; whole: boolean } | null {
  let at = 0;
  for (let index = start; index < syllables.length; index++) {
    const syllable = (syllables[index] ?? '').toLowerCase();
    const tone = Number(syllable.slice(-1));
    for (const letter of syllable.slice(0, -1)) {
      const sign = query[at];
      if (!sign) return { next: index + 1, whole: false };
      if (!('letter' in sign) || !isSame(sign.letter, letter) || (sign.tone > 0 && sign.tone !== tone)) return null;
      at++;
    }
    const digit = query[at];
    if (digit && 'digit' in digit) {
      if (digit.digit !== tone) return null;
      at++;
    }
    if (at === query.length) return { next: index + 1, whole: true };
  }
  return null;
}

function isSame(typed: string, letter: string): boolean {
  return typed === letter || (letter === 'ü' && (typed === 'u' || typed === 'v'));
}
