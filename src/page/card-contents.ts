/** What the open card says, from all that is known of its name or its word. */
import type { Script } from '../core/annotations.ts';
import type { EntryGroup } from '../core/dictionary.ts';
import type { Notation } from '../core/pinyin.ts';
import type { DescribedWord } from '../core/saved-words/describe-words.ts';
import { type AsRead, showAsRead } from './as-read.ts';
import { rangeOf } from './block-range.ts';
import type { Message } from './card.ts';
import type { CardTools } from './card-tools.ts';
import type { FigureMarks, Mark } from './figure-marks.ts';
import { drawMarkCard, type MarkCardActions } from './mark-card.ts';
import type { PlacedWord } from './page-words.ts';
import { drawWordCard, type WordCardActions } from './word-card.ts';

export interface ContentsSources {
  marks: FigureMarks;
  /** The script that is being read. */
  script(): Script;
  asRead: AsRead;
  notation(): Notation;
  /** Whether the person has corrected the reading of a word. */
  isCorrected(word: string): boolean;
  /** Keeps a reading for each of these words; `null` forgets theirs. */
  correct(words: readonly string[], readings: readonly string[] | null): Promise<void>;
  tools: CardTools;
  message: Message;
}

type MarkWays = Omit<MarkCardActions, 'tools'>;
type WordWays = Omit<WordCardActions, 'tools' | 'correct'>;

export interface CardContents {
  drawMark(mark: Mark, ways: MarkWays): HTMLElement;
  /** @param open which of the groups is open; if none is named, the word as it is in its text */
  drawWord(word: PlacedWord, groups: EntryGroup[], open: number | undefined, ways: WordWays): HTMLElement;
  /** What the card of a word has to be drawn from anew; `null` when it would say what it says. */
  drawnAnew(word: PlacedWord): { groups: EntryGroup[]; open: number } | null;
}

/** Draws what the cards say; whoever shows them says when and where. */
export function createCardContents(sources: ContentsSources): CardContents {
  const { marks, script, asRead, notation, isCorrected, correct, tools, message } = sources;
  /** What the card of a word was drawn from. */
  let drawn: { pinyin: string; groups: EntryGroup[]; open: number; corrected: boolean; notation: Notation } | null =
    null;

  const writtenAs = ({ block, start, end }: PlacedWord) => block.text.slice(start, end);

  return {
    drawMark(mark, ways) {
      const tooled = { ...ways, tools: (word: DescribedWord) => tools.draw(word, mark) };
      const card = drawMarkCard(mark, marks.all(), notation(), message, tooled);
      showAsRead(card, asRead);
      return card;
    },

    drawWord(word, groups, wanted, ways) {
      const { block, start, pinyin, readings } = word;
      const written = writtenAs(word);
      const own = groups.findIndex((group) => group.start === 0 && group.end === written.length);
      const open = wanted ?? Math.max(own, 0);
      drawn = { pinyin, groups, open, corrected: isCorrected(written), notation: notation() };
      return drawWordCard({ written, shown: rangeOf(word).toString(), readings, script: script(), ...drawn }, message, {
        ...ways,
        correct(corrected, chosen) {
          ways.hold();
          return correct(corrected, chosen);
        },
        tools: (kept, from, to) => tools.draw(kept, { block, start: start + from, end: start + to }),
      });
    },

    drawnAnew(word) {
      if (!drawn) return null;
      const same =
        word.pinyin === drawn.pinyin &&
        isCorrected(writtenAs(word)) === drawn.corrected &&
        notation() === drawn.notation;
      return same ? null : { groups: drawn.groups, open: drawn.open };
    },
  };
}
