/** Visits to a measured page with an annotator, or with none. Times in milliseconds. */
import { launch, type BrowserName, type TestBrowser, type TestTab } from '../extension/browser.ts';
import { ChromiumTab } from '../extension/chromium-tab.ts';
import type { Settings } from '../../src/core/schemas.ts';
import { askingPage } from './annotators.ts';
import { type Load, loadDuring } from './main-thread.ts';
import type { Probe } from './page-probe.ts';

/** What a visit took; of its times only those that tracing does not lengthen. */
export interface Visit extends Partial<Load> {
  /**
   * Until the frame in which all that is in sight is annotated: from the navigation, or from the command to read the page.
   * Missing where nothing is annotated in time.
   */
  firstScreen?: number;
}

declare const probe: Probe;
declare const chrome: {
  tabs: { query(what: object): Promise<{ id: number }[]> };
  scripting: { executeScript(what: object): Promise<unknown> };
};

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const frames = (tab: TestTab) => tab.evaluate(() => probe.frames.length);

/** A page whose frames have all been quick for this long has come to rest. */
const rest = 700;
/** A frame that was not. */
const slow = 40;
const patience = 30_000;

/** Waits until nothing more happens on a page; of one that never rests, no longer than `longest`. */
export async function settled(tab: TestTab, longest = 10_000): Promise<void> {
  const from = Date.now();
  for (let busy = true; busy && Date.now() - from < longest;) {
    const before = await frames(tab);
    await pause(rest);
    const late = (before: number, slow: number) => probe.frames.slice(before).some((length) => length > slow);
    busy = await tab.evaluate(late, before, slow);
  }
}

/** Waits until what is in sight is annotated; a page that never is has no time. */
async function annotatedAt(tab: TestTab): Promise<number | undefined> {
  await tab.waitFor(() => probe.firstScreen, { timeout: patience }).catch(() => undefined);
  return (await tab.evaluate(() => probe.firstScreen)) || undefined;
}

/** Opens a page and waits until it is annotated, if it is going to be, and has come to rest. */
export async function visit(tab: TestTab, address: string, annotated: boolean): Promise<Pick<Visit, 'firstScreen'>> {
  await tab.goto(address);
  const at = annotated ? await annotatedAt(tab) : undefined;
  const from = await tab.evaluate(() => performance.timeOrigin);
  await settled(tab);
  return at ? { firstScreen: at - from } : {};
}

/** Opens a page that nobody reads, and waits until it rests. */
export async function openUnread(tab: TestTab, address: string): Promise<void> {
  await tab.goto(address);
  await settled(tab);
}

/** Gives the command to read the page that is open, from a page of the extension's own, and waits until all rests. */
export async function request(tab: TestTab, asking: TestTab, files: string[]): Promise<Pick<Visit, 'firstScreen'>> {
  const from = await asking.evaluate(async (files: string[]) => {
    const [page] = await chrome.tabs.query({ url: '*://www.voachinese.com/*' });
    const from = performance.timeOrigin + performance.now();
    await chrome.scripting.executeScript({ target: { tabId: page?.id }, files, injectImmediately: true });
    return from;
  }, files);
  const at = await annotatedAt(tab);
  await settled(tab);
  return at ? { firstScreen: at - from } : {};
}

/** A page of the extension's own, behind the tab that is measured. */
export async function openAskingPage(browser: TestBrowser, tab: TestTab): Promise<TestTab> {
  const asking = await browser.newTab();
  await asking.goto(browser.extensionOrigin + askingPage);
  await tab.activate();
  return asking;
}

/** From a change of settings to the frame in which every paragraph in sight has `shown`, or none pinyin. */
export async function change(
  browser: TestBrowser,
  tab: TestTab,
  settings: Partial<Settings>,
  shown: 'pz-word' | 'pz-text[lang=zh-TW]' | null,
): Promise<number> {
  await tab.evaluate((selector: string | null) => {
    Object.assign(window, { changed: probe.when(selector).then((at) => Object.assign(window, { changedAt: at })) });
    Object.assign(window, { changedAt: 0 });
  }, shown);
  // By the clock of the background, in the moment in which it changes them.
  const from = await browser.evaluateInBackground<number>(
    `(settings) => {
      const from = performance.timeOrigin + performance.now();
      (globalThis.browser ?? globalThis.chrome).storage.local.set(settings);
      return from;
    }`,
    settings,
  );
  const at = await tab.waitFor(() => (window as unknown as { changedAt: number }).changedAt, { timeout: patience });
  return Math.max(0, at - from);
}

export interface Scrolling extends Visit {
  /** The longest time between two frames. */
  frame: number;
  /** The slowest answer to a click. */
  click: number;
}

/** Scrolls so many windows, or all of the page, seven a second, and clicks meanwhile. */
export async function scrollAndClick(tab: TestTab, windows = 250): Promise<void> {
  await tab.evaluate((most: number) => {
    const end = () => document.documentElement.scrollHeight - innerHeight;
    const scroll = async () => {
      for (let steps = 0; scrollY < end() - 2 && steps < most; steps++) {
        scrollBy(0, innerHeight / 2);
        await new Promise((done) => setTimeout(done, 70));
      }
      Object.assign(window, { arrived: true });
    };
    // Not awaited: Firefox answers no question for longer than half a minute.
    void scroll();
  }, 2 * windows);
  while (!(await tab.evaluate(() => (window as { arrived?: boolean }).arrived ?? false))) {
    await pause(400);
    await tab.click(5, 5);
  }
  await pause(500);
}

/** Scrolls from top to end. */
export async function scrollThrough(tab: TestTab): Promise<Scrolling> {
  const before = await tab.evaluate(() => ({ frames: probe.frames.length, clicks: probe.clicks.length }));
  const load = await loadDuring(tab, () => scrollAndClick(tab));
  const [frames, clicks] = await tab.evaluate(() => [probe.frames, probe.clicks]);
  return {
    ...load,
    frame: Math.max(...(frames ?? []).slice(before.frames)),
    click: Math.max(0, ...(clicks ?? []).slice(before.clicks)),
  };
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
