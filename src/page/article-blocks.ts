/** Tells a page's article from its menus, lists of links, share bars and "related" boxes. */
import { countHan } from '../core/han.ts';
import type { Block } from './page-text.ts';
import { attribute, parentElement, tagName } from './unclobbered.ts';

/** A block of prose has some length, is punctuated, and is not mostly links. Lengths in Han characters. */
const proseLength = 15;
const proseLinks = 0.3;
const sentenceMark = /[，。！？；：、“”「」]/;
/** A page with less prose than this has no article. */
const articleLength = 60;
/** A container holds the article while it has this share of the prose around it. */
const dominance = 0.7;

/**
 * The blocks of the article: its prose, and the headings and captions that belong to it. Every block, when the page has no
 * article: someone who asks to read a page of headlines wants the headlines.
 */
export function articleBlocks(blocks: readonly Block[], root: Element): Block[] {
  const prose = new Map<Block, number>();
  for (const block of blocks) {
    const length = countHan(block.text);
    if (length >= proseLength && linkShare(block) < proseLinks && sentenceMark.test(block.text))
      prose.set(block, length);
  }
  const total = sum(prose.values());
  if (total < articleLength) return [...blocks];

  const container = articleContainer(prose, root, total);
  const homes = new Set<Element>();
  for (const { element } of prose.keys()) {
    if (container.contains(element)) addWithParent(homes, element, container);
  }
  return blocks.filter((block) => {
    if (isPageTitle(block)) return true;
    if (!container.contains(block.element) || linkShare(block) >= 0.5) return false;
    return prose.has(block) || belongsTo(homes, block.element);
  });
}

function linkShare(block: Block): number {
  return block.linked / block.text.trim().length;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The smallest element that still dominates the prose of the page. */
function articleContainer(prose: Map<Block, number>, root: Element, total: number): Element {
  const weights = new Map<Element, number>();
  for (const [{ element }, length] of prose) {
    for (let at: Element | null = element; at; at = parentElement(at)) weights.set(at, (weights.get(at) ?? 0) + length);
  }
  let container = root;
  let weight = total;
  for (;;) {
    const heaviest = [...container.children].reduce<Element | null>(
      (best, child) => ((weights.get(child) ?? 0) > (best ? (weights.get(best) ?? 0) : 0) ? child : best),
      null,
    );
    const heaviestWeight = heaviest ? (weights.get(heaviest) ?? 0) : 0;
    // A lone paragraph is not a container: its headings and captions stand beside it.
    if (!heaviest || heaviestWeight < weight * dominance || [...prose.keys()].some((b) => b.element === heaviest)) {
      return container;
    }
    container = heaviest;
    weight = heaviestWeight;
  }
}

function addWithParent(homes: Set<Element>, element: Element, container: Element): void {
  homes.add(element);
  const parent = parentElement(element);
  if (parent && container.contains(parent)) homes.add(parent);
}

/** Whether short text stands among the prose: its own element, or one or two around it, holds prose. */
function belongsTo(homes: Set<Element>, element: Element): boolean {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 4; steps++, at = parentElement(at)) if (homes.has(at)) return true;
  return false;
}

/** A first-rank heading whose text is in the document's title. */
function isPageTitle(block: Block): boolean {
  const heading = tagName(block.element) === 'H1' || attribute(block.element, 'itemprop') === 'headline';
  return heading && document.title.includes(block.text.trim().slice(0, 12));
}
