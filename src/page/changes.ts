/** Tells what the page does to itself from what we do to it. */
import { hasHan } from '../core/han.ts';
import { isPainted, restoreOrphans } from './paint.ts';
import { isRestless } from './restless.ts';
import { page, parentElement, textContent } from './unclobbered.ts';

/** A page is read again when it has been quiet for this long; in milliseconds. */
const quiet = 250;
/** A page that never is quiet is read again after this long, doubling each time up to the longest. */
const longestQuiet = 8_000;
/** A page that has been left in peace for this long is quick again. */
const calm = 10_000;
/** Attributes that decide whether a text may be touched. */
const deciding = ['contenteditable', 'lang', 'translate'];

interface Watching {
  /** The page has changed itself; called before the change is drawn. */
  changed(): void;
  /** The page has changed itself, and has come to rest or gone on for too long. */
  settled(): void;
  signal: AbortSignal;
}

/** Watches a page. Changes made inside `ours` are not reported, and after those that touch no Chinese text nothing settles. */
export function watchChanges(root: Node, { changed, settled, signal }: Watching) {
  let wait = quiet;
  let timer = 0;
  let lastSettled = -Infinity;
  /** Whether a change of ours is under way. */
  let within = false;

  function report(records: MutationRecord[]) {
    if (records.length === 0) return;
    changed();
    // A page may copy its own markup with what we painted in it.
    for (const { addedNodes } of records) for (const node of addedNodes) restoreOrphans(node);
    if (records.some(isRelevant)) settleSoon();
  }

  function settleSoon() {
    timer ||= window.setTimeout(() => {
      timer = 0;
      const now = performance.now();
      wait = now - lastSettled > calm ? quiet : Math.min(wait * 2, longestQuiet);
      lastSettled = now;
      settled();
    }, wait);
  }

  const observer = new MutationObserver(report);
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: deciding });
  // A whole document that becomes an editor changes nothing that can be observed.
  const onInput = () => {
    if (page.designMode !== 'on') return;
    changed();
    settleSoon();
  };
  for (const type of ['focusin', 'pointerdown', 'keydown'])
    addEventListener(type, onInput, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    ours(change: () => void) {
      if (within) return change();
      report(observer.takeRecords());
      within = true;
      try {
        change();
      } finally {
        within = false;
        observer.takeRecords();
      }
    },
  };
}

function isRelevant({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return true;
  for (let at = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : parentElement(target); at;) {
    if (isRestless(at)) return false;
    at = parentElement(at);
  }
  return type === 'characterData' ? hasChinese(target) : [...addedNodes, ...removedNodes].some(hasChinese);
}

/** Also of a Text node that we emptied. */
function hasChinese(node: Node): boolean {
  return (node.nodeType === Node.TEXT_NODE && isPainted(node as Text)) || hasHan(textContent(node) ?? '');
}
