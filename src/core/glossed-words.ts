/** Words that an article explains itself: 大西洋理事会(Atlantic Council), and 大西洋理事会 from then on. */
import type { Span } from './annotations.ts';

/** A gloss in Latin letters, and the Han run before it; runs longer than any term are cut from the left. */
const gloss = /[(（]\s?[A-Za-z][A-Za-z .,'’&-]{2,}/gu;
const runBefore = /\p{Script=Han}{3,24}(?=\s?$)/u;
const longestRun = 24;
/** A term does not begin with one of these. */
const functionWords = new Set(
  '的了是在和与與及或对對向从從由被把将將为為以于於就也都而但并並说說等该該这這那其'.split(''),
);
/** Nor with what counts it, where that stands alone: 第二十八|次|缔约方大会. */
const measures = new Set('第次届屆位名个個家条條项項');
const longestTerm = 12;

/** A place of a term. */
export interface GlossedWord extends Span {
  /** Whether its gloss is written as a name: Atlantic Council, not mRNA. */
  isName: boolean;
}

/**
 * Every place of the terms that a text glosses in Latin letters and then uses again. Where the term begins is told by that:
 * it is the longest run of whole words before the gloss that stands elsewhere in the text, too.
 * @param words of the text, in order
 * @param taken places that are words already, sorted; none of the result overlaps them
 */
export function findGlossedWords(text: string, words: readonly Span[], taken: readonly Span[]): GlossedWord[] {
  /** Whether each is a name. */
  const terms = new Map<string, boolean>();
  const ends = new Map<number, number>();
  for (const match of text.matchAll(gloss)) {
    // Looking for the parenthesis first is many times faster than trying every run of Han characters.
    const from = Math.max(0, match.index - 2 * longestRun - 1);
    const before = runBefore.exec(text.slice(from, match.index));
    if (!before) continue;
    if (ends.size === 0) for (const { start, end } of words) ends.set(start, end);
    const [run] = before;
    const first = from + before.index;
    const end = first + run.length;
    for (let start = Math.max(first, end - longestTerm); start <= end - 3; start++) {
      const term = text.slice(start, end);
      const wordEnd = ends.get(start);
      if (wordEnd === undefined || functionWords.has(term.charAt(0)) || !standsElsewhere(text, term, start)) continue;
      if (wordEnd === start + 1 && measures.has(term.charAt(0))) continue;
      terms.set(term, /[(（]\s?[A-Z]/.test(match[0]));
      break;
    }
  }
  if (terms.size === 0) return [];
  const found: GlossedWord[] = [];
  const isTaken = new Uint8Array(text.length);
  for (const { start, end } of taken) isTaken.fill(1, start, end);
  for (const [term, isName] of [...terms].sort(([a], [b]) => b.length - a.length)) {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      const end = at + term.length;
      if (isTaken.subarray(at, end).includes(1)) continue;
      isTaken.fill(1, at, end);
      found.push({ start: at, end, isName });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function standsElsewhere(text: string, term: string, start: number): boolean {
  return text.indexOf(term) !== start || text.includes(term, start + term.length);
}
