/** Words of a text: the one place that decides where a word begins and ends. */
import type { Span } from './annotations.ts';
import { hasHan } from './han.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of `text` that contain a Han character, in order; `offset` is added to their positions. */
export function segment(text: string, offset = 0): Span[] {
  const words: Span[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    if (hasHan(segment)) words.push({ start: offset + index, end: offset + index + segment.length });
  }
  return words;
}
