/** Reading aloud: not offered without a Chinese voice, and with one (a stand-in) in step with the mark on the page. */
import { describeInBrowsers, type TestTab } from './browser.ts';
import { clickWord, pressButton } from './cards-in-use.ts';
import { everythingOff, kept, set } from './settings.ts';

interface StandIn {
  said: { text: string; rate: number; end(): void }[];
}

describeInBrowsers('reading aloud', (browser) => {
  let tab: TestTab;
  beforeEach(async () => {
    await set(browser(), { ...everythingOff, dictionary: true, pinyin: true, speechRate: 1 });
    tab = await browser().newTab();
    await tab.goto(`${browser().extensionOrigin}/reader/reader.html#autumn-diplomacy-2023`);
  });
  afterEach(async () => {
    expect(await tab.consoleErrors()).toEqual([]);
    await tab.close();
  });

  const offered = () =>
    tab.evaluate(() => [...document.querySelectorAll('.pz-hear:not([hidden]) button')].map((one) => one.textContent));

  /** Gives the page a voice; the article that is opened then is read with it. */
  async function giveVoice() {
    await tab.evaluate(() => {
      const said: StandIn['said'] = [];
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => [{ lang: 'zh-CN', localService: true, default: true, name: 'stand-in' }],
        speak: (one: EventTarget & { text: string; rate: number }) =>
          void said.push({ text: one.text, rate: one.rate, end: () => one.dispatchEvent(new Event('end')) }),
        cancel: () => undefined,
        said,
      });
      Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
      Object.assign(window, {
        SpeechSynthesisUtterance: class extends EventTarget {
          constructor(readonly text: string) {
            super();
          }
        },
      });
      location.hash = '#chatgpt-first-year';
    });
    await tab.waitFor(() => document.querySelector('article h1')?.textContent?.includes('ChatGPT'));
  }
  const marked = () =>
    tab.evaluate(() => [...(CSS.highlights.get('pz-spoken') ?? [])].map((range) => (range as Range).toString()).join());
  const said = () =>
    tab.evaluate(() =>
      (window as unknown as { speechSynthesis: StandIn }).speechSynthesis.said.map(({ text }) => text),
    );
  const finish = () =>
    tab.evaluate(() => (window as unknown as { speechSynthesis: StandIn }).speechSynthesis.said.at(-1)?.end());

  test('a device without a Chinese voice offers nothing', async () => {
    await clickWord(tab, '磋商');
    expect(await offered()).toEqual([]);
  });

  test('from a word on the sentences are said and marked one after the other, until Escape or a click', async () => {
    await giveVoice();
    await clickWord(tab, '公司');
    expect(await offered()).toEqual(['Word', 'Sentence', 'From here', '1×']);
    await pressButton(tab, 'From here');
    await tab.waitFor(() => CSS.highlights.get('pz-spoken'));
    const first = await marked();
    expect(await said()).toEqual([first]);
    expect(first).toContain('公司');
    await finish();
    await tab.waitFor(
      (first: string) =>
        [...(CSS.highlights.get('pz-spoken') ?? [])].map((range) => (range as Range).toString()).join() !== first,
      { args: [first] },
    );
    expect(await said()).toEqual([first, await marked()]);
    expect(await offered()).toEqual(['Word', 'Sentence', 'Stop', '1×']);
    await tab.press('Escape');
    await tab.waitFor(() => !CSS.highlights.has('pz-spoken') && !document.querySelector('pz-card'));
    await clickWord(tab, '公司');
    await pressButton(tab, 'Sentence');
    await tab.waitFor(() => CSS.highlights.has('pz-spoken'));
    await tab.click(5, 300);
    await tab.waitFor(() => !CSS.highlights.has('pz-spoken'));
    expect((await said()).length).toBe(3);
  });

  test('the speed is changed on the card and kept', async () => {
    await giveVoice();
    await clickWord(tab, '公司');
    await pressButton(tab, '1×');
    await kept(browser(), { speechRate: 1.25 });
    await tab.waitFor(() => document.querySelector('.pz-hear')?.textContent?.includes('1.25×'));
    await pressButton(tab, 'Word');
    const rate = await tab.waitFor(
      () => (window as unknown as { speechSynthesis: StandIn }).speechSynthesis.said.at(-1)?.rate,
    );
    expect(rate).toBe(1.25);
  });
});
