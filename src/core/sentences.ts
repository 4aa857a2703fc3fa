/** Where sentences begin and end. */
import type { Span } from './annotations.ts';

/** What ends a sentence, or introduces a quotation. */
const ending = /[。！？!?…\n]|[：:]\s*[“「『‘"]/u;

/** Whether a sentence begins behind `before`, the text between a word and the one in front of it. */
export function isSentenceStart(before: string, isFirst: boolean): boolean {
  return isFirst || ending.test(before);
}

/** Up to what ends a sentence, with the quotes and brackets that close behind it. */
const sentence = /[^。！？!?…\n]*(?:[。！？!?…]+[”’」』）)】》"]*|\n|$)/gu;

/** The sentences of a text with all that is between them, in order. */
export function sentencesOf(text: string): Span[] {
  const all = [...text.matchAll(sentence)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  return all.filter(({ start, end }) => end > start);
}
