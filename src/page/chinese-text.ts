/** Whether a page has anything to be read: answered on every page there is, so that it must cost next to nothing. */

/** A page that writes without end is looked at no more often than this. In milliseconds. */
const pause = 1_000;

const han = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]{2}/u;
const eastAsian = /[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/u;
const everyKana = /[\u3041-\u30ff]/g;
const everyHan = /[\u3400-\u9fff]/g;
/** Of the characters of a Japanese text about half are kana; a Chinese one has them in a name or two. */
const japanese = 0.15;
/** Text that is enough to tell one language from the other. UTF-16 units. */
const telling = 20_000;
const hidden = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME']);

/** Whether the page under `root` has Chinese text; Japanese text is not. */
export function hasChinese(root: Node): boolean {
  // All text in one string, scripts and styles included: the browser has it in a fraction of the time of a walk.
  if (!han.test(root.textContent ?? '')) return false;
  const shown = shownText(root);
  if (!han.test(shown)) return false;
  const syllables = shown.match(everyKana)?.length ?? 0;
  return syllables === 0 || syllables / (syllables + (shown.match(everyHan)?.length ?? 0)) < japanese;
}

/** The beginning of the East Asian text that a person can see. */
function shownText(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    hidden.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  while (text.length < telling && walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && eastAsian.test(node.data)) text += `${node.data}\n`;
  }
  return text;
}

/** Calls back once, as soon as the page has Chinese text: now, or when it has been added. */
export function whenChinese(root: Element, found: () => void, signal: AbortSignal): void {
  if (hasChinese(root)) return found();
  let waiting = 0;
  const observer = new MutationObserver(() => (waiting ||= window.setTimeout(look, pause)));
  function look() {
    waiting = 0;
    if (signal.aborted || !hasChinese(root)) return;
    observer.disconnect();
    found();
  }
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
