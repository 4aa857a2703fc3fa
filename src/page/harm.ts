/**
 * What painting may spoil, measured before and after: text that no longer fits into its box and is cut off, and elements
 * whose look depends on their place among their siblings (`:first-child`, `+`), where a painted text is one more.
 */
import type { Block } from './page-text.ts';
import { childElements, parentElement, tagName } from './unclobbered.ts';

export interface Harm {
  /** Elements out of which text has come to hang, or in which it is cut off. */
  overfull: Set<Element>;
  /** Blocks in which an element looks other than before. */
  restyled: Set<Block>;
}

/** In pixels: what hangs out of a higher box covers nothing of its own, and what a higher one hides has a way to be seen. */
const smallBox = 200;
/** What hangs out of a box is looked for in this many elements around a text. */
const nearBoxes = 3;
/** Of one text's siblings, as many as this are compared. */
const manySiblings = 50;
const looks = (
  'display position float color background-color background-image font-size font-weight font-style letter-spacing ' +
  'text-transform text-decoration-line visibility opacity order list-style-type margin-top margin-bottom ' +
  'border-top-width border-right-width border-bottom-width border-left-width border-top-left-radius ' +
  'padding-top padding-right padding-bottom padding-left'
).split(' ');

/** How blocks are before they are painted; call the result when they have been painted. */
export function watchHarm(blocks: readonly Block[]): () => Harm {
  const boxes = new Map<Element, { across: number; down: number }>();
  const siblings = new Map<Element, { look: string; block: Block }>();
  const kinds = new Map<Element, Box>();
  for (const block of blocks) {
    for (const box of boxesAround(block.element, kinds)) if (!boxes.has(box)) boxes.set(box, excess(box));
    for (const parent of parentsOf(block)) {
      for (const sibling of [...childElements(parent)].slice(0, manySiblings)) {
        if (!tagName(sibling).startsWith('PZ-')) siblings.set(sibling, { look: lookOf(sibling), block });
      }
    }
  }
  return () => {
    const overfull = new Set<Element>();
    for (const [box, before] of boxes) {
      const { across, down } = excess(box);
      const kind = kinds.get(box);
      if ((kind?.hidesAcross && across > before.across + 1) || (kind?.holdsDown && down > before.down + 1)) {
        overfull.add(box);
      }
    }
    const restyled = new Set<Block>();
    for (const [sibling, { look, block }] of siblings) if (lookOf(sibling) !== look) restyled.add(block);
    return { overfull, restyled };
  };
}

/** What a box does with text that does not fit into it. */
interface Box {
  hidesAcross: boolean;
  /** Whether text that is too high is hidden by it or hangs out of it. */
  holdsDown: boolean;
  scrolls: boolean;
}

/** The boxes that a block's text may not fit into, out to the next one that scrolls. */
function boxesAround(element: Element, known: Map<Element, Box>): Element[] {
  const boxes: Element[] = [];
  let near = nearBoxes;
  for (let at: Element | null = element; at && !/^(BODY|HTML)$/.test(tagName(at)); at = parentElement(at), near--) {
    const box = known.get(at) ?? boxOf(at, near > 0);
    known.set(at, box);
    if (box.scrolls) break;
    if (box.hidesAcross || box.holdsDown) boxes.push(at);
  }
  return boxes;
}

function boxOf(element: Element, near: boolean): Box {
  const { overflowX, overflowY } = getComputedStyle(element);
  const hides = /hidden|clip/;
  const small = element.clientHeight < smallBox;
  // A high box that hides text as it is (“read more”) may hide some more of it.
  const down = hides.test(overflowY) ? small || element.scrollHeight <= element.clientHeight : near && small;
  return { hidesAcross: hides.test(overflowX), holdsDown: down, scrolls: /auto|scroll/.test(overflowY) };
}

function excess({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element) {
  return { across: scrollWidth - clientWidth, down: scrollHeight - clientHeight };
}

function parentsOf({ pieces }: Block): Set<Element> {
  const parents = new Set<Element>();
  for (const { node } of pieces) {
    const parent = parentElement(node);
    if (parent) parents.add(parent);
  }
  return parents;
}

function lookOf(element: Element): string {
  const style = getComputedStyle(element);
  const across = style.display.startsWith('inline') ? ['margin-left', 'margin-right'] : [];
  return [...looks, ...across].map((name) => style.getPropertyValue(name)).join('|');
}
