/** The options page as a person uses it: what the pinyin looks like, settings taken out, back and anew, keys, and Anki. */
import { usualKeys } from '../../src/core/page-keys.ts';
import { defaultSettings } from '../../src/core/schemas.ts';
import { portable } from '../../src/core/settings-file.ts';
import { describeInBrowsers, type TestTab } from './browser.ts';
import { kept, painted, set } from './settings.ts';
import { poll } from './source.ts';

describeInBrowsers('the options page', (browser) => {
  let tab: TestTab;

  beforeEach(async () => {
    await set(browser(), { ...defaultSettings, theme: 'light' });
    tab = await browser().newTab();
    await tab.goto(`${browser().extensionOrigin}/options/options.html`);
    await painted(tab);
  });
  afterEach(async () => {
    expect(await tab.consoleErrors()).toEqual([]);
    await tab.close();
  });

  /** Clicks what a person would, in the middle of the page. */
  const click = async (selector: string, text = '') => {
    const [x, y] = (await tab.waitFor(
      (selector: string, text: string): [number, number] | null => {
        const found = [...document.querySelectorAll(selector)].find((one) => one.textContent?.includes(text));
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = found?.getBoundingClientRect();
        return box?.width ? [box.x + box.width / 2, box.y + box.height / 2] : null;
      },
      { args: [selector, text] },
    )) ?? [0, 0];
    await tab.click(x, y);
  };
  const pinyin = () =>
    tab.evaluate(() => {
      const word = document.querySelector('.preview pz-word');
      const { fontSize, fontFamily, color, lineHeight } = word
        ? getComputedStyle(word, '::after')
        : getComputedStyle(document.body);
      return { size: parseFloat(fontSize), serif: /Serif/.test(fontFamily), color, line: parseFloat(lineHeight) };
    });
  const says = (text: string) =>
    tab.waitFor((text: string) => document.querySelector('.notices span')?.textContent === text, { args: [text] });

  test('the pinyin of the sentence has the size, the distance, the letters and the colour of the settings', async () => {
    const usual = await pinyin();
    expect(usual.size).toBeCloseTo(20 * 0.52, 1);
    await click('.segments label', 'Largest');
    await tab.waitFor(() => document.querySelector('.preview pz-text[data-size=largest]'));
    await click('.segments label', 'Close');
    await tab.waitFor(() => document.querySelector('.preview pz-text[data-distance=close]'));
    await tab.evaluate(() => document.querySelector<HTMLElement>('input[name=pinyinFont][value=serif]')?.click());
    await click('.segments label', 'Blue');
    await tab.waitFor(() => document.querySelector('.preview pz-text[data-colour=blue][data-font=serif]'));
    const own = await pinyin();
    expect(own.size).toBeCloseTo(usual.size * 1.45, 1);
    expect(own.line / own.size).toBeCloseTo(0.85, 1);
    expect([own.serif, own.color === usual.color]).toEqual([true, false]);
  });

  test('settings are saved to a file, reset, brought back by Undo, reset again and read from the file', async () => {
    const own = { notation: 'numbers', keys: { ...usualKeys, 'next-figure': '' } } as const;
    await set(browser(), own);
    await tab.waitFor(() => document.querySelector<HTMLInputElement>('[value=numbers]')?.checked);
    const file = await tab.evaluate(async () => {
      let blob: Blob | undefined;
      const before = URL.createObjectURL;
      URL.createObjectURL = (made) => ((blob = made as Blob), before(made));
      HTMLAnchorElement.prototype.click = () => undefined;
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Save to a file')?.click();
      return (await blob?.text()) ?? '';
    });
    expect((JSON.parse(file) as { settings: unknown }).settings).toEqual(
      portable({ ...defaultSettings, theme: 'light', ...own }),
    );
    await click('button', 'Reset to defaults');
    await kept(browser(), { notation: 'marks', keys: usualKeys });
    await click('.notices button', 'Undo');
    await kept(browser(), own);
    await click('button', 'Reset to defaults');
    await tab.waitFor(() => document.querySelector<HTMLInputElement>('[value=marks]')?.checked);
    await tab.evaluate((text: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], 'mine.json'));
      if (input) input.files = chosen.files;
      input?.dispatchEvent(new Event('change'));
    }, file);
    await tab.waitFor(() => document.querySelector('dialog[open]')?.textContent?.includes('Tone marks → Tone numbers'));
    await click('dialog .primary', 'Import');
    await kept(browser(), own);
  });

  test('a key is changed with the keyboard alone, and the way to the browser’s own keys is open', async () => {
    await tab.evaluate(() => document.querySelector<HTMLElement>('.key')?.focus());
    await tab.press('Enter');
    await tab.press('Alt+Shift+S');
    await tab.waitFor(
      () =>
        document.querySelector('.key-row .problem')?.textContent ===
        'Alt+Shift+S is already the key for: Change the script',
    );
    await tab.press('Alt+Shift+L');
    await kept(browser(), { keys: { ...usualKeys, 'toggle-pinyin': 'Alt+Shift+L' } });
    await tab.waitFor(() => document.activeElement?.textContent === 'Alt+Shift+L');
    const addresses = () =>
      browser().evaluateInBackground<string>(
        `async () => (await (globalThis.browser ?? chrome).tabs.query({})).map(({ url, pendingUrl }) => url ?? pendingUrl).join(' ')`,
      );
    const before = await addresses();
    await click('button', 'Open the browser’s page for keys');
    await poll(async () => (await addresses()) !== before, 'the browser’s page for keys');
    await tab.activate();
  });

  test('Anki that does not answer stays off, and a sentence says why', async () => {
    await browser().answerPermissionRequest('allow', ['http://127.0.0.1/*'], async () => {
      await click('.switch', 'Add words to Anki directly');
    });
    await says('That did not work: Anki does not answer. It must be running, with AnkiConnect.');
    expect(
      await tab.evaluate(() => {
        const toggle = [...document.querySelectorAll('.switch')].find((one) => one.textContent?.includes('Anki'));
        return toggle?.querySelector('input')?.checked;
      }),
    ).toBe(false);
    await kept(browser(), { anki: false });
  });
});
