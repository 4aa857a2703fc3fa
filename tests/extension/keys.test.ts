/** The keys inside pages: changed, switched off, and never taken from a person who writes. */
import { usualKeys } from '../../src/core/page-keys.ts';
import { describeInBrowsers, type TestTab } from './browser.ts';
import { servePages, type PagesServer } from './pages-server.ts';
import { everythingOff, kept, painted, set } from './settings.ts';

const page = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>会谈</title><link rel="icon" href="data:,"></head>
  <body><p>外交部长王毅说，会谈对两国关系的发展有好处。</p><input id="field"><p id="editor" contenteditable="true">x</p>
  <div id="box" role="textbox" tabindex="0">x</div><script>
  window.heard = []; addEventListener('keydown', (event) => heard.push(event.key));</script></body></html>`;

let server: PagesServer;
beforeAll(async () => {
  server = await servePages({ '/page': page });
});
afterAll(() => server.close());

describeInBrowsers('keys', (browser) => {
  let tab: TestTab;

  beforeEach(async () => {
    await set(browser(), { ...everythingOff, pinyin: true, scope: 'page', keys: usualKeys });
    tab = await browser().newTab();
    await tab.goto(`${server.originOf('www.voachinese.com')}/page`);
    await painted(tab);
  });
  afterEach(async () => {
    expect(await tab.consoleErrors()).toEqual([]);
    await tab.close();
  });

  const heard = () => tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  const focus = (id: string) => tab.evaluate((id: string) => document.getElementById(id)?.focus(), id);
  const giveKeys = async (keys: Partial<typeof usualKeys>) => {
    await set(browser(), { keys: { ...usualKeys, ...keys } });
    // The page follows in its own time.
    await tab.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  };

  test('a command runs by the key that the person has given it, and the page does not hear that one', async () => {
    await giveKeys({ 'toggle-pinyin': 'Alt+7', 'next-script': 'Q' });
    await tab.press('Alt+7');
    await kept(browser(), { pinyin: false });
    await tab.press('q');
    await kept(browser(), { script: 'hans' });
    expect(await heard()).toEqual(['Alt']);
  });

  test('a key that was switched off, and a key of the reader, are the page’s', async () => {
    await giveKeys({ 'next-script': '' });
    await tab.press('e');
    await tab.press('z');
    expect(await heard()).toEqual(['e', 'z']);
    await giveKeys({ 'next-script': 'Z' });
    await tab.press('z');
    await kept(browser(), { script: 'hans' });
    expect(await heard()).toEqual(['e', 'z']);
  });

  test('no key runs anything where a person writes', async () => {
    await giveKeys({ 'toggle-pinyin': 'P', 'next-script': 'Shift+S' });
    for (const place of ['field', 'editor', 'box']) {
      await focus(place);
      await tab.press('p');
      await tab.press('Shift+S');
    }
    await tab.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    await kept(browser(), { pinyin: true, script: 'own' });
    expect(await tab.evaluate(() => document.querySelector<HTMLInputElement>('#field')?.value)).toBe('pS');
  });
});
