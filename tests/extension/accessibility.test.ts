/** What axe finds on every page of the extension and on its cards: nothing, in both themes and all languages. */
import { source as axe } from 'axe-core';
import { defaultSettings } from '../../src/core/schemas.ts';
import { articlePage, bundledArticle } from './article-page.ts';
import { type BrowserName, launch, type TestBrowser, type TestTab } from './browser.ts';
import { type Language, type LocalizedCopy, makeLocalizedCopy } from './localized-copy.ts';
import { showPage, shownPages } from './pages-shown.ts';
import { servePages, type PagesServer } from './pages-server.ts';
import { painted, set } from './settings.ts';

/** The same pages in the other browser: its own trees, and one language, are enough. */
const runs: [BrowserName, Language][] = [
  ['chromium', 'en'],
  ['chromium', 'zh_CN'],
  ['chromium', 'zh_TW'],
  ['firefox', 'zh_TW'],
];

let server: PagesServer;
beforeAll(async () => {
  server = await servePages({ '/article': articlePage(bundledArticle('autumn-diplomacy-2023')) });
});
afterAll(() => server.close());

/** Every rule that is broken, with the first elements that break it. */
function violations(tab: TestTab): Promise<string[]> {
  return tab.evaluate<string[]>(`async () => {
    ${axe};
    // A page is drawn in its theme before it is looked at.
    await new Promise((done) => setTimeout(done, 200));
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', '));
  }`);
}

describe.each(runs)('with axe in %s, %s', (name, language) => {
  let copy: LocalizedCopy;
  let browser: TestBrowser;
  beforeAll(async () => {
    copy = makeLocalizedCopy(language);
    browser = await launch(name, copy.folder);
  });
  afterAll(async () => {
    await browser?.close();
    copy.remove();
  });

  test.each(['light', 'dark'] as const)('the pages and cards break no rule, in %s', async (theme) => {
    await set(browser, { ...defaultSettings, english: 'asked', pinyinOn: 'level', knownLevel: 0, theme });
    const found: Record<string, string[]> = {};
    for (const page of shownPages) {
      const tab = await browser.newTab();
      await showPage(browser, tab, page);
      found[page] = await violations(tab);
      await tab.close();
    }
    const tab = await browser.newTab();
    await tab.goto(`${server.originOf('www.voachinese.com')}/article`);
    await painted(tab);
    const popup = await browser.openPopup(tab);
    await popup.waitFor(() => document.querySelector('.person'));
    found['popup'] = await violations(popup);
    await tab.close();
    expect(found).toEqual(Object.fromEntries([...shownPages, 'popup'].map((page) => [page, []])));
  });
});
