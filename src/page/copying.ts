/** Copies the page's own text in the place of text that is shown in another script. */
import { isEditing } from './editing.ts';
import { sourcePosition, sourceText } from './paint.ts';
import { page } from './unclobbered.ts';

/** A stretch of text that is shown in another script, and what the page wrote there. */
interface Stretch {
  node: Text;
  shown: string;
  source: string;
}

/**
 * Follows the person's copying.
 * @param wanted whether the page's own text is
 * @param aroundChange runs a change to the page that is ours
 */
export function followCopying(
  wanted: () => boolean,
  aroundChange: (change: () => void) => void,
  signal: AbortSignal,
): void {
  const onCopy = (event: ClipboardEvent) => {
    // What the page has decided about a copy, and what is copied in an editor, is its own.
    if (!wanted() || event.defaultPrevented || isEditing(event)) return;
    const selection = getSelection();
    const stretches = selection ? convertedStretches(selection) : [];
    if (!selection || stretches.length === 0) return;
    let text = '';
    aroundChange(() => (text = textWith(selection, stretches)));
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  addEventListener('copy', onCopy, { signal });
}

/** The Text nodes of the selection whose text is converted. */
function convertedStretches(selection: Selection): Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = 0; i < selection.rangeCount; i++) {
    const range = selection.getRangeAt(i);
    const around = range.commonAncestorContainer;
    const element = around.nodeType === Node.ELEMENT_NODE ? (around as Element) : around.parentElement;
    const inside = element?.closest('pz-text') ?? element;
    const wrappers = inside?.matches('pz-text') ? [inside] : (inside?.querySelectorAll('pz-text[lang]') ?? []);
    for (const wrapper of wrappers) if (range.intersectsNode(wrapper)) stretches.push(...stretchesOf(wrapper));
  }
  return stretches;
}

function stretchesOf(wrapper: Element): Stretch[] {
  const placed: { node: Text; husk: Text; start: number }[] = [];
  const walker = page.createTreeWalker(wrapper, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { node: husk, offset } = sourcePosition(node, 0);
    if (husk !== node) placed.push({ node, husk, start: offset });
  }
  return placed.map(({ node, husk, start }, i) => {
    return { node, shown: node.data, source: sourceText(husk).slice(start, placed[i + 1]?.start) };
  });
}

/** The selection's text as the browser would copy it, if the page's own text stood there. */
function textWith(selection: Selection, stretches: readonly Stretch[]): string {
  const ends = Array.from({ length: selection.rangeCount }, (_, i) => {
    const range = selection.getRangeAt(i);
    const { startContainer, startOffset, endContainer, endOffset } = range;
    return { range, startContainer, startOffset, endContainer, endOffset };
  });
  const write = (form: 'source' | 'shown') => {
    for (const stretch of stretches) if (stretch.source !== stretch.shown) stretch.node.data = stretch[form];
    // New data moves the ends of a selection to its beginning.
    for (const { range, startContainer, startOffset, endContainer, endOffset } of ends) {
      range.setStart(startContainer, Math.min(startOffset, lengthOf(startContainer)));
      range.setEnd(endContainer, Math.min(endOffset, lengthOf(endContainer)));
    }
  };
  write('source');
  const text = selection.toString();
  write('shown');
  return text;
}

function lengthOf(node: Node): number {
  return node.nodeType === Node.TEXT_NODE ? (node as Text).data.length : node.childNodes.length;
}
