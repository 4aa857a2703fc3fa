/** The extension is updated while a page is being read. */
import { articlePage, bundledArticle } from './article-page.ts';
import { describeInBrowsers } from './browser.ts';
import { servePages, type PagesServer } from './pages-server.ts';
import { bodyOf, everythingOff, painted, set, unpainted } from './settings.ts';

let server: PagesServer;
beforeAll(async () => {
  server = await servePages({ '/article': articlePage(bundledArticle('autumn-diplomacy-2023')) });
});
afterAll(() => server.close());

describeInBrowsers('an update under an open page', (browser) => {
  test('leaves one reader of the page, no error, and a page that can be given back', async () => {
    await set(browser(), { ...everythingOff });
    const tab = await browser().newTab();
    await tab.goto(`${server.originOf('www.voachinese.com')}/article`);
    const original = await bodyOf(tab);
    await set(browser(), { pinyin: true, script: 'hant-TW' });
    await painted(tab);
    await browser().reloadExtension();
    // The new script reads the page again: first what the old one painted is gone, then there is one painting a text.
    await tab.evaluate(() => new Promise((done) => setTimeout(done, 2500)));
    await painted(tab);
    const doubled = await tab.evaluate(
      () => [...document.querySelectorAll('pz-text')].filter((one) => one.nextSibling?.nodeName === 'PZ-TEXT').length,
    );
    expect(doubled).toBe(0);
    await set(browser(), everythingOff);
    await unpainted(tab);
    expect(await bodyOf(tab)).toBe(original);
    expect(await tab.consoleErrors()).toEqual([]);
  });
});
