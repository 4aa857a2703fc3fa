/** Whether a page has anything to be read: answered on every page there is, so that it must cost next to nothing. */
import { page } from './unclobbered.ts';

/** A page that writes without end is looked at no more often than this, and for no more than this share of the time. In milliseconds. */
const pause = 1_000;
const share = 0.01;

const han = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]{2}/u;
const eastAsian = /[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/u;
/** Of the characters of a Japanese text about half are kana; a Chinese one has them in a name or two. */
const japanese = 0.15;
/** Text that is enough to tell one language from the other, and how much of it is counted. UTF-16 units. */
const telling = 20_000;
const counted = 1_000;
/** The Text nodes that a person can see. Asked for by path, no element becomes an object of the script. */
const shown = `descendant::text()[not(contains('|script|style|noscript|template|iframe|', concat('|', local-name(..), '|')))]`;

/** Whether the page under `root` has Chinese text; Japanese text is not. */
export function hasChinese(root: Node): boolean {
  // All text in one string, scripts and styles included: the browser has it in a fraction of the time of a walk.
  const all = stringOf('string()', root);
  if (!han.test(all)) return false;
  // A page in several languages may have all of them in its scripts; one that says that it is Japanese has no Chinese there.
  if (/^ja\b/i.test(stringOf('/*/@lang', root)) && isJapanese(all)) return false;
  return hasShownChinese(root);
}

const stringOf = (path: string, root: Node) => page.evaluate(path, root, null, XPathResult.STRING_TYPE).stringValue;

/** Whether the beginning of the East Asian text that a person can see has Chinese, and is not Japanese. */
function hasShownChinese(root: Node): boolean {
  const nodes = page.evaluate(shown, root, null, XPathResult.ORDERED_NODE_ITERATOR_TYPE);
  let found = false;
  let text = '';
  for (let node = nodes.iterateNext(); node && text.length < telling; node = nodes.iterateNext()) {
    const { data } = node as Text;
    if (!eastAsian.test(data)) continue;
    found ||= han.test(data);
    text += data;
  }
  return found && !isJapanese(text);
}

function isJapanese(text: string): boolean {
  const step = Math.ceil(text.length / counted);
  let [kana, hanzi] = [0, 0];
  for (let at = 0; at < text.length; at += step) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x3041 && unit <= 0x30ff) kana++;
    else if (unit >= 0x3400 && unit <= 0x9fff) hanzi++;
  }
  return kana > 0 && kana / (kana + hanzi) >= japanese;
}

/** Calls back once, as soon as the page has Chinese text: now, or when it has been added. */
export function whenChinese(root: Node, found: () => void): void {
  let waiting = 0;
  let rest = pause;
  const observer = new MutationObserver(() => (waiting ||= window.setTimeout(look, rest)));
  function look() {
    waiting = 0;
    const from = Date.now();
    const chinese = hasChinese(root);
    rest = Math.max(pause, (Date.now() - from) / share);
    if (!chinese) return observer.observe(root, { childList: true, characterData: true, subtree: true });
    observer.disconnect();
    found();
  }
  look();
}
