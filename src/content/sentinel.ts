/** In every page that may be read, from its first moment: waits for Chinese text, and only then has the reader come. */
import { whenChinese } from '../page/chinese-text.ts';
import { whenIdle } from '../page/when-idle.ts';
import { answerUnread, askForReader, keepApi, wantsEnglishPages } from '../shell/unread-page.ts';

const page = globalThis as { pangzhuWatches?: boolean; pangzhuReads?: boolean };
if (!page.pangzhuWatches) {
  page.pangzhuWatches = true;
  keepApi();
  answerUnread(() => page.pangzhuReads === true);
  whenIdle(() => {
    const asked = new AbortController();
    const read = () => {
      asked.abort();
      void askForReader();
    };
    whenChinese(document.documentElement, read, asked.signal);
    if (!asked.signal.aborted) void wantsEnglishPages().then((wanted) => wanted && !asked.signal.aborted && read());
  });
}
