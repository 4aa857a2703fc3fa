/** In every page that may be read, from its first moment: waits for Chinese text, and only then has the reader come. */
import '../shell/own-api.ts';
import { whenChinese } from '../page/chinese-text.ts';
import { whenIdle, whenTakenOver } from '../page/when-idle.ts';
import { askForReader } from '../shell/unread-page.ts';

// (Own properties: what a page names, `<img id=pangzhuReads>`, is none.)
if (!Object.hasOwn(globalThis, 'pangzhuWatches')) {
  Object.assign(globalThis, { pangzhuWatches: true });
  const read = () => {
    // The popup may have put the reader here already.
    if (!Object.hasOwn(globalThis, 'pangzhuReads')) void askForReader();
  };
  whenIdle(() => whenChinese(document, () => whenTakenOver(read)));
}
