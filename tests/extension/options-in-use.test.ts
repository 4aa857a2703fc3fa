/** What the options do on real pages: copies, attributes and titles, quiet names, pages in English; and the options page itself. */
import { describeInBrowsers, type TestTab } from './browser.ts';
import { pointAt } from './cards-in-use.ts';
import { copiedText } from './clipboard.ts';
import { servePages, type PagesServer } from './pages-server.ts';
import { everythingOff, kept, painted, set, unpainted } from './settings.ts';

const sentence = '外交部长王毅说，会谈对两国关系的发展有好处。';
const page = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>会谈顺利结束</title><link rel="icon" href="data:,">
  <style>body { margin: 40px; font-size: 22px; line-height: 2.4 }</style></head><body><article><h1>会谈顺利结束</h1>
  <p id="first">${sentence}</p><figure><img alt="会谈现场" title='两国国旗' src="data:,"><figcaption>会谈现场外的记者</figcaption></figure>
  <p>留言：<input placeholder="说点什么" value="会谈"></p><p contenteditable="true" id="editor">这里写评论</p></article></body></html>`;
const english = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">
  <style>body { margin: 40px; font-size: 22px }</style></head><body><article><h1>Talks end</h1>
  <p>The foreign minister of China, <b id="name">Wang Yi</b>, said on Monday that the talks had been good for the two sides, and that it was
  time for the next step in the trade talks. It was the first time that he had said so in public, and the last day of his visit
  to the region.</p></article></body></html>`;

let server: PagesServer;
beforeAll(async () => {
  server = await servePages({ '/article': page, '/english': english });
});
afterAll(() => server.close());

const usual = { copy: 'seen', underline: true, englishPages: false, dictionary: false } as const;

