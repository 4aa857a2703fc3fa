/** From places in a block's text to what is seen of them, and back. The only place where an offset becomes a node. */
import type { Block } from './page-text.ts';
import { shownPosition, sourcePosition } from './paint.ts';
import { page } from './unclobbered.ts';

/** A stretch of a block; offsets into the block's text. */
export interface Place {
  block: Block;
  start: number;
  end: number;
}

/** The live range of a place, in the page's own nodes or in what is painted for them. */
export function rangeOf({ block, start, end }: Place): Range {
  const range = page.createRange();
  for (const piece of block.pieces) {
    if (piece.start <= start && start < piece.end) {
      // The end of one word is the beginning of the next: the place begins in the next.
      const from = shownPosition(piece.node, start - piece.start, 'after');
      range.setStart(from.node, from.offset);
    }
    if (piece.start < end && end <= piece.end) {
      const to = shownPosition(piece.node, end - piece.start, 'before');
      range.setEnd(to.node, to.offset);
    }
  }
  return range;
}

/** The rectangles of a range that can be seen; several when it is broken between lines. */
export function visibleRects(range: Range): DOMRect[] {
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** A point is in a rectangle also when it is this near to it: a caret is found beside a character as well as in it. In pixels. */
const slack = 2;

/** Whether a point of the window is in a rectangle, or as near to it as {@link slack}. */
export function isInside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}

/** The page's own Text node under a point of the window, and the offset in its text of the caret nearest to the point. */
export function sourceAt(x: number, y: number): { node: Text; offset: number } | null {
  const caret = page.caretPositionFromPoint(x, y);
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  if (offsetNode.nodeType === Node.TEXT_NODE) return sourcePosition(offsetNode as Text, offset);
  // Over pinyin Firefox gives the word's element in place of its text.
  const child = offsetNode.firstChild;
  return child?.nodeType === Node.TEXT_NODE ? sourcePosition(child as Text, 0) : null;
}
