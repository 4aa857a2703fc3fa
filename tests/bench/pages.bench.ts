/**
 * What Pangzhu costs the pages that it is in, beside nothing (a browser with an extension that does nothing) and beside an
 * annotator of the usual kind. `npm run bench -- pages [RUNS]`; writes docs/speed.md and its pictures.
 */
import { mkdir, writeFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { servePages } from '../extension/pages-server.ts';
import { everythingOff, set } from '../extension/settings.ts';
import type { BrowserName } from '../extension/browser.ts';
import { median } from './measure.ts';
import { measuredPages } from './measured-pages.ts';
import {
  backgroundHeap,
  blockingOf,
  change,
  costs,
  scrollThrough,
  settled,
  slowDown,
  visit,
  withBrowser,
  type Visit,
} from './page-visits.ts';
import { report, type Measured } from './speed-report.ts';

const runs = Number(process.argv[2] ?? 5);
const folders = { control: 'out/no-annotator', usual: 'out/usual-annotator', ours: 'out/measured-extension' };
type Annotator = keyof typeof folders;

async function prepare() {
  // A copy: whoever builds meanwhile does not change what is measured.
  await cp('dist', folders.ours, { recursive: true });
  await build({
    entryPoints: ['tests/bench/usual-annotator/content.ts'],
    outfile: join(folders.usual, 'content.js'),
    bundle: true,
    minify: true,
    logLevel: 'warning',
  });
  await cp('tests/bench/usual-annotator/manifest.json', join(folders.usual, 'manifest.json'));
  await mkdir(folders.control, { recursive: true });
  const nothing = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    host_permissions: ['*://www.voachinese.com/*'],
  };
  const gecko = { browser_specific_settings: { gecko: { id: 'nothing@pangzhu.example' } } };
  await writeFile(join(folders.control, 'manifest.json'), JSON.stringify({ ...nothing, ...gecko }));
}

/** Medians of several visits, the first one (which warms the background) not counted. */
async function visits(name: BrowserName, annotator: Annotator, address: string, times = runs): Promise<Visit> {
  const annotated = annotator !== 'control' && !/english|japanese/.test(address);
  return withBrowser(name, folders[annotator], async (_, tab) => {
    const all: Visit[] = [];
    for (let run = 0; run <= times; run++) all.push(await visit(tab, address, annotated));
    const counted = all.slice(1);
    const of = (key: keyof Visit) => median(counted.map((one) => one[key] ?? NaN));
    return { firstScreen: of('firstScreen'), blocking: of('blocking'), longest: of('longest') };
  });
}

/** What a page with nothing to annotate costs over the control. */
async function idleCosts(address: string) {
  const of = (annotator: Annotator) =>
    withBrowser('chromium', folders[annotator], async (_, tab) => {
      const all = [];
      for (let run = 0; run <= 2 * runs; run++) {
        await tab.goto(address);
        await settled(tab, false);
        all.push(await costs(tab));
      }
      return {
        script: median(all.slice(1).map(({ script }) => script)),
        heap: median(all.slice(1).map(({ heap }) => heap)),
      };
    });
  const [control, usual, ours] = [await of('control'), await of('usual'), await of('ours')];
  return {
    usual: { script: usual.script - control.script, heap: usual.heap - control.heap },
    ours: { script: ours.script - control.script, heap: ours.heap - control.heap },
  };
}

/** Changes of settings on a page that is there. */
async function changes(name: BrowserName, address: string) {
  return withBrowser(name, folders.ours, async (browser, tab) => {
    const all = {
      request: [] as number[],
      cold: [] as number[],
      off: [] as number[],
      on: [] as number[],
      script: [] as number[],
    };
    for (let run = 0; run <= runs; run++) {
      const cold = run % 2 === 1;
      await set(browser, everythingOff);
      await tab.goto(address);
      await settled(tab, false);
      if (cold) await browser.killBackground();
      all[cold ? 'cold' : 'request'].push(await change(browser, tab, { pinyin: true }, 'pz-word'));
      await settled(tab, false);
      all.off.push(await change(browser, tab, { pinyin: false }, null));
      all.on.push(await change(browser, tab, { pinyin: true }, 'pz-word'));
      await settled(tab, false);
      all.script.push(await change(browser, tab, { script: 'hant-TW' }, 'pz-text[lang=zh-TW]'));
      await change(browser, tab, { script: 'own' }, 'pz-word');
    }
    return Object.fromEntries(
      Object.entries(all).map(([key, times]) => [key, median(times.slice(key === 'cold' ? 0 : 1))]),
    );
  });
}

