/** Tells a page's article from its menus, lists of links, share bars and "related" boxes. */
import { countHan } from '../core/han.ts';
import { sourceTitle } from './attribute-texts.ts';
import type { Block } from './page-text.ts';
import { attribute, childElements, containsNode, page, parentElement, tagName } from './unclobbered.ts';

/** A block of prose has some length, is punctuated, and is not mostly links. Lengths in Han characters. */
const proseLength = 15;
const proseLinks = 0.3;
const sentenceMark = /[，。！？；：、“”「」]/;
/** A page with less prose than this has no article. */
const articleLength = 60;
/** A container holds the article while it has this share of the prose around it. */
const dominance = 0.8;
/** What begins the id or a class of the readers' comments; `commentary` is an article of opinion. */
const comments = /^(comments?(?!ar)|repl(y|ies)(?![a-z])|disqus|respond(?![a-z]))/i;
/** A title of fewer Han characters is more likely the name of a section or of the site. */
const titleLength = 4;
/** Titles are cut short in some places: two that begin alike for this long are one. In characters. */
const titleStart = 12;

/**
 * The blocks of the article: its prose, and the headings and captions that belong to it. Every block, when the page has no
 * article: someone who asks to read a page of headlines wants the headlines.
 */
export function articleBlocks(blocks: readonly Block[], root: Element): Block[] {
  const all = findProse(blocks);
  if (sum(all.values()) < articleLength) return [...blocks];
  const uncommented = new Map([...all].filter(([{ element }]) => !isComment(element, root)));
  const prose = sum(uncommented.values()) < articleLength ? all : uncommented;
  const total = sum(prose.values());
  const titles = new Set(pageTitles(blocks));

  const container = articleContainer(prose, root, total);
  const homes = new Set<Element>();
  for (const { element } of prose.keys()) {
    if (containsNode(container, element)) addWithParent(homes, element, container);
  }
  return blocks.filter((block) => {
    if (titles.has(block)) return true;
    if (!containsNode(container, block.element) || linkShare(block) >= 0.5) return false;
    if (prose === uncommented && isComment(block.element, root)) return false;
    return prose.has(block) || belongsTo(homes, block.element);
  });
}

function findProse(blocks: readonly Block[]): Map<Block, number> {
  const prose = new Map<Block, number>();
  for (const block of blocks) {
    const length = countHan(block.text);
    if (length >= proseLength && linkShare(block) < proseLinks && sentenceMark.test(block.text))
      prose.set(block, length);
  }
  return prose;
}

function isComment(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = parentElement(at)) {
    const names = `${attribute(at, 'id') ?? ''} ${attribute(at, 'class') ?? ''}`.split(/\s+/);
    if (names.some((name) => comments.test(name))) return true;
  }
  return false;
}

function linkShare(block: Block): number {
  return block.linked / block.text.trim().length;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The smallest element that still dominates the prose of the page, or the `<article>` that it is in. */
function articleContainer(prose: Map<Block, number>, root: Element, total: number): Element {
  const weights = new Map<Element, number>();
  for (const [{ element }, length] of prose) {
    for (let at: Element | null = element; at; at = parentElement(at)) weights.set(at, (weights.get(at) ?? 0) + length);
  }
  let container = root;
  let weight = total;
  for (;;) {
    const heaviest = [...childElements(container)].reduce<Element | null>(
      (best, child) => ((weights.get(child) ?? 0) > (best ? (weights.get(best) ?? 0) : 0) ? child : best),
      null,
    );
    const heaviestWeight = heaviest ? (weights.get(heaviest) ?? 0) : 0;
    // A lone paragraph is not a container: its headings and captions stand beside it.
    if (!heaviest || heaviestWeight < weight * dominance || [...prose.keys()].some((b) => b.element === heaviest)) {
      return articleAround(container, root) ?? container;
    }
    container = heaviest;
    weight = heaviestWeight;
  }
}

function addWithParent(homes: Set<Element>, element: Element, container: Element): void {
  homes.add(element);
  const parent = parentElement(element);
  if (parent && containsNode(container, parent)) homes.add(parent);
}

/** Whether short text stands among the prose: its own element, or one or two around it, holds prose. */
function belongsTo(homes: Set<Element>, element: Element): boolean {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 4; steps++, at = parentElement(at)) if (homes.has(at)) return true;
  return false;
}

function articleAround(element: Element, root: Element): Element | null {
  for (let at: Element | null = element; at && at !== root; at = parentElement(at)) {
    if (tagName(at) === 'ARTICLE') return at;
  }
  return null;
}

/** Where the page shows its title: headings, else any text, found in the document's title; the longest, so not the site's name. */
function pageTitles(blocks: readonly Block[]): Block[] {
  const shared = page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  // As the page wrote it: the title may be shown in another script than the blocks are read in.
  const documentTitles = [sourceTitle(), shared].map(withoutSpace);
  const longestTitle = Math.max(...documentTitles.map(({ length }) => length));
  const found = blocks.flatMap((block) => {
    const heading = /^H[1-6]$/.test(tagName(block.element)) || attribute(block.element, 'itemprop') === 'headline';
    // Nearly all of a page is longer than any title. (Blanks may stand between its characters.)
    if (!heading && block.text.trim().length > 2 * longestTitle) return [];
    const text = withoutSpace(block.text);
    const sought = heading ? text.slice(0, titleStart) : text;
    const isTitle = documentTitles.some((title) => title.includes(sought)) && countHan(text) >= titleLength;
    return isTitle && (heading || linkShare(block) < 0.5) ? [{ block, length: text.length }] : [];
  });
  const longest = Math.max(0, ...found.map(({ length }) => length));
  return found.filter(({ length }) => length === longest).map(({ block }) => block);
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
