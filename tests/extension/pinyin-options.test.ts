/** How pinyin is shown: the options, on a page and in their own preview, and a reading that the person corrects. */
import { describeInBrowsers, type TestBrowser, type TestTab } from './browser.ts';
import { servePages, type PagesServer } from './pages-server.ts';
import { everythingOff, painted, set } from './settings.ts';

const page = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>拼音</title><link rel="icon" href="data:,">
  <style>body { margin: 40px; font-size: 22px; line-height: 2.4 } .dark { background: #1c1a18; color: #ece7e0; padding: 20px }</style></head>
  <body><p id="first">一起在西安看了书的人，不是不好，你好。他花了200元，从北京来的王小明也在这儿玩儿。</p>
  <p class="dark">银行行长说，这个好地方不远。</p></body></html>`;

let server: PagesServer;
beforeAll(async () => {
  server = await servePages({ '/pinyin': page });
});
afterAll(() => server.close());

const plain = { notation: 'marks', sandhiYiBu: true, sandhiThird: false, capitals: false, numbers: false } as const;

async function forgetCorrections(browser: TestBrowser): Promise<void> {
  await browser.evaluateInBackground(
    `() => (globalThis.browser ?? globalThis.chrome).storage.local.remove('readings')`,
  );
}

/** Waits until the words with these texts have this pinyin. */
async function shows(tab: TestTab, expected: Record<string, string>): Promise<void> {
  await tab.waitFor(
    (expected: Record<string, string>) => {
      const words = [...document.querySelectorAll<HTMLElement>('pz-word')];
      const found = words.map((one) => [one.textContent, one.dataset['py']?.replaceAll('\u200b', '')]);
      return Object.entries(expected).every(([text, py]) => found.some((word) => word[0] === text && word[1] === py));
    },
    { args: [expected] },
  );
}

describeInBrowsers('how pinyin is shown', (browser) => {
  let tab: TestTab;
  beforeEach(async () => {
    await forgetCorrections(browser());
    await set(browser(), {
      ...everythingOff,
      ...plain,
      toneColours: 'off',
      pinyin: true,
      dictionary: true,
      scope: 'page',
    });
    tab = await browser().newTab();
  });
  afterEach(() => tab.close());

  const open = async () => {
    await tab.goto(`${server.originOf('www.voachinese.com')}/pinyin`);
    await painted(tab);
  };

  const openReader = async () => {
    await tab.goto(`${browser().extensionOrigin}/reader/reader.html#autumn-diplomacy-2023`);
    await painted(tab);
  };

  test('a change of notation, sandhi or numbers is seen at once', async () => {
    await open();
    const text = await tab.evaluate(() => document.body.textContent);
    await shows(tab, { 西安: "Xī'ān", 一起: 'yìqǐ', 北京: 'Běijīng', 王小明: 'Wáng Xiǎomíng', 这儿: 'zhèr' });
    await set(browser(), { sandhiYiBu: false });
    await shows(tab, { 一起: 'yīqǐ' });
    await set(browser(), { sandhiThird: true });
    await shows(tab, { 你好: 'níhǎo' });
    await set(browser(), { notation: 'numbers' });
    await shows(tab, { 西安: 'Xi1an1', 这儿: 'zher4' });
    await set(browser(), { notation: 'zhuyin' });
    await shows(tab, { 西安: 'ㄒㄧ ㄢ', 这儿: 'ㄓㄜˋㄦ' });
    await set(browser(), { notation: 'plain', capitals: true });
    await shows(tab, { 西安: "Xi'an", 一起: 'Yiqi' });
    await set(browser(), { ...plain, numbers: true });
    await shows(tab, { '200': 'èrbǎi' });
    expect(await tab.evaluate(() => document.body.textContent)).toBe(text);
  });

  test('each tone has its colour, readable on light and on dark, and the text keeps its own', async () => {
    await open();
    for (const colours of ['pleco', 'hanping', 'safe'] as const) {
      await set(browser(), { toneColours: colours });
      await tab.waitFor(
        (colours: string) => document.querySelectorAll(`pz-text[data-tones="${colours}"]`).length === 2,
        { args: [colours] },
      );
      const contrasts = await tab.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
        const luminance = (colour: string) => {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
            const part = value / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const seen = new Map<string, { colour: string; contrast: number }>();
        for (const word of document.querySelectorAll<HTMLElement>('pz-word[data-tone]')) {
          const dark = word.closest('.dark') !== null;
          const { color } = getComputedStyle(word, '::after');
          const [a, b] = [luminance(color), luminance(dark ? '#1c1a18' : '#ffffff')];
          const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          seen.set(`${dark ? 'dark' : 'light'} ${word.dataset['tone']}`, { colour: color, contrast });
        }
        return [...seen];
      });
      expect(contrasts.length).toBeGreaterThanOrEqual(8);
      expect(contrasts.filter(([, { contrast }]) => contrast < 4.5)).toEqual([]);
      for (const side of ['light', 'dark']) {
        const own = contrasts.filter(([name]) => name.startsWith(side)).map(([, { colour }]) => colour);
        expect(new Set(own).size).toBe(own.length);
      }
    }
    const syllables = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('pz-word')]
        .map((one) => [one.textContent, one.dataset['py'], one.dataset['tone'], one.dataset['joined']].join(' '))
        .filter((one) => /^[西安王小明玩]|^这儿/.test(one)),
    );
    expect(syllables).toEqual([
      '西 Xī 1 after',
      '安 ān 1 before',
      '王 Wáng 2 ',
      '小 Xiǎo 3 after',
      '明 míng 2 before',
      '这儿 zhèr 4 ',
      '玩儿 wánr 2 ',
    ]);
    const colour = await tab.evaluate(() => getComputedStyle(document.querySelector('pz-word')!).color);
    expect(colour).toBe('rgb(0, 0, 0)');
  });

  test('a reading that the person corrects on a card is used from then on, and can be taken back', async () => {
    await openReader();
    expect(await scrollTo(tab, '会议')).toBe('huìyì');
    await openCard(tab, '会议');
    await press(tab, /Correct the reading/);
    await tab.waitFor(() => document.activeElement?.matches('.pz-correct input'));
    await tab.type('kuai4');
    await tab.press('Enter');
    await tab.waitFor(
      () =>
        document.querySelector('.pz-problem')?.textContent === 'Syllables: 1; characters: 2. Each character needs one.',
    );
    await tab.type(' yì');
    await tab.press('Enter');
    await shows(tab, { 会议: 'kuàiyì' });
    await tab.waitFor(() => document.querySelector('.pz-correct')?.textContent?.startsWith('As you corrected it'));

    const other = await browser().newTab();
    await other.goto(`${browser().extensionOrigin}/reader/reader.html#autumn-diplomacy-2023`);
    await painted(other);
    await shows(other, { 会议: 'kuàiyì' });
    await other.close();

    await press(tab, /Take back/);
    await shows(tab, { 会议: 'huìyì' });
    await tab.waitFor(() => !document.querySelector('.pz-correct')?.textContent?.includes('As you corrected it'));
    expect(await tab.consoleErrors()).toEqual([]);
  });

  test('the card offers the dictionary’s other readings, and one click takes one', async () => {
    await openReader();
    await scrollTo(tab, '与');
    await openCard(tab, '与');
    await tab.waitFor(() => document.querySelector('.pz-correct')?.textContent?.startsWith('Read here as:'));
    await press(tab, /^yù$/);
    await shows(tab, { 与: 'yù' });
    await tab.waitFor(() => document.querySelector('.pz-correct')?.textContent?.startsWith('As you corrected it'));
    await press(tab, /^yǔ$/);
    await shows(tab, { 与: 'yǔ' });
  });

  test('the options show what they do, in a sentence, at once', async () => {
    await tab.goto(`${browser().extensionOrigin}/options/options.html`);
    await shows(tab, { 西安: "Xī'ān", 一点儿: 'yìdiǎnr', 王小明: 'Wáng Xiǎomíng', 不: 'bú' });
    const choose = (selector: string) =>
      tab.evaluate((selector: string) => document.querySelector<HTMLInputElement>(selector)?.click(), selector);
    await choose('input[value=zhuyin]');
    await shows(tab, { 一点儿: 'ㄧˋ ㄉㄧㄢˇㄦ' });
    await choose('input[value=pleco]');
    await tab.waitFor(() => document.querySelector('.preview pz-text[data-tones=pleco]'));
    await choose('input[value=marks]');
    await shows(tab, { 西: 'Xī' });
    expect(await tab.consoleErrors()).toEqual([]);
  });
});