async function scrolling(name: BrowserName, address: string, rate = 1) {
  return withBrowser(name, folders.ours, async (_, tab) => {
    await tab.goto(address);
    await settled(tab, true);
    await slowDown(tab, rate);
    return scrollThrough(tab);
  });
}

/** With a processor slowed down: the longest task from the navigation on. */
async function slowed(annotator: Annotator, address: string, rate: number) {
  return withBrowser('chromium', folders[annotator], async (_, tab) => {
    await slowDown(tab, rate);
    await tab.goto(address);
    const { tasks } = await settled(tab, annotator !== 'control');
    return blockingOf(tasks);
  });
}

/** From a stopped background to its first answer, asked from a page of the extension's own. */
async function coldStart(name: BrowserName) {
  return withBrowser(name, folders.ours, async (browser, tab) => {
    await tab.goto(`${browser.extensionOrigin}/options/options.html`);
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      await browser.killBackground();
      times.push(
        await tab.evaluate(async () => {
          const api = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } })
            .chrome;
          const from = performance.now();
          await api.runtime.sendMessage({
            name: 'annotate',
            body: { text: '外交部发言人毛宁周三说，双方将继续对话。' },
          });
          return performance.now() - from;
        }),
      );
    }
    return median(times);
  });
}

/** What an annotated article costs its page over the control, in megabytes. */
async function heapOver(address: string): Promise<number> {
  const of = (annotator: Annotator) =>
    withBrowser('chromium', folders[annotator], async (_, tab) => {
      const all: number[] = [];
      for (let run = 0; run <= runs; run++) {
        await tab.goto(address);
        await settled(tab, annotator === 'ours');
        all.push((await costs(tab)).heap);
      }
      return median(all.slice(1));
    });
  return (await of('ours')) - (await of('control'));
}

/** The background's heap when it has annotated fifty different articles. */
async function heapAfterArticles(address: string): Promise<number> {
  return withBrowser('chromium', folders.ours, async (browser, tab) => {
    await tab.goto(address);
    await settled(tab, true);
    const text = await tab.evaluate(() => document.querySelector('article')?.textContent ?? '');
    const page = await browser.newTab();
    await page.goto(`${browser.extensionOrigin}/options/options.html`);
    await page.evaluate(async (article: string) => {
      const api = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } })
        .chrome;
      for (let n = 0; n < 50; n++) {
        await api.runtime.sendMessage({ name: 'annotate', body: { text: `${article}\n第${n}篇。` } });
      }
    }, text);
    return backgroundHeap(tab);
  });
}

async function run() {
  await prepare();
  const pages = Object.fromEntries(Object.entries(measuredPages).map(([path, page]) => [path, page()]));
  const server = await servePages(pages);
  const at = (path: string) => `${server.originOf('www.voachinese.com')}${path}`;
  const measured: Measured = {
    visits: {},
    changes: {},
    scrolling: {},
    idle: {},
    heap: NaN,
    slowed: {},
    cold: {},
    background: NaN,
  };
  for (const name of ['chromium', 'firefox'] as const) {
    for (const path of ['/3000', '/20000', '/100000']) {
      for (const annotator of ['control', 'usual', 'ours'] as const) {
        const times = annotator === 'usual' && path === '/100000' ? Math.min(runs, 2) : runs;
        (measured.visits[`${name} ${path}`] ??= {})[annotator] = await visits(name, annotator, at(path), times);
        console.error(name, path, annotator, measured.visits[`${name} ${path}`]?.[annotator]);
      }
    }
    for (const path of ['/nodes', '/endless', '/mutating']) {
      for (const annotator of ['control', 'ours'] as const) {
        (measured.visits[`${name} ${path}`] ??= {})[annotator] = await visits(
          name,
          annotator,
          at(path),
          Math.min(runs, 3),
        );
        console.error(name, path, annotator, measured.visits[`${name} ${path}`]?.[annotator]);
      }
    }
    measured.changes[name] = await changes(name, at('/3000'));
    console.error(name, measured.changes[name]);
    measured.scrolling[name] = await scrolling(name, at('/100000'));
    console.error(name, measured.scrolling[name]);
    measured.cold[name] = await coldStart(name);
    console.error(name, measured.cold[name]);
  }
  for (const path of ['/english', '/japanese']) measured.idle[path] = await idleCosts(at(path));
  for (const annotator of ['control', 'ours'] as const)
    measured.slowed[annotator] = await slowed(annotator, at('/3000'), 4);
  measured.scrolling['chromium, four times slower'] = await scrolling('chromium', at('/100000'), 4);
  measured.heap = await heapOver(at('/5000'));
  measured.background = await heapAfterArticles(at('/5000'));
  await server.close();
  await report(measured);
  process.exit(0);
}

void run();
