/** Visits to a measured page with an annotator, or with none. Times in milliseconds. */
import { TargetType } from 'puppeteer-core';
import { launch, type BrowserName, type TestBrowser, type TestTab } from '../extension/browser.ts';
import { ChromiumTab } from '../extension/chromium-tab.ts';
import { set } from '../extension/settings.ts';
import type { Settings } from '../../src/core/schemas.ts';
import type { Told } from './measured-pages.ts';

export interface Visit {
  /** From the navigation to the frame in which all that is in sight is annotated; `null` on pages with nothing to annotate. */
  firstScreen: number | null;
  /** What long tasks have above 50 ms, of all of them. Chromium only. */
  blocking: number;
  longest: number;
}

const told = (tab: TestTab) => tab.evaluate(() => (window as unknown as { told: Told }).told);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Without a long task for this long a page has come to rest. */
const rest = 1_500;
const patience = 30_000;

/** Waits until the page is annotated, if it is going to be, and does nothing more. */
export async function settled(tab: TestTab, annotated: boolean): Promise<Told> {
  if (annotated) {
    const done = () => (window as unknown as { told: Told }).told.firstScreen > 0;
    // A page that is never annotated has no time in the table.
    await tab.waitFor(done, { timeout: patience }).catch(() => undefined);
  }
  for (;;) {
    const before = (await told(tab)).tasks.length;
    await pause(rest);
    const now = await told(tab);
    if (now.tasks.length === before) return now;
  }
}

export async function visit(tab: TestTab, address: string, annotated: boolean): Promise<Visit> {
  await tab.goto(address);
  const { tasks, firstScreen } = await settled(tab, annotated);
  const origin = await tab.evaluate(() => performance.timeOrigin);
  return { firstScreen: firstScreen > 0 ? firstScreen - origin : null, ...blockingOf(tasks) };
}

export function blockingOf(tasks: Told['tasks']): { blocking: number; longest: number } {
  return {
    blocking: tasks.reduce((sum, { length }) => sum + Math.max(0, length - 50), 0),
    longest: Math.max(0, ...tasks.map(({ length }) => length)),
  };
}

/** From a change of settings to the frame in which the first screen shows `selector` in every paragraph, or in none. */
export async function change(
  browser: TestBrowser,
  tab: TestTab,
  settings: Partial<Settings>,
  shown: 'pz-word' | 'pz-text[lang=zh-TW]' | null,
): Promise<number> {
  await tab.evaluate((selector: string | null) => {
    const done = () => {
      const inSight = [...document.querySelectorAll('article p')].filter((p) => {
        const { top, bottom } = p.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      return inSight.every((p) => (selector ? p.querySelector(selector) : !p.querySelector('pz-word')));
    };
    const look = () => {
      if (done()) Object.assign(window, { changedAt: performance.timeOrigin + performance.now() });
      else requestAnimationFrame(look);
    };
    Object.assign(window, { changedAt: 0 });
    requestAnimationFrame(look);
  }, shown);
  const from = await browser.evaluateInBackground<number>(`() => Date.now()`);
  await set(browser, settings);
  const at = await tab.waitFor(() => (window as unknown as { changedAt: number }).changedAt, { timeout: 30_000 });
  return Math.max(0, at - from);
}

/** Scrolls from top to end, half a window every few frames, and clicks. @returns the long tasks, frames and events of it */
export async function scrollThrough(
  tab: TestTab,
): Promise<{ blocking: number; longest: number; frame: number; event: number }> {
  const before = await told(tab);
  const scrolled = tab.evaluate(async () => {
    const end = () => document.documentElement.scrollHeight - innerHeight;
    for (let steps = 0; scrollY < end() - 2 && steps < 400; steps++) {
      scrollBy(0, innerHeight / 2);
      await new Promise((done) => setTimeout(done, 60));
    }
  });
  for (let clicks = 0; clicks < 20; clicks++) {
    await pause(300);
    await tab.click(5, 5);
  }
  await scrolled;
  await pause(500);
  const { tasks, frames, events } = await told(tab);
  return {
    ...blockingOf(tasks.slice(before.tasks.length)),
    frame: Math.max(...frames.slice(before.frames.length)),
    event: Math.max(0, ...events.slice(before.events.length)),
  };
}

/** What a page costs its process. Chromium only. */
export async function costs(tab: TestTab): Promise<{ script: number; heap: number }> {
  if (!(tab instanceof ChromiumTab)) throw new Error('only Chromium tells');
  const session = await tab.page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  await session.detach();
  return { script: of('ScriptDuration') * 1_000, heap: of('JSHeapUsedSize') / 1e6 };
}

export async function slowDown(tab: TestTab, rate: number): Promise<void> {
  if (!(tab instanceof ChromiumTab)) return;
  const session = await tab.page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Runs `measure` in a browser of its own. */
export async function withBrowser<T>(
  name: BrowserName,
  folder: string,
  measure: (browser: TestBrowser, tab: TestTab) => Promise<T>,
): Promise<T> {
  const browser = await launch(name, folder);
  try {
    const tab = await browser.newTab();
    await tab.setViewport(1200, 900);
    return await measure(browser, tab);
  } finally {
    await browser.close();
  }
}

/** Heap of the background, in megabytes. Chromium only. */
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
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
    backingStorageSize?: number;
  };
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}
