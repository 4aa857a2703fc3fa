/** Words of an article in which the names of its figures are words. */
import type { Span } from './annotations.ts';
import type { Segment } from './dictionary.ts';
import { hanRuns } from './han.ts';

/**
 * Lays the mentions of figures over the words of a text: each part of each mention becomes a word, and what is left of a
 * word that a mention cuts is segmented again.
 * @param mentions sorted, not overlapping
 */
export function wordsAround(text: string, words: readonly Span[], mentions: readonly Span[], segment: Segment): Span[] {
  const laid: Span[] = [];
  const again = (start: number, end: number) => {
    for (const word of segment(text.slice(start, end))) laid.push({ start: start + word.start, end: start + word.end });
  };
  let next = 0;
  /** Where the rest of a word begins that the last mention cut. */
  let rest = 0;
  for (const mention of mentions) {
    for (; next < words.length; next++) {
      const word = words[next];
      if (!word || word.end > mention.start) break;
      if (word.start >= rest) laid.push(word);
      else again(Math.max(rest, word.start), word.end);
    }
    const cut = words[next];
    if (cut && cut.start < mention.start) again(Math.max(rest, cut.start), mention.start);
    for (const part of hanRuns(text.slice(mention.start, mention.end))) {
      laid.push({ start: mention.start + part.start, end: mention.start + part.end });
    }
    rest = mention.end;
    while ((words[next]?.end ?? Infinity) <= rest) next++;
  }
  for (const word of words.slice(next)) {
    if (word.start >= rest) laid.push(word);
    else again(rest, word.end);
  }
  return laid;
}
