/** Places of a page where pinyin does not fit, or where nothing may stand beside the text: most are learned by painting them. */
import type { Harm } from './harm.ts';
import type { Block } from './page-text.ts';
import type { Look } from './shown-parts.ts';
import { containsNode } from './unclobbered.ts';

export interface TightPlaces {
  /** The look as its place takes it: without pinyin, or (`null`) not at all. */
  fit(look: Look): Look | null;
  /** Remembers what painting has spoilt. @returns those of the painted looks that must be painted again */
  learn(painted: readonly Look[], harm: Harm): Look[];
  /** Whether a look that was painted without pinyin would have room for it now. */
  isLoosened(look: Look): boolean;
}

/** @param loosened told of a block's element around which a box has changed its size */
export function createTightPlaces(loosened: (element: Element) => void, signal: AbortSignal): TightPlaces {
  /** Elements whose text must stay as it is. */
  const bound = new WeakSet<Element>();
  /** Boxes that are full, with their size (once it has been measured) and the elements of the blocks in them. */
  const full = new Map<Element, { size: string | undefined; elements: Set<Element> }>();
  const freed = new WeakSet<Element>();

  const sizes = new ResizeObserver(() => {
    for (const [box, filled] of full) {
      const size = sizeOf(box);
      filled.size ??= size;
      if (filled.size === size) continue;
      forget(box);
      for (const element of filled.elements) {
        freed.add(element);
        loosened(element);
      }
    }
  });
  signal.addEventListener('abort', () => sizes.disconnect());

  function forget(box: Element) {
    full.delete(box);
    sizes.unobserve(box);
  }

  const fullBoxes = ({ element }: Block) => [...full].filter(([box]) => containsNode(box, element));

  return {
    fit(look) {
      const { element } = look.block;
      freed.delete(element);
      if (bound.has(element)) return null;
      const boxes = fullBoxes(look.block);
      for (const [, { elements }] of boxes) elements.add(element);
      return boxes.length === 0 && !isAmongLeftward(look.block) ? look : { ...look, words: [] };
    },
    learn(painted, { overfull, restyled }) {
      for (const block of restyled) bound.add(block.element);
      for (const box of full.keys()) if (!box.isConnected) forget(box);
      for (const box of overfull) {
        full.set(box, { size: undefined, elements: new Set() });
        sizes.observe(box);
      }
      return painted.filter(
        ({ block }) => restyled.has(block) || [...overfull].some((box) => containsNode(box, block.element)),
      );
    },
    isLoosened: ({ block }) => freed.has(block.element),
  };
}

/** Whether a text has letters that are written from right to left, in lines that are: its words would change places. */
function isAmongLeftward({ text, element }: Block): boolean {
  return /[\u0590-\u08ff]/.test(text) && getComputedStyle(element).direction === 'rtl';
}

function sizeOf(box: Element): string {
  return `${box.clientWidth} ${box.clientHeight}`;
}
