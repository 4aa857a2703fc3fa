/** Which stretches of the blocks' texts a selection covers. */
import type { Place } from './block-range.ts';
import type { Block } from './page-text.ts';
import { sourcePosition } from './paint.ts';
import { page } from './unclobbered.ts';

/** The selected stretches in the order of the text, one a block. */
export function selectedPlaces(blocks: readonly Block[], selection: Selection): Place[] {
  const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
  return ranges.flatMap((range) => {
    const from = sourceOf(range.startContainer, range.startOffset);
    const to = sourceOf(range.endContainer, range.endOffset);
    return blocks.flatMap((block) => placeWithin(block, range, from, to) ?? []);
  });
}

interface Position {
  node: Text;
  offset: number;
}

function placeWithin(block: Block, range: Range, from: Position | null, to: Position | null): Place | null {
  let [start, end] = [Infinity, -Infinity];
  for (const piece of block.pieces) {
    const { node } = piece;
    // A node that the range does not begin or end in is wholly inside it or wholly outside. A painted one is empty, and
    // what is painted for it stands right behind it.
    const isInside = node.isConnected && range.comparePoint(node, 0) === 0;
    if (!isInside && from?.node !== node && to?.node !== node) continue;
    const first = from?.node === node ? from.offset : 0;
    const last = to?.node === node ? to.offset : piece.end - piece.start;
    if (first >= last) continue;
    start = Math.min(start, piece.start + first);
    end = Math.max(end, piece.start + Math.min(last, piece.end - piece.start));
  }
  return start < end ? { block, start, end } : null;
}

/** The page's own Text node and offset at an end of a range; `null` where that is between elements. */
function sourceOf(container: Node, offset: number): Position | null {
  if (container.nodeType === Node.TEXT_NODE) return sourcePosition(container as Text, offset);
  const painted = container instanceof Element && container.closest('pz-text');
  if (!painted) return null;
  // Between the words of a painted text: the first one behind, else the end of the last one.
  const texts = page.createTreeWalker(painted, NodeFilter.SHOW_TEXT);
  const child = container.childNodes[offset];
  let last: Text | null = null;
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    if (text.data === '') continue;
    if (child && (child.contains(text) || child.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)) {
      return sourcePosition(text, 0);
    }
    if (container.contains(text)) last = text;
  }
  return last && sourcePosition(last, last.data.length);
}
