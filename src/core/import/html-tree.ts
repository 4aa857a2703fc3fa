/** From HTML to a tree, and walks over it. The only file that imports parse5; nothing is ever executed or loaded. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.Node;

/** Thrown where a text has, or grows into, more elements, lines or paragraphs than any article. */
export class TooManyParts extends Error {}

// An unclosed <font> is opened again in every later paragraph, so a small file can grow into millions of elements.
// A real page has a few thousand; a book on one page some ten thousand.
const maxElements = 60_000;

/** Parses a page or a fragment; a fragment's nodes are in the `body`. Throws {@link TooManyParts}. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  let elements = 0;
  return parse(html, {
    // Text of <noscript> as elements: the real address of a lazy image is often only there.
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        if (++elements > maxElements) throw new TooManyParts();
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
    },
  });
}

/** Whether a node is an element; texts, comments and the document are none. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** The characters of a text node; `null` for every other node. */
export function textOf(node: HtmlNode): string | null {
  return node.nodeName === '#text' && 'value' in node ? node.value : null;
}

/** The nodes inside a node; none in a text or a comment. What is inside a `<template>` is not among them. */
export function childrenOf(node: HtmlNode): HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** The element around a node; `null` above the outermost one. */
export function parentOf(node: HtmlNode): HtmlElement | null {
  const parent = 'parentNode' in node ? node.parentNode : null;
  return parent && isElement(parent) ? parent : null;
}

/** An attribute's value; `undefined` where the element has none of that name. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/**
 * Visits `root` and all below it in document order, without recursion: a file may nest 100,000 deep.
 *
 * `enter` returns `false` to skip what is inside an element, which then is not left either.
 */
export function walk(
  root: HtmlNode,
  enter: (node: HtmlNode) => boolean | void,
  leave?: (node: HtmlNode) => void,
): void {
  // Two stacks instead of one of objects: a page has tens of thousands of nodes, and is walked several times.
  const nodes: HtmlNode[] = [root];
  const isLeft: boolean[] = [false];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (isLeft.pop()) {
      leave?.(node);
      continue;
    }
    if (enter(node) === false) continue;
    if (leave) {
      nodes.push(node);
      isLeft.push(true);
    }
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index--) {
      nodes.push(children[index] as HtmlNode);
      isLeft.push(false);
    }
  }
}

/** All elements below `root` that fit, in document order. */
export function findAll(root: HtmlNode, fits: (element: HtmlElement) => boolean): HtmlElement[] {
  const found: HtmlElement[] = [];
  walk(root, (node) => {
    if (isElement(node) && fits(node)) found.push(node);
  });
  return found;
}

/** All text below `root`, white space collapsed and trimmed. */
export function plainTextOf(root: HtmlNode): string {
  const parts: string[] = [];
  walk(root, (node) => {
    const text = textOf(node);
    if (text !== null) parts.push(text);
    else if (isElement(node) && /^(?:script|style)$/.test(node.tagName)) return false;
    else if (isElement(node) && /^(?:br|p|div|li)$/.test(node.tagName)) parts.push(' ');
    return true;
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Decodes the character references of a text that is not markup: `AT&amp;T` → `AT&T`. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const document = parseHtml(`<body>${text.replaceAll('<', '&lt;')}`);
  const parts: string[] = [];
  walk(document, (node) => {
    parts.push(textOf(node) ?? '');
  });
  return parts.join('');
}
