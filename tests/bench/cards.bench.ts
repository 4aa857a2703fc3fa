/** From the pointer resting on a word to its card on the screen, in both browsers; the delay that is waited on purpose is taken off. */
import { articlePage, bundledArticle } from '../extension/article-page.ts';
import { launch } from '../extension/browser.ts';
import { servePages } from '../extension/pages-server.ts';
import { everythingOff, painted, set } from '../extension/settings.ts';
import { median, printTable } from './measure.ts';

/** As in src/page/cards.ts, in milliseconds. */
const wordDelay = 400;
const words = 15;

async function measure(name: 'chromium' | 'firefox'): Promise<string[]> {
  const server = await servePages({ '/article': articlePage(bundledArticle('autumn-diplomacy-2023')) });
  const browser = await launch(name);
  try {
    await set(browser, { ...everythingOff, pinyin: true, dictionary: true });
    const tab = await browser.newTab();
    await tab.goto(`${server.originOf('www.voachinese.com')}/article`);
    await painted(tab);
    // The time from the last pointer move to the frame in which the card is open, told by the page itself.
    await tab.evaluate(() => {
      const times: number[] = [];
      let moved = 0;
      addEventListener('pointermove', () => (moved = performance.now()), { capture: true });
      new MutationObserver((records) => {
        if (records.some((record) => [...record.addedNodes].some((node) => node.nodeName === 'PZ-CARD'))) {
          requestAnimationFrame(() => times.push(performance.now() - moved));
        }
      }).observe(document.documentElement, { childList: true });
      Object.assign(window, { cardTimes: times });
    });
    const places = await tab.evaluate((count: number) => {
      const shown = [...document.querySelectorAll('article p pz-word')]
        .slice(0, count * 2)
        .filter((_, i) => i % 2 === 0);
      return shown.map((word) => {
        const { x, y, width, height } = word.getBoundingClientRect();
        return [x + width / 2, y + height * 0.75] as [number, number];
      });
    }, words);
    for (const [x, y] of places) {
      await tab.move(3, 3);
      await tab.waitFor(() => !document.querySelector('pz-card'));
      await tab.move(x, y);
      await tab.waitFor(() => document.querySelector('pz-card'));
    }
    const times = await tab.evaluate(() => (window as unknown as { cardTimes: number[] }).cardTimes);
    const beyond = times.map((time) => time - wordDelay);
    return [name, `${median(beyond).toFixed(0)} ms`, `${Math.max(...beyond).toFixed(0)} ms`, String(beyond.length)];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function run() {
  printTable([
    ['browser', 'card after the delay, median', 'slowest', 'words'],
    await measure('chromium'),
    await measure('firefox'),
  ]);
  process.exit(0);
}

void run();
