/** What the bench of pages measures, step by step; each step adds its figures under names that begin with its own. */
import { statSync } from 'node:fs';
import { writeRelease } from '../../src/node/release.ts';
import { everythingOff, set } from '../extension/settings.ts';
import type { BrowserName, TestBrowser, TestTab } from '../extension/browser.ts';
import { ChromiumTab } from '../extension/chromium-tab.ts';
import { type Annotator, type Folders, readerFiles } from './annotators.ts';
import type { Recorder } from './figures-measured.ts';
import { loadDuring } from './main-thread.ts';
import { annotateMany, backgroundHeap, coldStart, pageHeap } from './page-costs.ts';
import {
  change,
  openAskingPage,
  openUnread,
  pause,
  request,
  scrollThrough,
  settled,
  slowDown,
  visit,
  withBrowser,
} from './page-visits.ts';

export interface Bench {
  /** Visits that are counted; the first one, which warms the background, is not. */
  runs: number;
  folders: Folders;
  /** The address of a measured page; another one each time, so that nobody knows its text. */
  at(path: string): string;
  recorder: Recorder;
}

const lengths = ['/3000', '/20000', '/100000'];
const annotators = ['control', 'usual', 'ours'] as const;
/** The usual annotator takes this page half a minute. */
const runsOn = (path: string, annotator: Annotator, runs: number) =>
  path === '/100000' && annotator === 'usual' ? Math.min(runs, 1) : runs;

/** The load of another visit: tracing takes time of what it measures. Firefox tells none, and is not visited. */
async function loadOf(tab: TestTab, act: () => Promise<unknown>, beforehand?: () => Promise<void>) {
  if (!(tab instanceof ChromiumTab)) return {};
  await beforehand?.();
  return loadDuring(tab, act);
}

/** Pages that are read as they are opened. */
export async function measureOpened({ runs, folders, at, recorder }: Bench, name: BrowserName): Promise<void> {
  // Firefox does not tell its tasks: there is nothing to measure without an annotator.
  const measured = name === 'firefox' ? (['usual', 'ours'] as const) : annotators;
  for (const annotator of measured) {
    const paths = annotator === 'usual' ? lengths : [...lengths, '/nodes', '/endless', '/mutating'];
    await withBrowser(name, folders.installed[annotator], async (_, tab) => {
      for (const path of paths) {
        for (let run = 0; run <= runsOn(path, annotator, runs); run++) {
          const time = await visit(tab, at(path), annotator !== 'control');
          const load = await loadOf(tab, () => visit(tab, at(path), annotator !== 'control'));
          if (run > 0) recorder.add(`${name} opened ${path} ${annotator}`, { ...time, ...load });
        }
      }
    });
  }
}

/** Pages that are there, and are read by a command; with the background warm, and stopped. */
export async function measureAsked(
  { runs, folders, at, recorder }: Bench,
  name: BrowserName,
  paths = lengths,
): Promise<void> {
  for (const annotator of ['usual', 'ours'] as const) {
    await withBrowser(name, folders.asked[annotator], async (browser, tab) => {
      const asking = await openAskingPage(browser, tab);
      const files = readerFiles[annotator];
      for (const path of paths) {
        for (let run = 0; run <= runsOn(path, annotator, runs); run++) {
          await openUnread(tab, at(path));
          const time = await request(tab, asking, files);
          const load = await loadOf(
            tab,
            () => request(tab, asking, files),
            () => openUnread(tab, at(path)),
          );
          if (run > 0) recorder.add(`${name} asked ${path} ${annotator}`, { ...time, ...load });
        }
      }
      if (annotator === 'usual' || paths !== lengths) return;
      for (let run = 0; run < runs; run++) {
        await openUnread(tab, at('/3000'));
        await browser.killBackground();
        recorder.add(`${name} cold /3000 ours`, await request(tab, asking, files));
        recorder.add(`${name} cold background ours`, { answer: await coldStart(browser, asking) });
      }
    });
  }
}

