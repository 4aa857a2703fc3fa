/** Reads the text out of a page and keeps the way back: which stretch of it is in which Text node. */
import { countHan, hasHan, isJapaneseOrKorean } from '../core/han.ts';
import { isBeingEdited } from './editing.ts';
import { finish, type Work } from './in-slices.ts';
import { sourceText } from './paint.ts';
import { isRestless } from './restless.ts';
import { attribute, closest, page, parentElement, tagName } from './unclobbered.ts';
import { isUntouchable } from './untouchable.ts';

/** A stretch of a block's text inside one Text node; offsets into the block's text. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** A run of text that a reader sees as one: a paragraph, a heading, a caption, a line before a `<br>`. */
export interface Block {
  /** The nearest element around it that is not inline. */
  element: Element;
  text: string;
  pieces: Piece[];
  /** Number of its characters that stand inside links. */
  linked: number;
  /** Where it begins in the text of all blocks joined by line breaks. */
  start: number;
}

/** Nodes that are read at once. */
const step = 200;

/** Joins blocks into the text that is annotated, and tells each where it stands in it. */
export function joinBlocks(blocks: Block[]): string {
  let start = 0;
  for (const block of blocks) {
    block.start = start;
    start += block.text.length + 1;
  }
  return blocks.map((block) => block.text).join('\n');
}

/**
 * Every block of Chinese text under `root`, in document order, painted or not: what is painted reads as the page wrote it.
 * Japanese and Korean, editors, code, what never comes to rest and the like are left out.
 */
export function readBlocks(root: Element): Block[] {
  return finish(readingBlocks(root));
}

/** The same, in steps. @param isWanted tells the text of a block, where it is not Chinese that is looked for */
export function* readingBlocks(root: Element, isWanted: (text: string) => boolean = hasHan): Work<Block[]> {
  if (isBeingEdited(root)) return [];
  const blocks: Block[] = [];
  const surroundings = new Map<Element, Surroundings>();
  let current: Block | undefined;
  let foreign = 0;
  const finish = (block: Block | undefined) => {
    if (!block || !isWanted(block.text) || isRestless(block.element)) return;
    if (isJapaneseOrKorean(block.text)) foreign += countHan(block.text);
    else blocks.push(block);
  };
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node.nodeType === Node.ELEMENT_NODE && isUntouchable(node as Element)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let steps = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++steps % step === 0) yield;
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (tagName(node as Element) === 'BR') {
        finish(current);
        current = undefined;
      }
      continue;
    }
    const text = sourceText(node as Text);
    const parent = parentElement(node);
    if (!text || !parent) continue;
    const { block, linked, language } = surroundingsOf(parent, surroundings);
    if (isForeign(language)) {
      if (hasHan(text)) foreign += countHan(text);
      finish(current);
      current = undefined;
      continue;
    }
    if (current?.element !== block) {
      finish(current);
      current = undefined;
      // A page is mostly white space between elements: it begins no block.
      if (!text.trim()) continue;
      current = { element: block, text: '', pieces: [], linked: 0, start: 0 };
    }
    const start = current.text.length;
    current.text += text;
    current.pieces.push({ node: node as Text, start, end: start + text.length });
    if (linked) current.linked += text.trim().length;
  }
  finish(current);
  if (foreign === 0) return blocks;
  // Japanese headings have no kana: on a page that is mostly Japanese or Korean, only what says so is Chinese.
  const own = blocks.reduce((total, block) => total + countHan(block.text), 0);
  return foreign <= own ? blocks : blocks.filter(({ element }) => /^zh\b/i.test(languageOf(element)));
}

interface Surroundings {
  block: Element;
  linked: boolean;
  /** As the nearest `lang` says; empty when nothing does. */
  language: string;
}

/** The block around an element's own text, its language and whether it is in a link; remembered, as siblings ask the same. */
function surroundingsOf(element: Element, known: Map<Element, Surroundings>): Surroundings {
  const path: Element[] = [];
  let found: Surroundings | undefined;
  for (let at: Element | null = element; at && !found; at = parentElement(at)) {
    found = known.get(at);
    if (!found) path.push(at);
  }
  for (const inner of path.reverse()) {
    found = {
      block: found && isInline(inner) ? found.block : inner,
      linked: (found?.linked ?? false) || isLink(inner),
      language: attribute(inner, 'lang') ?? found?.language ?? '',
    };
    known.set(inner, found);
  }
  return found as Surroundings;
}

function languageOf(element: Element): string {
  const speaking = closest(element, '[lang]');
  return (speaking && attribute(speaking, 'lang')) ?? '';
}

function isForeign(language: string): boolean {
  return /^(ja|ko)\b/i.test(language);
}

function isLink(element: Element): boolean {
  return tagName(element) === 'A' && attribute(element, 'href') !== null;
}

function isInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display === 'inline' || display === 'contents' || display === '';
}
