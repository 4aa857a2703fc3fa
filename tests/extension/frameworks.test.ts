/**
 * Pages of real libraries go on working when they are painted. `FRAMEWORK_ACTIONS=1000 npx jest tests/extension/frameworks`
 * does more of them.
 */
import { describeInBrowsers, type TestTab } from './browser.ts';
import { frameworkPage } from './framework-page.ts';
import { servePages, type PagesServer } from './pages-server.ts';
import { bodyOf, everythingOff, painted, set, unpainted } from './settings.ts';

const libraries = ['react', 'vue', 'svelte', 'lit'];
const actions = Number(process.env['FRAMEWORK_ACTIONS'] ?? 200);
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

/** Lit marks its places with a number that is another in each page; and the page's script is none of its contents. */
const withoutMarks = (html: string) => html.replace(/lit\$\d+/g, 'lit').replace(/<script>.*/s, '');

/**
 * Clicks on the page's buttons in an order that is the same each time, and tells the text after each click.
 * @param pause milliseconds after every fifty of them, in which the page is painted
 */
async function actAtRandom(count: number, pause: number): Promise<string[]> {
  const buttons = ['update', 'reorder', 'toggle'];
  const texts: string[] = [];
  let state = 7;
  for (let i = 0; i < count; i++) {
    state = (state * 1103515245 + 12345) % 2147483648;
    document.getElementById(buttons[Math.floor(state / 65536) % buttons.length] ?? '')?.click();
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });
    texts.push((document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ''));
    if (i % 50 === 49 && pause > 0) await new Promise((done) => setTimeout(done, pause));
  }
  return texts;
}

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
    const theirs = await control.evaluate(actAtRandom, actions, 0);
    expect(await tab.evaluate(actAtRandom, actions, 300)).toEqual(theirs);
    await painted(tab);
    await set(browser(), everythingOff);
    await unpainted(tab);
    expect(withoutMarks(await bodyOf(tab))).toBe(withoutMarks(await bodyOf(control)));
    await set(browser(), { pinyin: true });
    await painted(tab);
    for (const one of [control, tab]) await clickOn(one, 'unmount');
    await unpainted(tab);
    expect(withoutMarks(await bodyOf(tab))).toBe(withoutMarks(await bodyOf(control)));
    expect(await tab.consoleErrors()).toEqual([]);
    await tab.close();
    await control.close();
  });
});
