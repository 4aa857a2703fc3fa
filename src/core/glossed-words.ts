/** Words that an article explains itself: 大西洋理事会(Atlantic Council), and 大西洋理事会 from then on. */
import type { Span } from './annotations.ts';

/** A Han run and the Latin gloss behind it; runs longer than any term are cut from the left. */
const gloss = /(\p{Script=Han}{3,24})\s?[(（]\s?[A-Za-z][A-Za-z .,'’&-]{2,}/gu;
/** A term does not begin with one of these. */
const functionWords = new Set(
  '的了是在和与與及或对對向从從由被把将將为為以于於就也都而但并並说說等该該这這那其'.split(''),
);
const longestTerm = 12;

/**
 * Every place of the terms that a text glosses in Latin letters and then uses again. Where the term begins is told by that:
 * it is the longest run of whole words before the gloss that stands elsewhere in the text, too.
 * @param words of the text, in order
 * @param taken places that are words already, sorted; none of the result overlaps them
 */
export function findGlossedWords(text: string, words: readonly Span[], taken: readonly Span[]): Span[] {
  const terms = new Set<string>();
  const starts = new Set(words.map(({ start }) => start));
  for (const match of text.matchAll(gloss)) {
    const run = match[1] ?? '';
    const end = match.index + run.length;
    for (let start = Math.max(match.index, end - longestTerm); start <= end - 3; start++) {
      const term = text.slice(start, end);
      if (!starts.has(start) || functionWords.has(term.charAt(0)) || !standsElsewhere(text, term, start)) continue;
      terms.add(term);
      break;
    }
  }
  const found: Span[] = [];
  for (const term of [...terms].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      const span = { start: at, end: at + term.length };
      if (![...taken, ...found].some((other) => other.start < span.end && span.start < other.end)) found.push(span);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function standsElsewhere(text: string, term: string, start: number): boolean {
  return text.indexOf(term) !== start || text.includes(term, start + term.length);
}
