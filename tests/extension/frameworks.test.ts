/** Pages of real libraries go on working when they are painted. */
import { describeInBrowsers, type TestTab } from './browser.ts';
import { frameworkPage } from './framework-page.ts';
import { servePages, type PagesServer } from './pages-server.ts';
import { bodyOf, everythingOff, painted, set, unpainted } from './settings.ts';

const libraries = ['react', 'vue'];
const steps = ['update', 'reorder', 'toggle', 'update', 'toggle', 'reorder', 'reorder', 'update'];

let server: PagesServer;
beforeAll(async () => {
  server = await servePages(
    Object.fromEntries(
      await Promise.all(libraries.map(async (name) => [`/${name}`, await frameworkPage(name)] as const)),
    ),
  );
});
afterAll(() => server.close());

describeInBrowsers('framework pages', (browser) => {
  const clickOn = (tab: TestTab, id: string) => tab.evaluate((id: string) => document.getElementById(id)?.click(), id);
  const textOf = (tab: TestTab) => tab.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

  test.each(libraries)('%s updates, reorders and unmounts painted text like a page without us', async (name) => {
    // The same page at another address is not read: the control.
    const control = await browser().newTab();
    await control.goto(`${server.originOf('reader.example')}/${name}`);
    const tab = await browser().newTab();
    await set(browser(), { pinyin: true, script: 'own', figures: true, scope: 'page' });
    await tab.goto(`${server.originOf('www.voachinese.com')}/${name}`);
    await painted(tab);
    for (const step of steps) {
      for (const one of [control, tab]) await clickOn(one, step);
      expect(await textOf(tab)).toBe(await textOf(control));
      await painted(tab);
      expect(await textOf(tab)).toBe(await textOf(control));
    }
    await set(browser(), everythingOff);
    await unpainted(tab);
    expect(await bodyOf(tab)).toBe(await bodyOf(control));
    await set(browser(), { pinyin: true });
    await painted(tab);
    for (const one of [control, tab]) await clickOn(one, 'unmount');
    await unpainted(tab);
    expect(await bodyOf(tab)).toBe(await bodyOf(control));
    expect(await tab.consoleErrors()).toEqual([]);
    await tab.close();
    await control.close();
  });
});
