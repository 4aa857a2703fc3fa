/** The toolbar popup over real pages: what it offers, and that every offer is kept. */
import { articlePage, bundledArticle } from './article-page.ts';
import { describeInBrowsers, type TestTab } from './browser.ts';
import { servePages, type PagesServer } from './pages-server.ts';
import { press } from './pressing.ts';
import { everythingOff, painted, set } from './settings.ts';
import { poll } from './source.ts';

const english = `<!doctype html><meta charset="utf-8"><title>News</title><p>The ministers met on Monday.</p>`;

let server: PagesServer;
beforeAll(async () => {
  const page = articlePage(bundledArticle('autumn-diplomacy-2023'));
  server = await servePages({ '/article': page, '/english': english });
});
afterAll(() => server.close());

const shown = (popup: TestTab, selector: string) =>
  popup.evaluate(
    (wanted: string) =>
      [...document.querySelectorAll(wanted)].filter((one) => !one.closest('[hidden]')).map((one) => one.textContent),
    selector,
  );
const waitForPeople = (popup: TestTab) =>
  popup.waitFor(() => {
    const list = document.querySelector('.people:not([hidden]) ul');
    return list && [...list.children].map((one) => one.textContent);
  });

describeInBrowsers('popup', (browser) => {
  let tab: TestTab;
  const elsewhere = (path: string) => `${server.originOf('news.example.com')}${path}`;

  beforeEach(async () => {
    await set(browser(), { ...everythingOff, scope: 'article', pinyin: true, figures: true });
    tab = await browser().newTab();
  });
  afterEach(() => tab.close());

  test('a page of another site is read after one click, its people are listed, and a click on one opens the card', async () => {
    await tab.goto(elsewhere('/article'));
    const popup = await browser().openPopup(tab);
    await press(popup, '.primary');
    expect(await waitForPeople(popup)).toContain('王毅 Wang Yi 7');
    expect(await painted(tab)).toBeGreaterThan(100);
    await press(popup, '.person');
    await tab.waitFor(() => document.querySelector('pz-card:popover-open'));
  });

  test('reading a page turns pinyin on when everything was off, so that the click shows something', async () => {
    await set(browser(), everythingOff);
    await tab.goto(elsewhere('/article'));
    await press(await browser().openPopup(tab), '.primary');
    expect(await painted(tab)).toBeGreaterThan(100);
  });

  test('a page without Chinese says so', async () => {
    await tab.goto(elsewhere('/english'));
    const popup = await browser().openPopup(tab);
    await press(popup, '.primary');
    const sentence = await popup.waitFor(
      () => document.querySelector('.primary[hidden]') && document.querySelector('.say:not([hidden])')?.textContent,
    );
    expect(sentence).toBe('No Chinese text was found on this page.');
  });

  test('a page that the browser keeps to itself has a sentence and no button', async () => {
    await tab.goto('about:blank');
    const popup = await browser().openPopup(tab);
    expect(await popup.waitFor(() => document.querySelector('.say:not([hidden])')?.textContent)).toMatch(
      /^The browser does not let extensions read this page\./,
    );
    expect(await shown(popup, '.page button')).toEqual([]);
  });

  test('a site is allowed for good and taken back', async () => {
    await tab.goto(elsewhere('/article'));
    const origins = ['*://news.example.com/*'];
    await browser().answerPermissionRequest('allow', origins, async () => {
      await press(await browser().openPopup(tab), '.always');
    });
    expect(await painted(tab)).toBeGreaterThan(100);
    const again = await browser().openPopup(tab);
    await again.waitFor(() => document.querySelector('.always:not([hidden])')?.textContent === 'Stop always reading');
    await press(again, '.always');
    await again.waitFor(() => document.querySelector('.always:not([hidden])')?.textContent === 'Always on this site');
  });

  test('the reader opens once, however often it is asked for', async () => {
    await tab.goto(elsewhere('/english'));
    const readers = () =>
      browser().evaluateInBackground(
        `async () => (await (globalThis.browser ?? chrome).tabs.query({})).filter(({ url }) => url?.includes('/reader/')).length`,
      );
    for (let times = 0; times < 2; times++) {
      await tab.activate();
      await press(await browser().openPopup(tab), 'footer button:first-child');
      await new Promise((done) => setTimeout(done, 700));
    }
    expect(await readers()).toBe(1);
  });

  test('My words open from the popup, and the same tab from the reader’s header', async () => {
    await tab.goto(elsewhere('/english'));
    const opened = () =>
      browser().evaluateInBackground<number>(
        `async () => (await (globalThis.browser ?? chrome).tabs.query({})).filter(({ url }) => url?.includes('/words/')).length`,
      );
    await press(await browser().openPopup(tab), 'footer button:nth-child(2)');
    await poll(async () => (await opened()) === 1, 'the page of words');
    await tab.goto(`${browser().extensionOrigin}/reader/reader.html`);
    await press(tab, '.controls .words');
    await tab.waitFor(() => document.hidden);
    expect(await opened()).toBe(1);
  });
});
