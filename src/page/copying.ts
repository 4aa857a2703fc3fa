/** Copies what is selected in the form that the person wants: as it is shown, as the page wrote it, or with pinyin. */
import { type CopyForm, joinWithPinyin } from '../core/copied-text.ts';
import { countHan } from '../core/han.ts';
import { rangeOf } from './block-range.ts';
import { isEditing } from './editing.ts';
import { sourcePosition, sourceText } from './paint.ts';
import { selectedPlaces } from './selected-places.ts';
import type { Look } from './shown-parts.ts';
import { page } from './unclobbered.ts';

/** A stretch of text that is shown in another script, and what the page wrote there. */
interface Stretch {
  node: Text;
  shown: string;
  source: string;
}

export interface CopySources {
  /** The form that the person's own copying gives. */
  wanted(): CopyForm;
  /** The blocks with all of their words. */
  looks(): readonly Look[];
  /** Runs a change to the page that is ours. */
  aroundChange(change: () => void): void;
}

/** Follows the person's copying. @returns what copying gives in a form; `null` where that is what the browser gives, empty where nothing is read */
export function followCopying(sources: CopySources, signal: AbortSignal): (form: CopyForm) => string | null {
  const { wanted, looks, aroundChange } = sources;

  function copied(form: CopyForm): string | null {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || form === 'seen') return null;
    if (form !== 'original') return withPinyin(looks(), selection, form);
    const stretches = convertedStretches(selection);
    if (stretches.length === 0) return null;
    let text = '';
    aroundChange(() => (text = textWith(selection, stretches)));
    return text;
  }

  const onCopy = (event: ClipboardEvent) => {
    // What the page has decided about a copy, and what is copied in an editor, is its own.
    if (wanted() === 'seen' || event.defaultPrevented || isEditing(event)) return;
    const text = copied(wanted());
    if (!text) return;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  addEventListener('copy', onCopy, { signal });
  return copied;
}

/** The selected text of the blocks, a line each, every word with its pinyin; of a word that is cut, that of its part. */
function withPinyin(looks: readonly Look[], selection: Selection, form: 'pinyin' | 'brackets'): string {
  const byBlock = new Map(looks.map((look) => [look.block, look]));
  const lines = selectedPlaces([...byBlock.keys()], selection).map(({ block, start, end }) => {
    const shown = (from: number, to: number) => rangeOf({ block, start: from, end: to }).toString();
    const parts: { text: string; pinyin?: string }[] = [];
    let at = start;
    for (const word of byBlock.get(block)?.words ?? []) {
      const [from, to] = [Math.max(word.start, start), Math.min(word.end, end)];
      if (from >= to) continue;
      if (from > at) parts.push({ text: shown(at, from) });
      const before = countHan(block.text.slice(word.start, from));
      const cut = word.syllables.slice(before, before + countHan(block.text.slice(from, to)));
      const isWhole = from === word.start && to === word.end;
      parts.push({ text: shown(from, to), pinyin: isWhole ? word.pinyin : cut.join('') });
      at = to;
    }
    if (at < end) parts.push({ text: shown(at, end) });
    return joinWithPinyin(parts, form);
  });
  return lines.join('\n');
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
