/** The page that the toolbar popup was opened over: whether it is being read, and beginning to read it. */
import type { PageReport } from '../core/page-status.ts';
import { showsNothing } from '../core/settings-in-use.ts';
import { browser } from './browser.ts';
import { askPage, MessageError } from './messages.ts';
import { changeSettings, readSettings } from './settings.ts';
import { isWatched, readTab, sitePattern } from './sites.ts';

/** The page in front, as the browser tells of it. */
export interface ActivePage {
  tab: number;
  /** Match pattern of its site; `null` where no extension may run. */
  pattern: string | null;
  /** Whether it is one of the extension's own pages. */
  own: boolean;
}

export interface PageWatch {
  /** Begins to read the page. */
  read(): Promise<void>;
}

/** How often the page is asked while the popup is open; in milliseconds. */
const interval = 400;
/** A page that has been idle answers at once; a busy one, and the first annotation, within about this. In milliseconds. */
const patience = 2_500;

/** The tab in front of the popup; `null` when the browser doesn't tell. */
export async function activePage(): Promise<ActivePage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  if (tab?.id === undefined) return null;
  const own = tab.url?.startsWith(browser.runtime.getURL('')) ?? false;
  return { tab: tab.id, pattern: sitePattern(tab.url), own };
}

/** Calls back with how the page stands, now and again, as long as the popup is open. */
export function watchPage({ tab, pattern, own }: ActivePage, show: (report: PageReport) => void): PageWatch {
  const opened = Date.now();
  let begun: number | null = null;
  let refused = false;
  const isLate = () => Date.now() - (begun ?? opened) > patience;

  async function look(): Promise<PageReport> {
    try {
      const { chinese, script, figures } = await askPage(tab, 'status', {});
      const settled = figures.length > 0 || script !== null || isLate();
      return { kind: 'read', chinese, script, figures, settled };
    } catch (error) {
      if (error instanceof MessageError && error.code === 'failed') return { kind: 'silent' };
      if (own) return { kind: 'own' };
      if (await isWatched(tab)) return { kind: 'read', chinese: false, script: null, figures: [], settled: isLate() };
      if (pattern === null || refused) return { kind: 'closed' };
      if (begun === null) return { kind: 'unread' };
      return { kind: Date.now() - begun < patience ? 'beginning' : 'silent' };
    }
  }

  async function watch() {
    show(await look());
    setTimeout(() => void watch(), interval);
  }

  void watch();
  return {
    async read() {
      begun = Date.now();
      show({ kind: 'beginning' });
      try {
        await readTab(tab);
      } catch {
        refused = true;
        return show({ kind: 'closed' });
      }
      begun = Date.now();
      // A click on "read" must show something, even when everything was off elsewhere.
      if (showsNothing(await readSettings())) await changeSettings({ pinyin: true });
    },
  };
}
