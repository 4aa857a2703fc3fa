/** What people do with a page that is being read, and what befalls it meanwhile. */
import { openPair } from './beside-control.ts';
import { describeInBrowsers, type TestTab } from './browser.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { wholePage } from './fixtures.ts';
import { servePages, type PagesServer } from './pages-server.ts';
import { defaultSettings } from '../../src/core/schemas.ts';
import { bodyOf, everythingOff, kept, painted, set, unpainted } from './settings.ts';

const sentence = '山城的缆车星期一重新开始运行，第一天就有两千多人排队乘车，大家都很高兴。';
const page = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>长</title><link rel="icon" href="data:,">
  <style>body { margin: 0 auto; width: 600px; font: 18px/1.8 sans-serif }</style></head><body>${body}</body></html>`;
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p id="p${i}">第${i}段：${sentence}</p>`).join('\n');

let server: PagesServer;
beforeAll(async () => {
  server = await servePages({
    '/plain': wholePage('plain'),
    '/long': page(paragraphs(60)),
    '/megabyte': page(paragraphs(9_000)),
    '/names': page('<p>外交部长王毅星期一在北京会见了来访的客人，双方谈了很久。</p>'.repeat(400)),
    '/nodes': page(`<ul>${'<li>缆车<b>站</b></li>'.repeat(25_000)}</ul>`),
    '/paragraph': page(`<p id="all">${sentence.repeat(2_800)}</p>`),
  });
});
afterAll(() => server.close());

const pause = (tab: TestTab, time: number) =>
  tab.evaluate((time: number) => new Promise((done) => setTimeout(done, time)), time);
const cardIsOpen = () => document.querySelector('pz-card:popover-open') !== null;
const cardIsGone = () => !document.querySelector('pz-card');

/** The middle of a stretch of the text in an element. */
const placeOf = (selector: string, text: string) => {
  const walker = document.createTreeWalker(document.querySelector(selector) ?? document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return [x + width / 2, y + height / 2] as [number, number];
  }
  throw new Error(`no ${text}`);
};

