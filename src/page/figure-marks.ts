/**
 * Underlines the figures of a page and finds the one under a point, without touching the page: CSS custom highlights and
 * caret positions.
 */
import type { FigureInText, SharedName } from '../core/annotations.ts';
import { isInside, type Place, rangeOf, sourceAt, visibleRects } from './block-range.ts';
import type { Block } from './page-text.ts';

/** The highlight's name in the style sheet. */
const name = 'pz-figure';

/** One place of the page that names a figure, or one of several people: the text does not tell which. */
export type Mark = Place & ({ figure: FigureInText; shared?: undefined } | { figure?: undefined; shared: SharedName });

export interface FigureMarks {
  /** Replaces all marks. @param underlined whether they are seen */
  set(marks: Mark[], underlined: boolean): void;
  /** Draws the marks of these blocks again: they have been painted or unpainted, or have come or gone. */
  redraw(blocks: readonly Block[]): void;
  /** All marks, in the order of the text. */
  all(): readonly Mark[];
  /** The mark under a point of the window. */
  at(x: number, y: number): Mark | null;
  /** Where a mark is seen; several rectangles when it is broken between lines. */
  rects(mark: Mark): DOMRect[];
  clear(): void;
}

/** @param shows whether a block is near: browsers look at every highlight anew whenever anything of the page changes */
export function createFigureMarks(shows: (block: Block) => boolean): FigureMarks {
  let marks: Mark[] = [];
  let byNode = new Map<Text, Mark[]>();
  let byBlock = new Map<Block, Mark[]>();
  /** Static, as browsers bring every live range up to date with every change of the page. */
  const ranges = new Map<Mark, StaticRange>();
  const highlight = new Highlight();

  function draw(mark: Mark) {
    const drawn = ranges.get(mark);
    if (drawn) highlight.delete(drawn);
    ranges.delete(mark);
    if (!shows(mark.block)) return;
    const range = new StaticRange(rangeOf(mark));
    ranges.set(mark, range);
    highlight.add(range);
  }

  function rects(mark: Mark): DOMRect[] {
    return byBlock.get(mark.block)?.includes(mark) ? visibleRects(rangeOf(mark)) : [];
  }

  return {
    set(next, underlined) {
      highlight.clear();
      ranges.clear();
      marks = next;
      byBlock = new Map();
      byNode = new Map();
      for (const mark of marks) {
        byBlock.set(mark.block, [...(byBlock.get(mark.block) ?? []), mark]);
        for (const { node, start, end } of mark.block.pieces) {
          if (start < mark.end && mark.start < end) byNode.set(node, [...(byNode.get(node) ?? []), mark]);
        }
        draw(mark);
      }
      if (underlined) CSS.highlights.set(name, highlight);
      else CSS.highlights.delete(name);
    },
    redraw(blocks) {
      for (const block of blocks) byBlock.get(block)?.forEach(draw);
    },
    all: () => marks,
    at(x, y) {
      const source = marks.length > 0 ? sourceAt(x, y) : null;
      const candidates = (source && byNode.get(source.node)) ?? [];
      return candidates.find((mark) => rects(mark).some((rect) => isInside(rect, x, y))) ?? null;
    },
    rects,
    clear() {
      marks = [];
      byNode.clear();
      byBlock.clear();
      ranges.clear();
      highlight.clear();
      CSS.highlights.delete(name);
    },
  };
}
