/**
 * The article's texts that stand in attributes, and the document's title: shown in another script, and given back as they
 * were. Values of forms are no such texts.
 */
import { hasHan, isJapaneseOrKorean } from '../core/han.ts';
import type { Block } from './page-text.ts';
import { attribute, closest, page, parentElement, tagName } from './unclobbered.ts';
import { isUntouchable } from './untouchable.ts';

type Name = 'alt' | 'title' | 'placeholder' | 'text';

/** One such text: of an attribute, or `text` of `<title>`. */
export interface AttributeText {
  element: Element;
  name: Name;
  /** As the page wrote it. */
  source: string;
}

/** What is shown in the place of what the page wrote. */
const shown = new Map<Element, Map<Name, { source: string; shown: string }>>();
/** On the element, for whoever finds the text without the script that changed it: `data-pz-alt`. */
const sourceMark = (name: Name) => `data-pz-${name}`;

const attributes = ['alt', 'title', 'placeholder'] as const;
/** Their contents are left alone; what they are called is a text like any other. */
const labelled = /^(INPUT|TEXTAREA|SELECT|BUTTON|IFRAME|AUDIO|VIDEO)$/;

/**
 * The texts that belong to these blocks: of the elements in them and beside them.
 * @param all whether everything under `root` belongs to them
 */
export function readAttributeTexts(blocks: readonly Block[], root: Element, all: boolean): AttributeText[] {
  const homes = new Set<Element>();
  for (const { element } of blocks) {
    homes.add(element);
    const parent = parentElement(element);
    if (parent && parent !== root) homes.add(parent);
  }
  const texts: AttributeText[] = [];
  const add = (element: Element, name: Name) => {
    const source = sourceOf(element, name);
    if (source !== null && hasHan(source) && !isJapaneseOrKorean(source)) texts.push({ element, name, source });
  };
  const title = root === page.body ? titleElement() : null;
  if (title) add(title, 'text');
  for (const element of root.querySelectorAll('[alt], [title], [placeholder]')) {
    if ((!all && !isWithin(element, homes, root)) || isLeftAlone(element, root)) continue;
    for (const name of attributes) add(element, name);
  }
  return texts;
}

/** Shows each text in its new form, and all others as the page wrote them. */
export function showAttributeTexts(texts: readonly (AttributeText & { form: string })[]): void {
  const changed = texts.filter(({ source, form }) => form !== source);
  const wanted = new Map<Element, Set<Name>>();
  for (const { element, name } of changed) wanted.set(element, (wanted.get(element) ?? new Set()).add(name));
  for (const [element, names] of shown) {
    for (const name of names.keys()) if (!wanted.get(element)?.has(name)) giveBack(element, name);
  }
  for (const { element, name, source, form } of changed) {
    if (read(element, name) === form) continue;
    write(element, name, form);
    element.setAttribute(sourceMark(name), source);
    shown.set(element, (shown.get(element) ?? new Map<Name, never>()).set(name, { source, shown: form }));
  }
}

/** The document's title as the page wrote it. */
export function sourceTitle(): string {
  const title = titleElement();
  return (title && sourceOf(title, 'text')) ?? page.title;
}

/** Gives back the texts of a script that is gone without having done so. */
export function restoreOrphanedTexts(root: Element): void {
  for (const name of [...attributes, 'text'] as const) {
    const marked = `[${sourceMark(name)}]`;
    const title = name === 'text' ? titleElement() : null;
    for (const element of title?.matches(marked) ? [title] : root.querySelectorAll(marked)) {
      const source = attribute(element, sourceMark(name));
      if (shown.get(element)?.has(name) || source === null) continue;
      write(element, name, source);
      element.removeAttribute(sourceMark(name));
    }
  }
}

function sourceOf(element: Element, name: Name): string | null {
  const now = read(element, name);
  const known = shown.get(element)?.get(name);
  return known && now === known.shown ? known.source : now;
}

/** What the page has written since stands. */
function giveBack(element: Element, name: Name): void {
  const names = shown.get(element);
  const known = names?.get(name);
  if (!names || !known) return;
  if (read(element, name) === known.shown) write(element, name, known.source);
  element.removeAttribute(sourceMark(name));
  names.delete(name);
  if (names.size === 0) shown.delete(element);
}

function read(element: Element, name: Name): string | null {
  if (name !== 'text') return attribute(element, name);
  const [only, ...others] = element.childNodes;
  return only?.nodeType === Node.TEXT_NODE && others.length === 0 ? (only as Text).data : null;
}

function write(element: Element, name: Name, value: string): void {
  if (name !== 'text') element.setAttribute(name, value);
  else if (element.firstChild) (element.firstChild as Text).data = value;
}

function titleElement(): Element | null {
  return page.querySelector('head > title');
}

function isWithin(element: Element, homes: ReadonlySet<Element>, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = parentElement(at)) if (homes.has(at)) return true;
  return homes.has(root) && parentElement(element) === root;
}

function isLeftAlone(element: Element, root: Element): boolean {
  if (/^(ja|ko)\b/i.test(attribute(closest(element, '[lang]') ?? root, 'lang') ?? '')) return true;
  if (!labelled.test(tagName(element)) && isUntouchable(element)) return true;
  for (let at = parentElement(element); at && at !== root; at = parentElement(at)) if (isUntouchable(at)) return true;
  return false;
}