describeInBrowsers('a page that is being read', (browser) => {
  let tab: TestTab;
  const address = (path: string) => `${server.originOf('www.voachinese.com')}${path}`;
  const open = async (path: string) => {
    await set(browser(), { ...everythingOff, pinyin: true, figures: true, dictionary: true, scope: 'page' });
    await tab.goto(address(path));
  };
  beforeAll(async () => {
    tab = await browser().newTab();
  });

  test('a selection over painted words is the page’s own text', async () => {
    const pair = await openPair(browser(), server);
    await set(browser(), { ...everythingOff, pinyin: true });
    await pair.open('/long');
    await painted(pair.tab);
    const selected = () => {
      getSelection()?.setBaseAndExtent(document.querySelector('#p1')!, 0, document.querySelector('#p4')!, 0);
      return getSelection()?.toString();
    };
    expect(await pair.tab.evaluate(selected)).toBe(await pair.control.evaluate(selected));
    await pair.tab.close();
    await pair.control.close();
  });

  test('pinyin that is turned on and off while the page is painted ends as it was left', async () => {
    await open('/long');
    const original = await bodyOf(tab);
    for (let i = 0; i < 6; i++) await set(browser(), { pinyin: i % 2 === 1, script: i % 3 === 1 ? 'hant-TW' : 'own' });
    await set(browser(), everythingOff);
    await unpainted(tab);
    await pause(tab, 600);
    expect(await bodyOf(tab)).toBe(original);
    for (let i = 0; i < 6; i++) await set(browser(), { pinyin: i % 2 === 1 });
    expect(await painted(tab)).toBeGreaterThan(100);
  });

  test('what is printed has pinyin on every page of it, and what is saved has the text once', async () => {
    await open('/long');
    await painted(tab);
    expect(await tab.evaluate(() => document.querySelector('#p59 pz-word'))).toBeNull();
    // What is not near is asked for when the page has nothing else to do.
    await pause(tab, 1_500);
    await tab.evaluate(() => {
      const count = () => (document.body.dataset['printed'] = String(document.querySelectorAll('#p59 pz-word').length));
      addEventListener('beforeprint', count, { once: true });
    });
    await browser().print(tab);
    expect(Number(await tab.waitFor(() => document.body.dataset['printed']))).toBeGreaterThan(10);
    await tab.waitFor(() => !document.querySelector('#p59 pz-word'));
    const texts = () => {
      const saved = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
      return [saved.body.textContent, document.body.textContent];
    };
    const [saved, shown] = await tab.evaluate(texts);
    expect(saved).toBe(shown);
  });

  test('shortcuts do nothing while a field is typed in; a figure is reached, and left, by keys alone', async () => {
    await open('/plain');
    await painted(tab);
    await tab.evaluate(() => document.getElementById('field')?.focus());
    await tab.press('Alt+Shift+P');
    await pause(tab, 300);
    await kept(browser(), { pinyin: true });
    await tab.evaluate(() => document.getElementById('button')?.focus());
    await browser().runCommand('next-figure', tab);
    await tab.waitFor(() => document.activeElement?.tagName === 'PZ-CARD');
    await tab.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('PZ-CARD');
    await tab.press('Escape');
    await tab.waitFor(cardIsGone);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('button');
  });

  test('in a modal dialog and on a full screen the card is above them and can be used', async () => {
    await open('/plain');
    await painted(tab);
    await tab.evaluate(() => document.querySelector('dialog')?.showModal());
    await tab.waitFor(() => document.querySelector('dialog pz-word'));
    const place = await tab.evaluate(placeOf, '#dialog', '王毅');
    await tab.click(...place);
    await tab.waitFor(() => document.querySelector('dialog pz-card:popover-open'));
    const isOnTop = (x: number, y: number) =>
      [...Array(12).keys()].some((i) => document.elementFromPoint(x, y - 60 + i * 10)?.tagName === 'PZ-CARD');
    expect(await tab.evaluate(isOnTop, ...place)).toBe(true);
    await tab.press('Escape');
    await tab.waitFor(cardIsGone);
    expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await tab.evaluate(() => document.querySelector('dialog')?.close());

    await tab.evaluate(() => document.querySelector('#full')?.scrollIntoView());
    await tab.click(...(await tab.evaluate(placeOf, '#full', '全屏')));
    await tab.waitFor(() => document.fullscreenElement);
    await tab.waitFor(() => document.querySelector('#screen pz-word'));
    await tab.click(...(await tab.evaluate(placeOf, '#screen', '王毅')));
    await tab.waitFor(cardIsOpen);
    await tab.evaluate(() => document.exitFullscreen());
  });

  test('to a screen reader the text is there once, without pinyin, and a card is a dialog with a name', async () => {
    // Firefox's tree can't be reached by its remote control.
    if (!(tab instanceof ChromiumTab)) return;
    await open('/plain');
    await painted(tab);
    const { page } = tab;
    const tree = async () => {
      const all = [await page.accessibility.snapshot({ interestingOnly: false })];
      for (const node of all) all.push(...(node?.children ?? []));
      return all.flatMap((node) => (node ? { role: node.role, name: node.name ?? '' } : []));
    };
    const nodes = await tree();
    const texts = nodes.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
    expect(texts.filter((text) => text.includes('王毅')).length).toBeGreaterThan(0);
    expect(texts.join('').match(/北京/g)).toHaveLength(1);
    expect(nodes.filter(({ name }) => /wáng|běijīng/i.test(name))).toEqual([]);
    await browser().runCommand('next-figure', tab);
    await tab.waitFor(cardIsOpen);
    expect((await tree()).filter(({ role, name }) => role === 'dialog' && name.includes('王毅'))).toHaveLength(1);
    await tab.press('Escape');
  });

  test('a tap opens a card, a tap beside it closes it, and a link is followed', async () => {
    await open('/plain');
    await tab.setViewport(360, 640, { touch: true });
    await painted(tab);
    await tab.tap(...(await tab.evaluate(placeOf, '#text', '王毅')));
    await tab.waitFor(cardIsOpen);
    await tab.tap(300, 620);
    await tab.waitFor(cardIsGone);
    await tab.tap(...(await tab.evaluate(placeOf, '#link', '讲话')));
    await tab.waitFor(() => location.hash === '#there');
    expect(await tab.evaluate(cardIsOpen)).toBe(false);
    await tab.setViewport(1280, 900);
  });

  test('a page that comes back by the browser’s Back is as it was left, and follows the settings', async () => {
    await open('/long');
    await painted(tab);
    await tab.evaluate(() => Object.assign(window, { kept: true }));
    await tab.goto(address('/plain'));
    await set(browser(), { pinyin: false });
    await tab.evaluate(() => history.back());
    await tab.waitFor(() => location.pathname === '/long' && document.readyState === 'complete');
    await unpainted(tab);
    await set(browser(), { pinyin: true });
    expect(await painted(tab)).toBeGreaterThan(100);
  });

  test('a tab in the background is painted when it comes to the front', async () => {
    const other = await browser().newTab();
    await other.activate();
    await set(browser(), { pinyin: true });
    await tab.goto(address('/long'));
    await other.close();
    await tab.activate();
    expect(await painted(tab)).toBeGreaterThan(100);
  });

  test.each([
    { path: '/megabyte', last: '#p8999' },
    { path: '/nodes', last: 'li:last-child' },
  ])(
    '$path: a large page is painted where it is seen',
    async ({ path, last }) => {
      await open(path);
      await tab.waitFor(() => document.querySelector('pz-word'), { timeout: 30_000 });
      await tab.evaluate((last: string) => document.querySelector(last)?.scrollIntoView(), last);
      await tab.waitFor((last: string) => document.querySelector(`${last} pz-word`), { args: [last] });
      expect(await tab.evaluate(() => document.querySelectorAll('pz-word').length)).toBeLessThan(5_000);
    },
    90_000,
  );

  test('what has been scrolled past is the page’s own again, and names are underlined near the window alone', async () => {
    await open('/names');
    await painted(tab);
    const farAway = () => {
      const isFar = ({ top, bottom }: DOMRect) => bottom < -4 * innerHeight || top > 4 * innerHeight;
      const count = (rects: DOMRect[]) => [rects.length > 0, rects.filter(isFar).length];
      const names = [...(CSS.highlights.get('pz-figure') ?? [])] as StaticRange[];
      return [
        count([...document.querySelectorAll('pz-word')].map((word) => word.getBoundingClientRect())),
        count(names.map(({ startContainer }) => (startContainer.parentElement as Element).getBoundingClientRect())),
      ];
    };
    const nearAlone = [
      [true, 0],
      [true, 0],
    ];
    await tab.waitFor(() => CSS.highlights.has('pz-figure'));
    expect(await tab.evaluate(farAway)).toEqual(nearAlone);
    for (let i = 0; i < 8; i++) {
      await tab.evaluate(() => scrollBy(0, innerHeight));
      await painted(tab);
    }
    expect(await tab.evaluate(farAway)).toEqual(nearAlone);
    expect(await tab.evaluate(() => document.querySelectorAll('p:first-child pz-word').length)).toBe(0);
  }, 60_000);

  test('a paragraph of a hundred thousand characters is painted near the window alone, and does not move under it', async () => {
    await open('/paragraph');
    await tab.waitFor(() => document.querySelector('pz-word'), { timeout: 30_000 });
    const words = () => document.querySelectorAll('pz-word').length;
    expect(await tab.evaluate(words)).toBeLessThan(4_000);
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    const inSight = () =>
      [...document.querySelectorAll('pz-word')].filter((word) => {
        const { top } = word.getBoundingClientRect();
        return top > 0 && top < innerHeight;
      }).length;
    await tab.waitFor(inSight);
    await painted(tab);
    expect(await tab.evaluate(inSight)).toBeGreaterThan(100);
    expect(await tab.evaluate(words)).toBeLessThan(4_000);
    const text = await tab.evaluate(() => document.querySelector('#all')?.textContent ?? '');
    expect(text === sentence.repeat(2_800)).toBe(true);
  }, 90_000);

  test('nothing about the sites is kept: only settings are stored, by their names', async () => {
    const stored = await browser().evaluateInBackground<Record<string, unknown>>(
      `() => (globalThis.browser ?? globalThis.chrome).storage.local.get(null)`,
    );
    expect(Object.keys(stored).filter((key) => !(key in defaultSettings))).toEqual([]);
    expect(JSON.stringify(stored)).not.toMatch(/voachinese|缆车|王毅/);
    expect(await tab.consoleErrors()).toEqual([]);
    expect(browser().requests()).toEqual([]);
  });

  test('an extension that is removed leaves a page that can be read, and no error', async () => {
    await open('/plain');
    await painted(tab);
    const text = () => document.body.innerText.replace(/\s+/g, '');
    const before = await tab.evaluate(text);
    await browser().removeExtension();
    await tab.evaluate(() => document.body.append('。'));
    await pause(tab, 500);
    expect(await tab.evaluate(text)).toBe(`${before}。`);
    expect(await tab.consoleErrors()).toEqual([]);
  });
});
