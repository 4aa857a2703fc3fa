/** The sentence that a word stands in. */
import type { Span } from '../annotations.ts';
import { sentencesOf } from '../sentences.ts';

/** A text without full stops is cut here. UTF-16 units on either side of the word. */
const longest = 300;

/** The sentence of `text` around a span, without the blanks at its ends, and the span's place in it. */
export function sentenceAround(text: string, { start, end }: Span): Span & { text: string } {
  let [from, to] = [0, text.length];
  for (const one of sentencesOf(text)) {
    if (one.start <= start) from = one.start;
    if (one.end >= end) {
      to = one.end;
      break;
    }
  }
  from = wholeCharacter(text, Math.max(from, start - longest));
  to = wholeCharacter(text, Math.min(to, end + longest));
  const cut = text.slice(from, to);
  from += cut.length - cut.trimStart().length;
  return { text: cut.trim(), start: start - from, end: end - from };
}

/** The same offset, or the one before it when it would cut a character in two. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
