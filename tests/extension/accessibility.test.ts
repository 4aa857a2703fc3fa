/** What axe finds on every page of the extension and on its cards: nothing, in both themes and all languages. */
import { source as axe } from 'axe-core';
import { defaultSettings } from '../../src/core/schemas.ts';
import { articlePage, bundledArticle } from './article-page.ts';
import { type BrowserName, launch, type TestBrowser, type TestTab } from './browser.ts';
import { type Language, type LocalizedCopy, makeLocalizedCopy } from './localized-copy.ts';
import { type ShownPage, showPage, shownPages } from './pages-shown.ts';
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

/** What is told on a card that is still there when all has been looked at. */
const cardOf: Partial<Record<ShownPage, string>> = { 'word card': '外交', 'name card': '王毅' };
const themes = ['light', 'dark'] as const;

/** Every rule that is broken in either theme, with the first elements that break it. */
async function violations(browser: TestBrowser, tab: TestTab): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await set(browser, { theme });
    await tab.waitFor((theme: string) => document.documentElement.dataset['theme'] === theme, { args: [theme] });
    const broken = await tab.evaluate<string[]>(`async () => {
      if (!globalThis.axe) { ${axe} }
      // A control that fades from one colour to the other is looked at when it has done so.
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
      const { violations } = await axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', '));
    }`);
    found.push(...broken.map((rule) => `${theme}: ${rule}`));
  }
  return found;
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

  test('the pages and cards break no rule, in either theme', async () => {
    await set(browser, { ...defaultSettings, english: 'asked', pinyinOn: 'level', knownLevel: 0 });
    const tab = await browser.newTab();
    const found: Record<string, string[]> = {};
    for (const page of shownPages) {
      await showPage(browser, tab, page);
      found[page] = await violations(browser, tab);
      const card = await tab.evaluate(() => document.querySelector('pz-card:popover-open')?.textContent ?? '');
      expect(card).toContain(cardOf[page] ?? '');
    }
    await tab.goto(`${server.originOf('www.voachinese.com')}/article`);
    await painted(tab);
    const popup = await browser.openPopup(tab);
    await popup.waitFor(() => document.querySelector('.person'));
    found['popup'] = await violations(browser, popup);
    expect(found).toEqual(Object.fromEntries([...shownPages, 'popup'].map((page) => [page, []])));
  });
});
