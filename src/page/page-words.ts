/** The words of a page as a person points at them. */
import { isInside, type Place, rangeOf, sourceAt, visibleRects } from './block-range.ts';
import type { Block } from './page-text.ts';
import type { BlockWord } from './shown-parts.ts';

/** A word at its place in the page. */
export interface PlacedWord extends Place {
  pinyin: string;
  /** Numbered dictionary readings, one a Han character. */
  readings: readonly string[];
  /** Its number among all words of the page. */
  index: number;
}

export interface PageWords {
  /** Replaces all words; each block with its own, offsets into the block's text. */
  set(blocks: readonly { block: Block; words: readonly BlockWord[] }[]): void;
  /** The word under a point of the window. */
  at(x: number, y: number): PlacedWord | null;
  /** The word that many words before or after, if there is one. */
  step(word: PlacedWord, by: number): PlacedWord | null;
  /** The first word that a person sees, or the one that the selection begins in. */
  first(): PlacedWord | null;
  rects(word: PlacedWord): DOMRect[];
  /** The word as it is now, after the page's words have been replaced; `null` when it is gone. */
  again(word: PlacedWord): PlacedWord | null;
}

export function createPageWords(): PageWords {
  let all: PlacedWord[] = [];
  let byBlock = new Map<Block, PlacedWord[]>();
  let places = new Map<Text, { block: Block; start: number }>();

  const rects = (word: PlacedWord) => visibleRects(rangeOf(word));

  /** The words that a caret in a Text node touches: the one before it and the one after it. */
  function touching(node: Text, offset: number): PlacedWord[] {
    const place = places.get(node);
    if (!place) return [];
    const at = place.start + offset;
    return (byBlock.get(place.block) ?? []).filter(({ start, end }) => start <= at && at <= end);
  }

  return {
    set(blocks) {
      all = [];
      byBlock = new Map();
      places = new Map();
      for (const { block, words } of blocks) {
        // A number that is read out has no card.
        const placed = words
          .filter(({ readings }) => readings.length > 0)
          .map(({ start, end, pinyin, readings }, i) => ({
            block,
            start,
            end,
            pinyin,
            readings,
            index: all.length + i,
          }));
        all.push(...placed);
        byBlock.set(block, placed);
        for (const { node, start } of block.pieces) places.set(node, { block, start });
      }
    },
    at(x, y) {
      const source = all.length > 0 ? sourceAt(x, y) : null;
      const candidates = source ? touching(source.node, source.offset) : [];
      return candidates.find((word) => rects(word).some((rect) => isInside(rect, x, y))) ?? null;
    },
    step: ({ index }, by) => all[index + by] ?? null,
    first() {
      const anchor = getSelection()?.anchorNode;
      const selected = anchor?.nodeType === Node.TEXT_NODE ? touchingSelection() : undefined;
      return selected ?? all.find((word) => (rects(word)[0]?.top ?? -1) >= 0) ?? null;
    },
    rects,
    again({ index, start, block }) {
      const now = all[index];
      return now?.start === start && now.block.text === block.text ? now : null;
    },
  };

  function touchingSelection(): PlacedWord | undefined {
    const rect = getSelection()?.getRangeAt(0).getClientRects()[0];
    const source = rect && sourceAt(rect.left + 1, rect.top + rect.height / 2);
    return source ? touching(source.node, source.offset).at(-1) : undefined;
  }
}