describeInBrowsers('options in use', (browser) => {
  let tab: TestTab;
  const open = (path: string) => tab.goto(`${server.originOf('www.voachinese.com')}${path}`);
  const whole = () => tab.evaluate(() => document.documentElement.outerHTML);
  const select = (selector: string) =>
    tab.evaluate((selector: string) => {
      const found = document.querySelector(selector);
      if (found) getSelection()?.selectAllChildren(found);
    }, selector);
  const converted = () => tab.waitFor(() => document.querySelector('#first pz-text[lang="zh-TW"]'));
  const middleOf = (selector: string) =>
    tab.evaluate((selector: string): [number, number] => {
      const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return [x + width / 2, y + height / 2];
    }, selector);

  beforeEach(async () => {
    await set(browser(), { ...everythingOff, ...usual, scope: 'article' });
    tab = await browser().newTab();
  });
  afterEach(async () => {
    expect(await tab.consoleErrors()).toEqual([]);
    await tab.close();
  });

  test('pinyin of what is pointed at stands above the word alone, and goes with the pointer', async () => {
    await open('/article');
    await set(browser(), { pinyin: true, pinyinOn: 'pointed', namesAlways: false });
    const before = await tab.evaluate(() => document.querySelector('#first')?.getBoundingClientRect().height);
    const shown = () => {
      const hint = document.querySelector<HTMLElement>('pz-hint:popover-open');
      return hint?.dataset['py'] ?? '';
    };
    const first = () => {
      const range = document.createRange();
      const text = document.querySelector('#first')?.firstChild;
      if (!text) throw new Error('no text');
      range.setStart(text, 9);
      range.setEnd(text, 10);
      const { x, y, width, height } = range.getBoundingClientRect();
      return [x + width / 2, y + height / 2, y] as const;
    };
    const [x, y, top] = await tab.evaluate(first);
    for (let tries = 0; tries < 50 && !(await tab.evaluate(shown)); tries++) {
      await tab.move(x + (tries % 2) * 2, y);
      await tab.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    }
    expect(await tab.evaluate(shown)).toBe('huìtán');
    expect(await tab.evaluate(() => document.querySelector('pz-hint')?.getBoundingClientRect().bottom)).toBeCloseTo(
      top,
      0,
    );
    expect(await tab.evaluate(() => document.querySelector('#first')?.getBoundingClientRect().height)).toBe(before);
    expect(await tab.evaluate(() => document.querySelector('#first')?.textContent)).toBe(sentence);
    await tab.move(2, 2);
    await tab.waitFor(() => !document.querySelector('pz-hint'));
    await set(browser(), { pinyinOn: 'all' });
  });

  test('copying gives what is shown or the page’s own text, as the person has chosen, and leaves the selection as it was', async () => {
    await open('/article');
    await set(browser(), { script: 'hant-TW', pinyin: true });
    await converted();
    await painted(tab);
    await select('#first');
    const shown = '外交部長王毅說，會談對兩國關係的發展有好處。';
    expect((await copiedText(browser(), tab)).trim()).toBe(shown);
    await set(browser(), { copy: 'original' });
    await tab.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    await select('#first');
    expect((await copiedText(browser(), tab)).trim()).toBe(sentence);
    expect(await tab.evaluate(() => getSelection()?.toString().trim())).toBe(shown);
    await tab.evaluate(() => {
      const words = document.querySelectorAll('#first pz-word');
      const [from, to] = [words[1]?.firstChild, words[3]?.firstChild];
      if (from && to) getSelection()?.setBaseAndExtent(from, 1, to, 1);
    });
    const part = await tab.evaluate(() => getSelection()?.toString() ?? '');
    const at = shown.indexOf(part);
    expect(part.length).toBeGreaterThan(1);
    expect((await copiedText(browser(), tab)).trim()).toBe(sentence.slice(at, at + part.length));
    await select('#editor');
    expect((await copiedText(browser(), tab)).trim()).toBe('这里写评论');
  });

  test('titles and attributes of the article are in the script that is read, and byte for byte as they were afterwards', async () => {
    await open('/article');
    const original = await whole();
    await set(browser(), { script: 'hant-TW' });
    await converted();
    const seen = () =>
      tab.evaluate(() => {
        const image = document.querySelector('img');
        const field = document.querySelector('input');
        return [document.title, image?.alt, image?.title, field?.placeholder, field?.value];
      });
    expect(await seen()).toEqual(['會談順利結束', '會談現場', '兩國國旗', '說點什麼', '会谈']);
    await set(browser(), { script: 'own' });
    await unpainted(tab);
    expect(await seen()).toEqual(['会谈顺利结束', '会谈现场', '两国国旗', '说点什么', '会谈']);
    expect(await whole()).toBe(original);
  });

  test('names are underlined; without that they still have their cards', async () => {
    await open('/article');
    await set(browser(), { figures: true, pinyin: true });
    await painted(tab);
    await tab.waitFor(() => {
      const name = document.querySelector('#first') as Element;
      const { textDecorationLine } = getComputedStyle(name, '::highlight(pz-figure)');
      return CSS.highlights.has('pz-figure') && textDecorationLine === 'underline';
    });
    await set(browser(), { underline: false });
    await tab.waitFor(() => CSS.highlights.size === 0);
    await pointAt(tab, '王毅', '#first');
  });

  test('on a page in English a name has its card only when that is asked for, and the page is as it was', async () => {
    await open('/english');
    const original = await whole();
    const hover = async () => {
      await tab.move(2, 2);
      await tab.move(...(await middleOf('#name')));
      await tab.evaluate(() => new Promise((done) => setTimeout(done, 600)));
    };
    await set(browser(), { figures: true, pinyin: true });
    await tab.evaluate(() => new Promise((done) => setTimeout(done, 800)));
    await hover();
    expect(await tab.evaluate(() => document.querySelector('pz-card') === null)).toBe(true);
    await set(browser(), { englishPages: true });
    for (let tries = 0; tries < 10 && (await tab.evaluate(() => document.querySelector('pz-card') === null)); tries++)
      await hover();
    await tab.waitFor(() => document.querySelector('pz-card:popover-open'));
    await tab.press('Escape');
    await tab.waitFor(() => !document.querySelector('pz-card'));
    expect(await whole()).toBe(original);
  });

  test('a corrected reading is listed, taken out and put back, with the keyboard alone', async () => {
    const readings = { 会议: ['kuai4', 'yi4'] };
    await browser().evaluateInBackground(
      `(readings) => (globalThis.browser ?? chrome).storage.local.set({ readings })`,
      readings,
    );
    await tab.goto(`${browser().extensionOrigin}/options/options.html`);
    await tab.waitFor(() => document.querySelector('.rows .reading')?.textContent === 'kuàiyì');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.rows button')?.focus());
    await tab.press('Enter');
    await kept(browser(), { readings: {} } as never);
    await tab.waitFor(() => document.activeElement?.textContent === 'Undo');
    await tab.press('Enter');
    await kept(browser(), { readings } as never);
    await tab.waitFor(() => document.activeElement?.textContent === 'Remove');
    await browser().evaluateInBackground(`() => (globalThis.browser ?? chrome).storage.local.remove('readings')`);
  });

  test('the sentence of the options shows what each of them does, on a narrow page, too', async () => {
    await set(browser(), { pinyin: true, figures: true });
    await tab.setViewport(360, 720);
    await tab.goto(`${browser().extensionOrigin}/options/options.html`);
    const shows = (text: string) =>
      tab.waitFor((text: string) => document.querySelector('.preview')?.textContent?.includes(text), { args: [text] });
    const turn = (label: RegExp) =>
      tab.evaluate((label: string) => {
        const found = [...document.querySelectorAll('label')].find((one) =>
          new RegExp(label).test(one.textContent ?? ''),
        );
        found?.querySelector('input')?.click();
      }, label.source);
    await shows('普京在谈判时问王小明：“从西安');
    await turn(/Traditional, Taiwan/);
    await shows('普京在談判時問王小明：“從西安給台灣');
    await turn(/臺灣/);
    await shows('臺灣');
    await turn(/region calls/);
    await shows('普丁');
    // With that name's pinyin, not with Pǔjīng.
    await tab.waitFor(() => document.querySelector('.preview [data-py*="dīng"]'));
    await turn(/marks of the region/);
    await shows('「從西安');
    await turn(/Taiwan’s readings/);
    await tab.waitFor(() => document.querySelector('.preview [data-py*="qí"]'));
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await set(browser(), {
      formalTai: false,
      regionalNames: false,
      regionalQuotes: false,
      taiwanReadings: false,
      script: 'own',
    });
  });
});
