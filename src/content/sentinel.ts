/** In every page that may be read, from its first moment: waits for Chinese text, and only then has the reader come. */
import '../shell/own-api.ts';
import { whenChinese } from '../page/chinese-text.ts';
import { page } from '../page/unclobbered.ts';
import { whenIdle } from '../page/when-idle.ts';
import { answerUnread, askForReader, whenEnglishPagesWanted } from '../shell/unread-page.ts';

// (Own properties: what a page names, `<img id=pangzhuReads>`, is none.)
if (!Object.hasOwn(globalThis, 'pangzhuWatches')) {
  Object.assign(globalThis, { pangzhuWatches: true });
  const isRead = () => Object.hasOwn(globalThis, 'pangzhuReads');
  answerUnread(isRead);
  whenIdle(() => {
    const asked = new AbortController();
    const read = () => {
      asked.abort();
      // The popup may have put the reader here already.
      if (!isRead()) void askForReader();
    };
    whenChinese(page.documentElement, read, asked.signal);
    if (!asked.signal.aborted) whenEnglishPagesWanted(read, asked.signal);
  });
}
