/** Words of a text where the dictionary can't be had: the platform's own segmenter. */
import type { Segment } from './dictionary.ts';
import { hasHan } from './han.ts';

/** Made when it is needed, which it hardly ever is: making it takes as long as annotating a short article. */
let segmenter: Intl.Segmenter | undefined;

/** The words of `text` that contain a Han character, as ICU's dictionary has them. */
export const segmentByPlatform: Segment = (text) =>
  [...(segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })).segment(text)]
    .filter(({ segment }) => hasHan(segment))
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }));
