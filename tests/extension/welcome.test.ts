/** The page for newcomers: when it opens, and that everything on it can be tried. */
import { defaultSettings } from '../../src/core/schemas.ts';
import { describeInBrowsers, type TestTab } from './browser.ts';
import { kept, painted, set } from './settings.ts';
import { poll } from './source.ts';

describeInBrowsers('the page for newcomers', (browser) => {
  let tab: TestTab;
  const address = () => `${browser().extensionOrigin}/welcome/welcome.html`;

  beforeEach(async () => {
    await set(browser(), { ...defaultSettings, theme: 'light' });
    tab = await browser().newTab();
    await tab.goto(address());
    await painted(tab);
  });
  afterEach(async () => {
    expect(await tab.consoleErrors()).toEqual([]);
    await tab.close();
  });

  const sentence = () => tab.evaluate(() => document.querySelector('.sentence')?.textContent);
  const click = async (selector: string) => {
    const [x, y] = await tab.evaluate((selector: string): [number, number] => {
      const box = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    }, selector);
    await tab.click(x, y);
  };
  const openPages = (part: string) =>
    browser().evaluateInBackground<number>(
      `async (part) => (await (globalThis.browser ?? chrome).tabs.query({})).filter(({ url }) => url?.includes(part)).length`,
      part,
    );

  test('pinyin, script and names are tried on a sentence, and what was chosen is kept', async () => {
    await click('.controls .switch input');
    await kept(browser(), { pinyin: false });
    await tab.waitFor(() => !document.querySelector('pz-word'));
    await click('.controls .switch input');
    await painted(tab);
    await click('.controls input[value=hant-TW]');
    await tab.waitFor(() => document.querySelector('.sentence')?.textContent?.startsWith('法國總統馬克龍'));
    await kept(browser(), { pinyin: true, script: 'hant-TW' });
    const [x, y] = (await tab.waitFor((): [number, number] | null => {
      const word = [...document.querySelectorAll('.sentence pz-word')].find((one) => one.textContent === '馬克龍');
      const box = word?.getBoundingClientRect();
      return box ? [box.x + box.width / 2, box.y + box.height * 0.75] : null;
    })) ?? [0, 0];
    await tab.move(2, 2);
    await tab.move(x, y);
    await tab.waitFor(() => document.querySelector('pz-card .pz-english')?.textContent === 'Emmanuel Macron');
    await tab.press('Escape');
    await click('.controls input[value=own]');
    await tab.waitFor(() => document.querySelector('.sentence')?.textContent?.startsWith('法国总统马克龙'));
    expect(await sentence()).toBe('法国总统马克龙星期一在北京同王毅见面，双方谈了经济、气候和两国关系的发展。');
  });

  test('everything stands on one screen, and the button opens the first article', async () => {
    await tab.setViewport(1280, 720);
    expect(await tab.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(720);
    await click('.next .primary');
    await poll(async () => (await openPages('/reader/')) === 1, 'the reader');
    await tab.activate();
  });

  // The last: it takes the tab away.
  test('it opens once, when the extension is installed, and not when it is updated', async () => {
    expect(browser().openedAtInstall).toEqual([address()]);
    await tab.goto('about:blank');
    await browser().reloadExtension();
    await browser().evaluateInBackground(`() => new Promise((done) => setTimeout(done, 1000))`);
    expect(await openPages('/welcome/')).toBe(0);
  });
});
