/** The card of a word, in the reader, where its contents can be read, and on a web page, where they can't. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articlePage, bundledArticle } from './article-page.ts';
import { describeInBrowsers, launch, type TestTab } from './browser.ts';
import { servePages, type PagesServer } from './pages-server.ts';
import { makeTemporaryFolder } from './process-guard.ts';
import { bodyOf, everythingOff, painted, set, unpainted } from './settings.ts';

let server: PagesServer;
beforeAll(async () => {
  server = await servePages({ '/article': articlePage(bundledArticle('autumn-diplomacy-2023')) });
});
afterAll(() => server.close());

/** Rests the pointer on the first painted word with this text, below its pinyin. */
async function pointAt(tab: TestTab, word: string): Promise<void> {
  const place = await tab.waitFor(
    (word: string): [number, number] | null => {
      const found = [...document.querySelectorAll('article pz-word')].find((one) => one.textContent === word);
      const box = found?.getBoundingClientRect();
      return box && box.top >= 0 && box.bottom <= innerHeight
        ? [box.x + box.width / 2, box.y + box.height * 0.75]
        : null;
    },
    { args: [word] },
  );
  const [x, y] = place ?? [0, 0];
  await tab.move(2, 2);
  await tab.move(x, y);
}

const cardText = (tab: TestTab) => tab.evaluate(() => document.querySelector('pz-card')?.textContent ?? '');

describeInBrowsers('word cards', (browser) => {
  let tab: TestTab;
  const openReader = () => tab.goto(`${browser().extensionOrigin}/reader/reader.html#autumn-diplomacy-2023`);

  beforeEach(async () => {
    await set(browser(), { ...everythingOff, dictionary: true, pinyin: true });
    tab = await browser().newTab();
  });
  afterEach(() => tab.close());

  test('a word that is pointed at shows its headword in both scripts, pinyin, senses and the words within', async () => {
    await openReader();
    await painted(tab);
    await pointAt(tab, '联合国大会');
    const shown = await tab.waitFor(() => {
      const card = document.querySelector('pz-card');
      const all = (selector: string) => [...(card?.querySelectorAll(selector) ?? [])].map((one) => one.textContent);
      return (
        card && {
          name: all('.pz-name span'),
          pinyin: all('.pz-pinyin'),
          senses: all('li'),
          within: all('.pz-words button'),
        }
      );
    });
    expect(shown).toEqual({
      name: ['联合国大会', '聯合國大會'],
      pinyin: ['Liánhéguó Dàhuì'],
      senses: ['United Nations General Assembly'],
      within: ['联合国大会', '联合国', '联合', '联', '合', '国', '大', '会'],
    });
  });

  test('the keyboard opens a card, goes from word to word, and Escape closes it and gives the focus back', async () => {
    await openReader();
    await painted(tab);
    await tab.evaluate(() => document.querySelector<HTMLElement>('#controls button')?.focus());
    await browser().runCommand('look-up', tab);
    await tab.waitFor(() => document.querySelector('pz-card .pz-card') === document.activeElement);
    const first = await cardText(tab);
    await tab.press('ArrowRight');
    await tab.waitFor((before: string) => (document.querySelector('pz-card')?.textContent ?? before) !== before, {
      args: [first],
    });
    await tab.press('ArrowLeft');
    await tab.waitFor((before: string) => document.querySelector('pz-card')?.textContent === before, { args: [first] });
    await tab.press('Escape');
    await tab.waitFor(() => !document.querySelector('pz-card'));
    expect(await tab.evaluate(() => document.activeElement?.closest('#controls') !== null)).toBe(true);
  });

  test('a tap opens the card, which fits a window as narrow as a telephone, and another tap goes to another word', async () => {
    await tab.setViewport(360, 720, { touch: true });
    await openReader();
    await painted(tab);
    const tapOn = async (word: string) => {
      const [x = 0, y = 0] = await tab.evaluate((word: string) => {
        const found = [...document.querySelectorAll('article pz-word')].find((one) => one.textContent === word);
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
        return [x + width / 2, y + height * 0.75];
      }, word);
      await tab.tap(x, y);
      await tab.waitFor((word: string) => document.querySelector('pz-card .pz-name span')?.textContent === word, {
        args: [word],
      });
    };
    await tapOn('外交');
    const [left = 0, right = 0, top = 0, bottom = 0] = await tab.evaluate(() => {
      const { left, right, top, bottom } = document.querySelector('.pz-card')?.getBoundingClientRect() ?? new DOMRect();
      return [left, right, top, bottom];
    });
    expect([left >= 0, right <= 360, top >= 0, bottom <= 720]).toEqual([true, true, true, true]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await tab.press('Escape');
    await tapOn('明显');
    await tab.setViewport(760, 700, { touch: false });
  });

  test('on converted text the card shows what the article writes', async () => {
    await set(browser(), { script: 'hant-TW' });
    await openReader();
    await tab.waitFor(() => document.querySelector('pz-text[lang="zh-TW"]'));
    await pointAt(tab, '俄羅斯');
    await tab.waitFor(() => document.querySelector('pz-card'));
    expect(await tab.evaluate(() => document.querySelector('pz-card .pz-traditional')?.textContent ?? '')).toMatch(
      /俄罗斯$/,
    );
  });

  test('with pinyin off and nothing painted a word still has its card, and the page is as it was', async () => {
    await set(browser(), { pinyin: false });
    await tab.goto(`${server.originOf('www.voachinese.com')}/article`);
    await unpainted(tab);
    const original = await bodyOf(tab);
    const place = await tab.evaluate(() => {
      const text = document.querySelector('article p')?.firstChild;
      const range = document.createRange();
      if (text) range.setStart(text, 0);
      if (text) range.setEnd(text, 2);
      const { x, y, width, height } = range.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as [number, number];
    });
    // Nothing on the page tells that its words are known by now: the pointer asks until they are.
    for (
      let tries = 0;
      tries < 20 && !(await tab.evaluate(() => document.querySelector('pz-card') !== null));
      tries++
    ) {
      await tab.move(2, 2);
      await tab.move(...place);
      await tab.evaluate(() => new Promise((done) => setTimeout(done, 600)));
    }
    await tab.waitFor(() => document.querySelector('pz-card:popover-open'));
    expect(await bodyOf(tab)).toBe(original);
  });
});

describe.each(['chromium', 'firefox'] as const)('a damaged dictionary in %s', (name) => {
  test('is said in the popup, and pinyin and figures go on without it', async () => {
    const folder = makeTemporaryFolder('damaged');
    cpSync(join(__dirname, '../../dist'), folder, { recursive: true });
    writeFileSync(join(folder, 'data/lexicon.bin'), 'not a dictionary');
    const browser = await launch(name, folder);
    try {
      await set(browser, { ...everythingOff, pinyin: true, figures: true });
      const tab = await browser.newTab();
      await tab.goto(`${server.originOf('www.voachinese.com')}/article`);
      expect(await painted(tab)).toBeGreaterThan(100);
      const popup = await browser.openPopup(tab);
      await popup.waitFor(() => document.querySelector('[role=alert]')?.textContent?.includes('dictionary'));
    } finally {
      await browser.close();
    }
  });
});
