/**
 * Underlines the figures of a page and finds the one under a point, without touching the page: CSS custom highlights and
 * caret positions.
 */
import type { FigureInText } from '../core/annotations.ts';
import type { Block } from './page-text.ts';
import { shownPosition, sourcePosition } from './paint.ts';

/** The highlight's name in the style sheet. */
const name = 'pz-figure';
/** A caret position is found beside a character as well as in it; a name is hit within this distance, in pixels. */
const slack = 2;

/** One place of the page that names a figure; offsets into its block's text. */
export interface Mark {
  figure: FigureInText;
  block: Block;
  start: number;
  end: number;
}

export interface FigureMarks {
  /** Replaces all marks. */
  set(marks: Mark[]): void;
  /** Draws the marks of these blocks again, after their text has been painted or unpainted. */
  redraw(blocks: readonly Block[]): void;
  /** All marks, in the order of the text. */
  all(): readonly Mark[];
  /** The mark under a point of the window. */
  at(x: number, y: number): Mark | null;
  /** Where a mark is seen; several rectangles when it is broken between lines. */
  rects(mark: Mark): DOMRect[];
  clear(): void;
}

export function createFigureMarks(): FigureMarks {
  let marks: Mark[] = [];
  let byNode = new Map<Text, Mark[]>();
  const ranges = new Map<Mark, Range>();
  const highlight = new Highlight();

  function draw(mark: Mark) {
    const drawn = ranges.get(mark);
    if (drawn) highlight.delete(drawn);
    const range = rangeOf(mark);
    ranges.set(mark, range);
    highlight.add(range);
  }

  function rects(mark: Mark): DOMRect[] {
    return [...(ranges.get(mark)?.getClientRects() ?? [])].filter(({ width }) => width > 0);
  }

  return {
    set(next) {
      highlight.clear();
      ranges.clear();
      marks = next;
      byNode = new Map();
      for (const mark of marks) {
        for (const { node, start, end } of mark.block.pieces) {
          if (start < mark.end && mark.start < end) byNode.set(node, [...(byNode.get(node) ?? []), mark]);
        }
        draw(mark);
      }
      CSS.highlights.set(name, highlight);
    },
    redraw(blocks) {
      const changed = new Set(blocks);
      for (const mark of marks) if (changed.has(mark.block)) draw(mark);
    },
    all: () => marks,
    at(x, y) {
      const caret = document.caretPositionFromPoint(x, y);
      const text = caret && textAt(caret);
      const candidates = (text && byNode.get(sourcePosition(text, 0).node)) ?? [];
      const isHit = ({ left, right, top, bottom }: DOMRect) =>
        x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
      return candidates.find((mark) => rects(mark).some(isHit)) ?? null;
    },
    rects,
    clear() {
      marks = [];
      byNode.clear();
      ranges.clear();
      highlight.clear();
      CSS.highlights.delete(name);
    },
  };
}

/** Over pinyin Firefox gives the word's element in place of its text. */
function textAt({ offsetNode }: CaretPosition): Text | null {
  if (offsetNode.nodeType === Node.TEXT_NODE) return offsetNode as Text;
  const child = offsetNode.firstChild;
  return child?.nodeType === Node.TEXT_NODE ? (child as Text) : null;
}

function rangeOf({ block, start, end }: Mark): Range {
  const range = document.createRange();
  for (const piece of block.pieces) {
    if (piece.start <= start && start < piece.end) {
      // The end of one word is the beginning of the next: the name begins in the next.
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
