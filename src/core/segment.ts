/** Words of a text where the dictionary can't be had: the platform's own segmenter. */
import type { Segment } from './dictionary.ts';
import { hasHan } from './han.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of `text` that contain a Han character, as ICU's dictionary has them. */
export const segmentByPlatform: Segment = (text) =>
  [...segmenter.segment(text)]
    .filter(({ segment }) => hasHan(segment))
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }));
