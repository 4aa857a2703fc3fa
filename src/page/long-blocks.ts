/** Blocks so long that only the part near the window is painted: a paragraph of a hundred thousand characters. */
import { rangeOf } from './block-range.ts';
import { stretchNearWindow } from './near-window.ts';
import type { Block } from './page-text.ts';
import { isPainted } from './paint.ts';
import type { Look } from './shown-parts.ts';
import { page } from './unclobbered.ts';

/** Longer than this is long. UTF-16 units. */
const long = 3_000;

/** Whether a block is painted in part only. */
export function isLong(block: Block): boolean {
  return block.text.length > long;
}

/** The look with the words near the window alone, where its block is long. */
export function partNearWindow(look: Look, screens: number): Look {
  if (!isLong(look.block)) return look;
  const { from, to } = stretchOf(look.block, screens);
  return { ...look, words: look.words.filter(({ start, end }) => end > from && start < to), stretch: { from, to } };
}

/** Whether the window has come to the edge of what is painted of a long block. */
export function isOutgrown({ block, stretch }: Look): boolean {
  if (!stretch) return false;
  const needed = stretchOf(block, 0.3);
  return needed.from < stretch.from || needed.to > stretch.to;
}

function stretchOf(block: Block, screens: number) {
  const vertical = getComputedStyle(block.element).writingMode.startsWith('vertical');
  return stretchNearWindow(block.text.length, screens, (index) => characterRect(block, index), vertical);
}

function characterRect(block: Block, index: number): DOMRect | null {
  return rangeOf({ block, start: index, end: index + 1 }).getClientRects()[0] ?? null;
}

/** Runs a change to a long block, and scrolls by what has moved of it: browsers keep blocks in place, not their lines. */
export function keepInPlace(block: Block | undefined, change: () => void): void {
  if (!block) return change();
  const seen = stretchOf(block, 0).from;
  const before = characterRect(block, seen);
  change();
  const after = characterRect(block, seen);
  // What begins in the window stays there without help.
  if (seen > 0 && before && after) scrollBy({ top: after.top - before.top, behavior: 'instant' });
}

/** Where a block is, painted or not; nowhere when the page has taken it away. */
export function blockRect({ pieces }: Block): DOMRect {
  const [first, last] = [pieces[0]?.node, pieces[pieces.length - 1]?.node];
  if (!first?.parentNode || !last?.parentNode) return new DOMRect();
  const shown = isPainted(last) && last.nextSibling ? last.nextSibling : last;
  // A range asks each word where it is.
  if (first === last && shown instanceof Element) return shown.getBoundingClientRect();
  const range = page.createRange();
  range.setStartBefore(first);
  range.setEndAfter(shown);
  return range.getBoundingClientRect();
}
