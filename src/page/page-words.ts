/** The words of a page as a person points at them. */
import { isInside, type Place, rangeOf, sourceAt, visibleRects } from './block-range.ts';
import type { Block } from './page-text.ts';
import type { BlockWord } from './shown-parts.ts';

/** A word at its place in the page. */
export interface PlacedWord extends Place {
  pinyin: string;
  /** Numbered dictionary readings, one a Han character. */
  readings: readonly string[];
}

export interface PageWords {
  /** The blocks that the page has now, in order; none has words until they are set. */
  expect(blocks: readonly Block[]): void;
  /** Sets the words of some of these blocks; offsets into the block's text. */
  set(blocks: readonly { block: Block; words: readonly BlockWord[] }[]): void;
  /** The word under a point of the window. */
  at(x: number, y: number): PlacedWord | null;
  /** The next word in a direction, if there is one. */
  step(word: PlacedWord, by: 1 | -1): PlacedWord | null;
  /** The first word that a person sees, or the one that the selection begins in. */
  first(): PlacedWord | null;
  rects(word: PlacedWord): DOMRect[];
  /** The word as it is now, after the page's words have been replaced; `null` when it is gone. */
  again(word: PlacedWord): PlacedWord | null;
}

/** Without any words until they are set. */
export function createPageWords(): PageWords {
  let blocks: readonly Block[] = [];
  const byBlock = new Map<Block, readonly BlockWord[]>();
  const places = new Map<Text, { block: Block; start: number }>();

  const rects = (word: PlacedWord) => visibleRects(rangeOf(word));

  /** The words of a block that have a card, if they are known: a number that is read out has none. */
  const wordsOf = (block: Block): PlacedWord[] | undefined =>
    byBlock
      .get(block)
      ?.filter(({ readings }) => readings.length > 0)
      .map(({ start, end, pinyin, readings }) => ({ block, start, end, pinyin, readings }));

  /** The words that a caret in a Text node touches: the one before it and the one after it. */
  function touching(node: Text, offset: number): PlacedWord[] {
    const place = places.get(node);
    if (!place) return [];
    const at = place.start + offset;
    return (wordsOf(place.block) ?? []).filter(({ start, end }) => start <= at && at <= end);
  }

  return {
    expect(next) {
      blocks = next;
      byBlock.clear();
      places.clear();
    },
    set(known) {
      for (const { block, words } of known) {
        byBlock.set(block, words);
        for (const { node, start } of block.pieces) places.set(node, { block, start });
      }
    },
    at(x, y) {
      const source = byBlock.size > 0 ? sourceAt(x, y) : null;
      const candidates = source ? touching(source.node, source.offset) : [];
      return candidates.find((word) => rects(word).some((rect) => isInside(rect, x, y))) ?? null;
    },
    step(word, by) {
      const own = wordsOf(word.block) ?? [];
      const next = own[own.findIndex((one) => isSameWord(one, word)) + by];
      if (next) return next;
      for (let at = blocks.indexOf(word.block) + by; blocks[at]; at += by) {
        const others = wordsOf(blocks[at] as Block);
        // What is not known yet is not passed over.
        if (!others) return null;
        if (others.length > 0) return (by > 0 ? others[0] : others[others.length - 1]) ?? null;
      }
      return null;
    },
    first() {
      const anchor = getSelection()?.anchorNode;
      const selected = anchor?.nodeType === Node.TEXT_NODE ? touchingSelection() : undefined;
      if (selected) return selected;
      for (const block of blocks) {
        const seen = wordsOf(block)?.find((word) => (rects(word)[0]?.top ?? -1) >= 0);
        if (seen) return seen;
      }
      return null;
    },
    rects,
    again(word) {
      const [piece] = word.block.pieces;
      const block = piece && places.get(piece.node)?.block;
      if (block?.text !== word.block.text) return null;
      return wordsOf(block)?.find(({ start }) => start === word.start) ?? null;
    },
  };

  function touchingSelection(): PlacedWord | undefined {
    const rect = getSelection()?.getRangeAt(0).getClientRects()[0];
    const source = rect && sourceAt(rect.left + 1, rect.top + rect.height / 2);
    return source ? touching(source.node, source.offset).at(-1) : undefined;
  }
}

/** Whether two are the word at one place; two that are absent are the same. */
export function isSameWord(a: PlacedWord | undefined, b: PlacedWord | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.block === b.block && a.start === b.start);
}