/** @returns the pinyin of the word */
function scrollTo(tab: TestTab, word: string): Promise<string | undefined> {
  return tab.waitFor(
    (word: string) => {
      const found = [...document.querySelectorAll<HTMLElement>('article pz-word')].find(
        (one) => one.textContent === word,
      );
      found?.scrollIntoView({ block: 'center' });
      return found?.dataset['py']?.replaceAll('\u200b', '');
    },
    { args: [word] },
  );
}

async function openCard(tab: TestTab, word: string): Promise<void> {
  const place = await tab.waitFor(
    (word: string): [number, number] | null => {
      const found = [...document.querySelectorAll('article pz-word')].find((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return one.textContent === word && top >= 0 && bottom <= innerHeight;
      });
      const box = found?.getBoundingClientRect();
      return box ? [box.x + box.width / 2, box.y + box.height * 0.75] : null;
    },
    { args: [word] },
  );
  await tab.click(...(place ?? [0, 0]));
  await tab.waitFor(() => document.querySelector('pz-card .pz-correct'));
}

/** Clicks the button of the card whose text this is. */
async function press(tab: TestTab, name: RegExp): Promise<void> {
  const place = await tab.waitFor(
    (name: string): [number, number] | null => {
      const button = [...document.querySelectorAll('pz-card button')].find((one) =>
        new RegExp(name).test(one.textContent ?? ''),
      );
      const box = button?.getBoundingClientRect();
      return box ? [box.x + box.width / 2, box.y + box.height / 2] : null;
    },
    { args: [name.source] },
  );
  await tab.click(...(place ?? [0, 0]));
}
