/**
 * Puts annotated text in the place of the page's own, and takes it away again without a trace.
 *
 * A page's Text node stays where it is, because frameworks hold on to it: it is emptied in place (a *husk*) and one
 * `<pz-text>` right behind it shows its text, word by word. Pinyin is drawn by the style sheet from an attribute, so the
 * text of the page, its selection and its search stay the page's own.
 */
import { page } from './unclobbered.ts';

/** A stretch of a Text node's text, as it is to be shown. */
export interface ShownPart {
  /** Length of the stretch in the node's own text. */
  length: number;
  /** What is shown for it: the same, or its form in another script. */
  text: string;
  /** Pinyin over it. */
  pinyin?: string | undefined;
  /** Of a single syllable that has a colour: its tone, 1 to 5, and where its word goes on. */
  tone?: number | undefined;
  joined?: 'before' | 'after' | 'both' | undefined;
}

interface Painting {
  source: string;
  wrapper: HTMLElement;
  parts: { start: number; length: number; text: Text }[];
}

// Shared by everything that reads the page: a husk is told from an empty Text node by being in here.
const paintings = new WeakMap<Text, Painting>();
const husks = new WeakMap<Node, Text>();

/** What the page wrote in a Text node, painted or not. */
export function sourceText(node: Text): string {
  const painting = paintings.get(node);
  return painting && node.data === '' ? painting.source : node.data;
}

/** Whether a Text node is a husk of ours, also when the page has written into it since. */
export function isPainted(node: Text): boolean {
  return paintings.has(node);
}

/** How all of a Text node's parts are shown. */
export interface TextLook {
  /** Set where it is not the page's own text. */
  lang?: string | undefined;
  /** How its pinyin is drawn: data attributes for painted.css. */
  drawing?: Readonly<Record<string, string>> | undefined;
}

/** Shows `parts`, which together are the whole text of the node. */
export function paintText(node: Text, parts: readonly ShownPart[], { lang, drawing }: TextLook = {}): void {
  const known = paintings.get(node);
  const wrapper = page.createElement('pz-text');
  if (lang) wrapper.lang = lang;
  Object.assign(wrapper.dataset, drawing);
  // `normalize()` removes empty Text nodes, husks too; it also removes this one, and so can be told from a page that
  // removes the husk alone (see `settle`).
  wrapper.append('');
  const painting: Painting = { source: sourceText(node), wrapper, parts: [] };
  // Converted text does not tell what the page wrote: who finds it without its painter must know (see `restoreOrphans`).
  if (lang) wrapper.dataset['source'] = painting.source;
  let start = 0;
  for (const { length, text, pinyin, tone, joined } of parts) {
    const shown = page.createTextNode(text);
    if (pinyin) {
      const word = page.createElement('pz-word');
      word.setAttribute('data-py', pinyin);
      if (tone) word.setAttribute('data-tone', String(tone));
      if (joined) word.setAttribute('data-joined', joined);
      word.append(shown);
      wrapper.append(word);
    } else {
      wrapper.append(shown);
    }
    painting.parts.push({ start, length, text: shown });
    husks.set(shown, node);
    start += length;
  }
  paintings.set(node, painting);
  if (known) known.wrapper.replaceWith(wrapper);
  else node.after(wrapper);
  if (node.data !== '') node.data = '';
}

/**
 * Where an offset in a Text node's own text is shown: in the node itself, or in what is painted for it.
 * @param side the part to prefer where two meet: the one `before` the offset or the one `after` it
 */
export function shownPosition(node: Text, offset: number, side: 'before' | 'after'): { node: Text; offset: number } {
  const parts = paintings.get(node)?.parts;
  // The page may have made it shorter since it was read.
  if (!parts) return { node, offset: Math.min(offset, node.data.length) };
  const reaches = side === 'before' ? 0 : 1;
  const part = parts.find(({ start, length }) => offset + reaches <= start + length) ?? parts[parts.length - 1];
  return part ? { node: part.text, offset: Math.min(offset - part.start, part.text.length) } : { node, offset };
}

/** The page's Text node, and the offset in its own text, of a position in what is shown. */
export function sourcePosition(shown: Text, offset: number): { node: Text; offset: number } {
  const node = husks.get(shown);
  const part = node && paintings.get(node)?.parts.find(({ text }) => text === shown);
  return node && part ? { node, offset: part.start + Math.min(offset, part.length) } : { node: shown, offset };
}

/** Gives a Text node its text back. */
export function unpaintText(node: Text): void {
  const painting = paintings.get(node);
  if (!painting) return;
  paintings.delete(node);
  painting.wrapper.remove();
  if (node.data === '') node.data = painting.source;
}

/**
 * Sets right a painted Text node that the page has touched: rewritten, moved, removed or normalised away. Afterwards it is
 * unpainted, and the page's change stands.
 * @returns whether anything had to be set right
 */
export function settle(node: Text): boolean {
  const painting = paintings.get(node);
  if (!painting) return false;
  const { wrapper } = painting;
  if (node.data === '' && node.parentNode && node.nextSibling === wrapper) return false;
  const normalised = !node.parentNode && wrapper.parentNode && wrapper.firstChild && !isCanary(wrapper.firstChild);
  if (normalised) wrapper.before(node);
  unpaintText(node);
  return true;
}

function isCanary(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && (node as Text).data === '';
}

/**
 * Gives back the text of paintings that nobody knows: of a script that an update of the extension has left behind, in
 * Firefox beside the new one, and of markup that the page has copied.
 */
export function restoreOrphans(root: Node): void {
  if (root.nodeType !== Node.ELEMENT_NODE) return;
  const inside = Element.prototype.querySelectorAll.call(root, 'pz-text') as NodeListOf<HTMLElement>;
  for (const wrapper of [...inside, ...(root.nodeName === 'PZ-TEXT' ? [root as HTMLElement] : [])]) {
    const husk = wrapper.previousSibling;
    if (husk && paintings.get(husk as Text)?.wrapper === wrapper) continue;
    const source = wrapper.dataset['source'] ?? wrapper.textContent;
    if (husk?.nodeType === Node.TEXT_NODE && (husk as Text).data === '') (husk as Text).data = source;
    else wrapper.before(source);
    wrapper.remove();
  }
}
