/** Pages that would break an annotating extension, or that such extensions break. */
import { differences, openPair, statesOf } from './beside-control.ts';
import { describeInBrowsers, type TestTab } from './browser.ts';
import { wholePage } from './fixtures.ts';
import { frameworkPage } from './framework-page.ts';
import { servePages, type Page, type PagesServer } from './pages-server.ts';
import { bodyOf, everythingOff, painted, set, unpainted } from './settings.ts';

const names = [
  'clobbered',
  'forging',
  'tickers',
  'other-annotator',
  'becomes-editable',
  'hostile-css',
  'plain',
  'rewriting',
];
const editors = ['prosemirror', 'codemirror'];
const policy = `default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
const withPolicy = (policy: string): Page => ({
  body: wholePage('plain'),
  headers: { 'content-security-policy': policy },
});
/** A paragraph of some length, told from the others by its number. */
const paragraph = (i: number) =>
  `<p id="p${i}">第${i}段：山城的缆车星期一重新开始运行，第一天就有两千多人排队乘车，大家都很高兴。</p>`;

let server: PagesServer;
beforeAll(async () => {
  const bundled = await Promise.all(
    [...editors, 'hydrated'].map(async (name) => [`/${name}`, await frameworkPage(name)]),
  );
  server = await servePages({
    ...(Object.fromEntries([...names.map((name) => [`/${name}`, wholePage(name)]), ...bundled]) as Record<
      string,
      Page
    >),
    // In Chromium a frame of this name takes the API from every script that comes later.
    '/names': wholePage('clobbered').replace('<iframe name="chrome"></iframe>', ''),
    '/policy': withPolicy(policy),
    '/sandboxed': withPolicy('sandbox allow-scripts'),
    '/leftward': `<!doctype html><html dir="rtl"><meta charset="utf-8"><title>左</title><link rel="icon" href="data:,">
      <p id="text">这一段文字从左往右写，星期一重新开始。</p><p id="mixed">שלום 这一段文字 עולם</p>`,
    '/long': `<!doctype html><meta charset="utf-8"><title>长</title><link rel="icon" href="data:,">
      <style>body { margin: 0 auto; width: 500px; font: 18px/1.8 sans-serif }</style>
      ${Array.from({ length: 120 }, (_, i) => paragraph(i)).join('\n')}`,
  });
});
afterAll(() => server.close());

const pause = (tab: TestTab, time: number) =>
  tab.evaluate((time: number) => new Promise((done) => setTimeout(done, time)), time);
const cardIsOpen = () => document.querySelector('pz-card:popover-open') !== null;
/** Also in a document whose names are taken. */
const wordsIn = () => Document.prototype.querySelectorAll.call(document, '#text pz-word').length;
const everythingOn = { pinyin: true, script: 'own', figures: true, dictionary: true, scope: 'page' } as const;

describeInBrowsers('pages that are hard on extensions', (browser) => {
  let tab: TestTab;
  const open = async (path: string) => {
    await set(browser(), { ...everythingOff, ...everythingOn });
    await tab.goto(`${server.originOf('www.voachinese.com')}${path}`);
  };
  beforeAll(async () => {
    tab = await browser().newTab();
  });

  test('a page that takes the names of the extension’s API and of everything in a document is read all the same', async () => {
    await open('/clobbered');
    await tab.waitFor(wordsIn);
    expect(await tab.consoleErrors()).toEqual([]);
  });

  test('the same page, read by a click when it has taken the names already', async () => {
    await set(browser(), { ...everythingOff, ...everythingOn });
    await tab.goto(`${server.originOf('news.example.com')}/names`);
    const popup = await browser().openPopup(tab);
    const place = await popup.waitFor(() => {
      const { x, y, width, height } = document.querySelector('.primary:not([hidden])')!.getBoundingClientRect();
      return width > 0 && [x + width / 2, y + height / 2];
    });
    if (place) await popup.click(...(place as [number, number]));
    await tab.waitFor(wordsIn);
    expect(await tab.consoleErrors()).toEqual([]);
  });

  test('nothing that a page forges opens, moves or reads a card, or changes a setting', async () => {
    await open('/forging');
    await painted(tab);
    const forge = () => (window as unknown as { forge(): void }).forge();
    await tab.evaluate(forge);
    await pause(tab, 700);
    expect(await tab.evaluate(cardIsOpen)).toBe(false);
    await browser().runCommand('next-figure', tab);
    await tab.waitFor(cardIsOpen);
    await tab.evaluate(forge);
    await pause(tab, 300);
    const seen = () => {
      const card = document.querySelector('pz-card');
      return [card?.shadowRoot, card?.textContent, card?.matches(':popover-open'), document.querySelector('[lang]')];
    };
    expect(await tab.evaluate(seen)).toEqual([null, '', true, null]);
    expect(await tab.evaluate(() => document.querySelectorAll('pz-word').length)).toBeGreaterThan(5);
    await tab.press('Escape');
    await tab.waitFor(() => !document.querySelector('pz-card'));
  });

  test('no file of the extension can be asked for by a page', async () => {
    await open('/plain');
    const files = ['manifest.json', 'content.js', 'painted.css', 'icons/16.png', 'reader/reader.html'];
    const ask = async (origin: string, files: string[]) =>
      Promise.all(
        files.map((file) =>
          fetch(`${origin}/${file}`).then(
            () => file,
            () => 'refused',
          ),
        ),
      );
    expect(await tab.evaluate(ask, browser().extensionOrigin, files)).toEqual(files.map(() => 'refused'));
  });

  test.each(['/policy', '/sandboxed'])('%s: a page that allows nothing is read, with its card', async (path) => {
    await tab.goto(`${server.originOf('reader.example')}${path}`);
    const own = await tab.consoleErrors();
    await open(path);
    await painted(tab);
    await browser().runCommand('next-figure', tab);
    await tab.waitFor(cardIsOpen);
    await tab.press('Escape');
    const errors = await tab.consoleErrors();
    expect(errors).toHaveLength(own.length);
    expect(errors.join()).not.toContain('extension://');
  });

  test('a text that is rewritten ten times a second gets a few paints, then none; what is still keeps its pinyin', async () => {
    await open('/tickers');
    await painted(tab);
    await tab.evaluate(() => (window as unknown as { start(): void }).start());
    await pause(tab, 3_200);
    const counts = () => ({ ...(window as unknown as { painted: Record<'clock' | 'board', number> }).painted });
    const first = await tab.evaluate(counts);
    expect(first.clock).toBeLessThanOrEqual(5);
    expect(first.board).toBeLessThanOrEqual(5);
    expect(await tab.evaluate(() => document.querySelectorAll('#still pz-word').length)).toBeGreaterThan(3);
    expect(await tab.evaluate(() => document.querySelector('#clock')?.textContent)).toMatch(
      /^现在是[零一二三四五六七八九]+秒$/,
    );
    expect(await tab.consoleErrors()).toEqual([]);
  });

  test('another extension that writes over the same text and we come to rest, and no text is lost', async () => {
    await open('/other-annotator');
    await pause(tab, 2_000);
    const state = () =>
      [document.body.innerText.replace(/\s/g, ''), (window as unknown as { rounds: number }).rounds] as const;
    const [text, rounds] = await tab.evaluate(state);
    expect(text).toBe('外交部发言人说，会谈很顺利。双方都表示满意，下一次会谈在上海举行。');
    await pause(tab, 1_000);
    expect(await tab.evaluate(state)).toEqual([text, rounds]);
    expect(rounds).toBeLessThan(10);
  });

  test('a painted text that becomes editable is at once as the page wrote it, and a document in designMode too', async () => {
    await set(browser(), everythingOff);
    await tab.goto(`${server.originOf('www.voachinese.com')}/becomes-editable`);
    const original = await bodyOf(tab);
    await set(browser(), everythingOn);
    await painted(tab);
    const html = await tab.evaluate(async () => {
      const note = document.querySelector<HTMLElement>('#note');
      if (note) note.contentEditable = 'true';
      await Promise.resolve();
      return note?.innerHTML ?? '';
    });
    expect(html).toBe('<p>会谈很顺利，双方都表示满意。</p><p>下一次会谈在上海举行。</p>');
    await pause(tab, 600);
    expect(await tab.evaluate(() => document.querySelector('#note pz-text'))).toBeNull();
    expect(await tab.evaluate(() => document.querySelectorAll('#other pz-word').length)).toBeGreaterThan(2);
    await tab.evaluate(() => document.querySelector('#note')?.removeAttribute('contenteditable'));
    await tab.waitFor(() => document.querySelector('#note pz-word'));
    await tab.evaluate(() => (document.designMode = 'on'));
    await tab.click(60, 30);
    expect(await bodyOf(tab)).toBe(original);
    await tab.evaluate(() => (document.designMode = 'off'));
  });

  test.each(editors)('%s: what is typed is what the editor holds, and nothing of ours is in it', async (name) => {
    await open(`/${name}`);
    await tab.waitFor(() => document.querySelector('#outside pz-word'));
    const [x, y] = await tab.evaluate(() => {
      const box = document.querySelector('[contenteditable] :is(p, .cm-line)')!.getBoundingClientRect();
      return [box.x + 40, box.y + box.height / 2] as const;
    });
    await tab.click(x, y);
    await tab.press('End');
    await tab.type('北京');
    await pause(tab, 600);
    const state = () => (window as unknown as { editorText(): string }).editorText();
    expect(await tab.evaluate(state)).toBe('正在写的文字北京');
    expect(await tab.evaluate(() => document.querySelector('[contenteditable] :is(pz-text, pz-word)'))).toBeNull();
    expect(await tab.consoleErrors()).toEqual([]);
  });

  test('a page that its library takes over after it has loaded is not painted before, and gives no error', async () => {
    await open('/hydrated');
    await tab.waitFor(() => document.documentElement.dataset['hydrated']);
    expect(await painted(tab)).toBeGreaterThan(5);
    expect(await tab.evaluate(() => document.documentElement.dataset['mismatch'] ?? null)).toBeNull();
    expect(await tab.consoleErrors()).toEqual([]);
  });

  test('what is being read stays where it is while the blocks above it are painted and unpainted', async () => {
    await set(browser(), { ...everythingOff, scope: 'page' });
    await tab.goto(`${server.originOf('www.voachinese.com')}/long`);
    await tab.evaluate(() => scrollTo(0, document.querySelector('#p60')!.getBoundingClientRect().top - 10));
    await pause(tab, 300);
    const top = () => document.querySelector('#p60')!.getBoundingClientRect().top;
    const before = await tab.evaluate(top);
    await set(browser(), { pinyin: true });
    await tab.waitFor(() => document.querySelector('#p55 pz-word'));
    await painted(tab);
    expect(Math.abs((await tab.evaluate(top)) - before)).toBeLessThanOrEqual(2);
    await set(browser(), { pinyin: false });
    await unpainted(tab);
    await pause(tab, 200);
    expect(Math.abs((await tab.evaluate(top)) - before)).toBeLessThanOrEqual(2);
  });

  test('no rule of a page, however important, takes the pinyin away or the card', async () => {
    await open('/hostile-css');
    await painted(tab);
    const drawn = await tab.evaluate(() => {
      const word = document.querySelector('pz-word');
      if (!word) return [];
      const { display, fontSize } = getComputedStyle(word, '::after');
      return [getComputedStyle(word).display, display, parseFloat(fontSize) < 12];
    });
    expect(drawn).toEqual(['ruby', 'ruby-text', true]);
    await browser().runCommand('next-figure', tab);
    await tab.waitFor(cardIsOpen);
    expect(await tab.evaluate(() => getComputedStyle(document.querySelector('pz-card')!).display)).toBe('block');
    await tab.press('Escape');
  });

  test('in lines that run from right to left, Chinese words stand one behind the other as without us', async () => {
    await open('/leftward');
    await painted(tab);
    const places = await tab.evaluate(() =>
      [...document.querySelectorAll('#text pz-word')].map((word) => word.getBoundingClientRect().left),
    );
    expect(places.length).toBeGreaterThan(5);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(await tab.evaluate(() => document.querySelectorAll('#mixed pz-word').length)).toBe(0);
    expect(await tab.evaluate(() => document.querySelector('#mixed')?.textContent)).toBe('שלום 这一段文字 עולם');
  });

  test('plain pages that rewrite, copy, split, wrap and normalise their text are as they are without us', async () => {
    const pair = await openPair(browser(), server);
    await set(browser(), { ...everythingOff, ...everythingOn });
    await pair.open('/rewriting');
    await painted(pair.tab);
    const steps = [
      'html',
      'append',
      'normalize',
      'reorder',
      'clone',
      'split',
      'wrap',
      'html',
      'clone',
      'remove',
      'normalize',
      'append',
    ];
    for (const id of steps) {
      await pair.both((tab) => tab.evaluate((id: string) => document.getElementById(id)?.click(), id));
      expect([id, differences(await statesOf(pair), { painted: true })]).toEqual([id, []]);
      await pause(pair.tab, 150);
    }
    await painted(pair.tab);
    expect(differences(await statesOf(pair), { painted: true })).toEqual([]);
    await set(browser(), everythingOff);
    await unpainted(pair.tab);
    expect(await bodyOf(pair.tab)).toBe(await bodyOf(pair.control));
    expect(await pair.tab.consoleErrors()).toEqual([]);
    await pair.tab.close();
  });

  test('nothing was asked of the network', () => {
    expect(browser().requests()).toEqual([]);
  });
});
