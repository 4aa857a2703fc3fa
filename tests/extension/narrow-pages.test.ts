/** The pages of the extension where there is little room: on a telephone, at twice the size, in every language. */
import { defaultSettings } from '../../src/core/schemas.ts';
import { type BrowserName, launch, type TestBrowser, type TestTab } from './browser.ts';
import { type Language, type LocalizedCopy, makeLocalizedCopy } from './localized-copy.ts';
import { showPage, shownPages } from './pages-shown.ts';
import { set } from './settings.ts';

const runs: [BrowserName, Language][] = [
  ['chromium', 'en'],
  ['chromium', 'zh_CN'],
  ['firefox', 'en'],
];

/** A telephone, and a window of 1280 × 800 at 200 %. */
const sizes = [
  [360, 720],
  [640, 400],
] as const;

/** What of a page can't be seen: it is broader than the window, or an element cuts off its own text. */
function unseen(tab: TestTab): Promise<string[]> {
  return tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wrong = scrollWidth > clientWidth ? [`${scrollWidth} pixels in ${clientWidth}`] : [];
    for (const one of document.querySelectorAll<HTMLElement>('body *')) {
      if (!one.checkVisibility() || one.clientWidth === 0 || !one.textContent?.trim()) continue;
      const { overflowX, display } = getComputedStyle(one);
      const isCut = display !== 'inline' && /hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1;
      const box = one.getBoundingClientRect();
      const hangsOut = box.right > clientWidth + 1 && !one.closest('.controls');
      if (isCut || hangsOut) wrong.push(`${one.tagName}.${one.className}: ${one.textContent.trim().slice(0, 30)}`);
    }
    return wrong;
  });
}

describe.each(runs)('narrow pages in %s, %s', (name, language) => {
  let copy: LocalizedCopy;
  let browser: TestBrowser;
  beforeAll(async () => {
    copy = makeLocalizedCopy(language);
    browser = await launch(name, copy.folder);
    await set(browser, { ...defaultSettings, english: 'asked', pinyinOn: 'level', knownLevel: 0 });
  });
  afterAll(async () => {
    await browser?.close();
    copy.remove();
  });

  test.each(sizes)('at %d × %d nothing is cut off or lies beside the window', async (width, height) => {
    const tab = await browser.newTab();
    await tab.setViewport(width, height);
    const found: Record<string, string[]> = {};
    for (const page of shownPages) {
      await showPage(browser, tab, page);
      found[page] = await unseen(tab);
    }
    await tab.close();
    expect(found).toEqual(Object.fromEntries(shownPages.map((page) => [page, []])));
  });
});
