/** What an annotator weighs: the heap of a page, the background's heap and start. */
import { TargetType } from 'puppeteer-core';
import type { TestBrowser, TestTab } from '../extension/browser.ts';
import { ChromiumTab } from '../extension/chromium-tab.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };

/** Megabytes of a page's heap, and of all pages in the same process, after what is no longer needed is gone. Chromium only. */
export async function pageHeap(tab: TestTab): Promise<number> {
  if (!(tab instanceof ChromiumTab)) throw new Error('only Chromium tells');
  const session = await tab.page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 1e6;
}

/** From a stopped background to its first answer, asked from a page of the extension's own. Milliseconds. */
export async function coldStart(browser: TestBrowser, asking: TestTab): Promise<number> {
  await browser.killBackground();
  return asking.evaluate(async () => {
    const from = performance.now();
    const text = '外交部发言人毛宁周三说，双方将继续对话。';
    const { ok } = await chrome.runtime.sendMessage({ name: 'annotate', body: { text, taiwan: false } });
    if (!ok) throw new Error('no answer');
    return performance.now() - from;
  });
}

/** Has the background annotate as many articles, no two of them the same. */
export async function annotateMany(asking: TestTab, article: string, count: number): Promise<void> {
  await asking.evaluate(
    async (article: string, count: number) => {
      for (let n = 0; n < count; n++) {
        const text = `${article.slice(n * 40)}\n${article.slice(0, n * 40)}\n第${n}篇。`;
        const { ok } = await chrome.runtime.sendMessage({ name: 'annotate', body: { text, taiwan: false } });
        if (!ok) throw new Error('no answer');
      }
    },
    article,
    count,
  );
}

/** Heap of the background, in megabytes, its tables among it. Chromium only. */
export async function backgroundHeap(tab: TestTab): Promise<number> {
  if (!(tab instanceof ChromiumTab)) throw new Error('only Chromium tells');
  const worker = tab.page
    .browser()
    .targets()
    .find((target) => target.type() === TargetType.SERVICE_WORKER);
  const session = await worker?.createCDPSession();
  if (!session) throw new Error('the background is not running');
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = usage as Record<'usedSize', number> & Partial<Record<'embedderHeapUsedSize' | 'backingStorageSize', number>>;
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}