/** Changes of settings on a page that is read. */
export async function measureChanges({ runs, folders, at, recorder }: Bench, name: BrowserName): Promise<void> {
  await withBrowser(name, folders.installed.ours, async (browser, tab) => {
    for (let run = 0; run <= runs; run++) {
      await set(browser, everythingOff);
      await tab.goto(at('/3000'));
      await settled(tab);
      const changeTo = async (...to: Parameters<typeof change> extends [unknown, unknown, ...infer T] ? T : never) => {
        const time = await change(browser, tab, ...to);
        await settled(tab);
        return time;
      };
      const sample = {
        first: await changeTo({ pinyin: true }, 'pz-word'),
        off: await changeTo({ pinyin: false }, null),
        on: await changeTo({ pinyin: true }, 'pz-word'),
        script: await changeTo({ script: 'hant-TW' }, 'pz-text[lang=zh-TW]'),
      };
      await set(browser, { script: 'own' });
      if (run > 0) recorder.add(`${name} changes /3000 ours`, sample);
    }
  });
}

/** @param slower how many times slower the processor is */
export async function measureScrolling(
  { runs, folders, at, recorder }: Bench,
  name: BrowserName,
  slower = 1,
): Promise<void> {
  for (const annotator of name === 'firefox' || slower > 1 ? (['control', 'ours'] as const) : annotators) {
    await withBrowser(name, folders.installed[annotator], async (_, tab) => {
      await visit(tab, at('/3000'), annotator !== 'control');
      for (let run = 0; run < runsOn('/100000', annotator, slower > 1 ? 1 : Math.min(runs, 3)); run++) {
        await visit(tab, at('/100000'), annotator !== 'control');
        await slowDown(tab, slower);
        const sample = await scrollThrough(tab);
        await slowDown(tab, 1);
        recorder.add(`${name} scrolled${slower > 1 ? ` slower-${slower}` : ''} /100000 ${annotator}`, sample);
      }
    });
  }
}

/** Opening an article with a processor that is slower. Chromium only. */
export async function measureSlowed({ runs, folders, at, recorder }: Bench, slower: number): Promise<void> {
  for (const annotator of annotators) {
    await withBrowser('chromium', folders.installed[annotator], async (_, tab) => {
      await visit(tab, at('/3000'), annotator !== 'control');
      await slowDown(tab, slower);
      for (let run = 0; run < runs; run++) {
        const time = await visit(tab, at('/3000'), annotator !== 'control');
        const load = await loadDuring(tab, () => visit(tab, at('/3000'), annotator !== 'control'));
        recorder.add(`chromium slower-${slower} /3000 ${annotator}`, { ...time, ...load });
      }
    });
  }
}

/** What is let go takes a moment, in milliseconds. */
const rest = 500;

/** What a page costs its process: with nothing to annotate, and an article. Chromium only. */
export async function measureCosts({ runs, folders, at, recorder }: Bench): Promise<void> {
  for (const annotator of annotators) {
    await withBrowser('chromium', folders.installed[annotator], async (browser, tab) => {
      for (const path of ['/english', '/japanese', '/5000']) {
        const annotated = path === '/5000' && annotator !== 'control';
        for (let run = 0; run <= runs; run++) {
          const { script } = await loadDuring(tab, () => visit(tab, at(path), annotated));
          // It also takes back what was compiled for the last page, as in a browser that has been used for a while.
          await pageHeap(tab);
          const heap = await heapOf(browser, at(path), annotated);
          if (run > 0) recorder.add(`chromium costs ${path} ${annotator}`, { script, heap });
        }
      }
    });
  }
}

/** Of a page in a tab of its own: up to six pages that a tab has left stay in the same heap, for the way back. */
async function heapOf(browser: TestBrowser, address: string, annotated: boolean): Promise<number> {
  const tab = await browser.newTab();
  await tab.setViewport(1200, 900);
  await visit(tab, address, annotated);
  await pause(rest);
  const heap = await pageHeap(tab);
  await tab.close();
  return heap;
}

/** What the extension itself weighs. */
export async function measureWeight({ folders, at, recorder }: Bench): Promise<void> {
  await withBrowser('chromium', folders.asked.ours, async (browser, tab) => {
    await tab.goto(at('/5000'));
    const article = await tab.evaluate(() => document.querySelector('article')?.textContent ?? '');
    const asking = await openAskingPage(browser, tab);
    await annotateMany(asking, article, 50);
    recorder.add('chromium weight background ours', { heap: await backgroundHeap(tab) });
  });
  const [extension] = await writeRelease('.');
  if (extension) recorder.add('weight package ours', { megabytes: extension.length / 1e6 });
  recorder.add('weight sentinel ours', { kilobytes: statSync('dist/sentinel.js').size / 1e3 });
}
