/** A long article is asked about again and again, in parts: what was found in the whole of it is kept meanwhile. */
import type { Annotations, Span } from './annotations.ts';

/** Articles that are kept: of the page in front, and of a few that the person may go back to. */
const keptArticles = 4;

export interface KeptArticles<O> {
  annotate(text: string, options: O): Annotations;
  /** What was found last for a text, whatever the options; `null` when it is not kept. */
  last(text: string): Annotations | null;
}

/** Remembers what `annotate` found for the texts that it was asked about last. */
export function keepArticles<O extends object>(annotate: (text: string, options: O) => Annotations): KeptArticles<O> {
  let kept: { text: string; options: string; annotations: Annotations }[] = [];
  return {
    annotate(text, options) {
      const key = JSON.stringify(options);
      const known = kept.find((one) => one.text === text && one.options === key);
      const used = known ?? { text, options: key, annotations: annotate(text, options) };
      kept = [used, ...kept.filter((one) => one !== used)].slice(0, keptArticles);
      return used.annotations;
    },
    last: (text) => kept.find((one) => one.text === text)?.annotations ?? null,
  };
}

/** The same with the words of one part of the text alone; its figures are still those of the whole. */
export function wordsOfPart(annotations: Annotations, part: Span): Annotations {
  return { ...annotations, words: within(annotations.words, part) };
}

/** What lies in a part, as annotations of the part's own text. */
export function annotationsOfPart({ words, figures, sharedNames = [], script }: Annotations, part: Span): Annotations {
  return {
    words: cutOut(words, part),
    figures: figures.map((figure) => ({ ...figure, mentions: cutOut(figure.mentions, part) })),
    sharedNames: cutOut(sharedNames, part),
    script,
  };
}

/** The part as a text of its own: what lies in it, with offsets from its beginning. */
export function cutOut<T extends Span>(spans: readonly T[], part: Span): T[] {
  return within(spans, part).map((span) => ({ ...span, start: span.start - part.start, end: span.end - part.start }));
}

/** The spans of a sorted list that lie within another. */
function within<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const first = firstFrom(spans, start);
  let last = first;
  while (last < spans.length && (spans[last] as T).end <= end) last++;
  return spans.slice(first, last);
}

/** The index of the first span that begins at an offset or behind it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
