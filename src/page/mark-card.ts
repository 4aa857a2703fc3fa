/** The card of a marked name, with the ways from it to the person's other mentions. */
import type { Notation } from '../core/pinyin.ts';
import { type DescribedWord, describeName } from '../core/saved-words/describe-words.ts';
import type { Message } from './card.ts';
import { drawFigureCard, drawSharedNameCard } from './figure-card.ts';
import type { Mark } from './figure-marks.ts';

export interface MarkCardActions {
  goTo(mark: Mark): void;
  /** Shows the dictionary's entry of the word under the name; absent where there is none. */
  lookUp: (() => void) | undefined;
  /** Draws what can be done with a name. */
  tools(word: DescribedWord): HTMLElement;
  close(): void;
}

/** @param all the marks of the page, in the order of the text */
export function drawMarkCard(
  mark: Mark,
  all: readonly Mark[],
  notation: Notation,
  message: Message,
  { goTo, lookUp, tools, close }: MarkCardActions,
): HTMLElement {
  const { figure, shared, block, start, end } = mark;
  if (shared) {
    return drawSharedNameCard(block.text.slice(start, end), shared, notation, message, { lookUp, close });
  }
  const mentions = all.filter((other) => other.figure?.id === figure.id);
  const index = mentions.findIndex((other) => other.block === block && other.start === start);
  const { explainedAt } = figure;
  const explained =
    explainedAt &&
    mentions.find((other) => {
      const at = other.block.start + other.start;
      return at < explainedAt.end && explainedAt.start < at + other.end - other.start;
    });
  const step = (by: number) => {
    const other = mentions[(index + by + mentions.length) % mentions.length];
    if (other) goTo(other);
  };
  const explain = explained && explained !== mentions[index] ? () => goTo(explained) : undefined;
  const count = { position: index + 1, mentions: mentions.length };
  return drawFigureCard(figure, count, notation, message, {
    step,
    explain,
    lookUp,
    tools: () => [tools(describeName(figure))],
    close,
  });
}
