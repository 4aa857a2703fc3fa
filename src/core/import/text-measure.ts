/** How much text, and how much of it in links, each element of a tree holds: counted once, in one pass. */
import { attribute, type HtmlElement, type HtmlNode, isElement, parentOf, textOf, walk } from './html-tree.ts';

export interface TextMeasure {
  /** Characters that are not white space. */
  text: number;
  /** Of them, those inside links. */
  linked: number;
  /** Of them, those of running text: outside links, in stretches that are more than labels. */
  prose: number;
  /** Tables below the element, itself not counted. */
  tables: number;
}

/** Elements whose text nobody sees. */
const unseen = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'textarea',
  'select',
  'option',
  'button',
  'svg',
]);
/** A stretch shorter than this is a label, whatever its punctuation. */
const minProse = 10;
/** A stretch longer than this is running text without any: some writers put spaces instead. */
const longProse = 20;

/**
 * Whether nobody sees what is inside an element, by its tag, its attributes or its own style; style sheets are not read.
 */
export function isUnseen(element: HtmlElement): boolean {
  if (unseen.has(element.tagName) || attribute(element, 'hidden') !== undefined) return true;
  return /display\s*:\s*none/i.test(attribute(element, 'style') ?? '') || attribute(element, 'aria-hidden') === 'true';
}

/** Measures every element below `root`; `isOutside` tells subtrees whose running text does not count as such. */
export function measureText(root: HtmlNode, isOutside?: (element: HtmlElement) => boolean): Map<HtmlNode, TextMeasure> {
  const measures = new Map<HtmlNode, TextMeasure>();
  let links = 0;
  let outside = 0;
  const enter = (node: HtmlNode): boolean => {
    const text = textOf(node);
    if (text !== null) {
      const parent = measures.get(parentOf(node) ?? root);
      if (parent) addText(parent, text);
      return false;
    }
    if (isElement(node)) {
      if (isUnseen(node)) return false;
      if (node.tagName === 'a') links++;
      if (isOutside?.(node)) outside++;
    }
    measures.set(node, { text: 0, linked: 0, prose: 0, tables: 0 });
    return true;
  };
  const addText = (measure: TextMeasure, text: string) => {
    const length = text.replace(/\s+/g, '').length;
    measure.text += length;
    if (links > 0) measure.linked += length;
    else if (outside === 0 && isProse(text, length)) measure.prose += length;
  };
  const leave = (node: HtmlNode) => {
    if (isElement(node)) {
      if (node.tagName === 'a') links--;
      if (isOutside?.(node)) outside--;
    }
    const own = measures.get(node);
    const parent = node === root ? undefined : measures.get(parentOf(node) ?? root);
    if (!own || !parent) return;
    parent.text += own.text;
    parent.linked += own.linked;
    parent.prose += own.prose;
    parent.tables += own.tables + (node.nodeName === 'table' ? 1 : 0);
  };
  walk(root, enter, leave);
  return measures;
}

function isProse(text: string, length: number): boolean {
  return length >= longProse || (length >= minProse && /[，。！？；、：,.!?;]/.test(text));
}
