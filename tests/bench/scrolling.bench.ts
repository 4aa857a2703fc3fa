/**
 * What the tasks of a page's main thread are made of while 100,000 hanzi are scrolled, in Chromium with the built extension:
 * those over 50 ms one by one, the longest first, and all of them together.
 *
 *     npm run bench -- scrolling [WINDOWS [SLOWER]]    so many windows of the page (all), on a processor so many times slower (1)
 */
import type { ChromiumTab } from '../extension/chromium-tab.ts';
import { servePages } from '../extension/pages-server.ts';
import { mainThreadEvents, outermostTasks, traceEvents, type TraceEvent } from './main-thread.ts';
import { measuredPages } from './measured-pages.ts';
import { scrollAndClick, slowDown, visit, withBrowser } from './page-visits.ts';

const [windows = 250, slower = 1] = process.argv.slice(2).map(Number);
const categories = ['blink', 'cc', 'benchmark', 'disabled-by-default-v8.gc'];
const long = 50;

/** Milliseconds of thread time by what they were spent on, without what is inside it. */
type Contents = Map<string, number>;

/** @param events of one task, by time */
function contentsOf(events: readonly TraceEvent[]): Contents {
  const contents: Contents = new Map();
  const open: { name: string; end: number }[] = [];
  const add = (name: string, time: number) => contents.set(name, (contents.get(name) ?? 0) + time / 1_000);
  for (const { name, ts, dur = 0, tdur = 0 } of events) {
    while (open.length > 0 && ts >= (open[open.length - 1]?.end ?? 0)) open.pop();
    const around = open[open.length - 1];
    if (around) add(around.name, -tdur);
    add(name, tdur);
    open.push({ name, end: ts + dur });
  }
  return contents;
}

function told(contents: Contents): string {
  const largest = [...contents].sort((a, b) => b[1] - a[1]).slice(0, 10);
  return largest.map(([name, time]) => `${name} ${time.toFixed(1)}`).join(', ');
}

async function main() {
  const server = await servePages(measuredPages);
  const at = (path: string) => `${server.originOf('www.voachinese.com')}${path}`;
  const events = await withBrowser('chromium', 'dist', async (_, tab) => {
    await visit(tab, at('/3000?n=1'), true);
    await visit(tab, at('/100000?n=2'), true);
    await slowDown(tab, slower);
    return mainThreadEvents(await traceEvents(tab as ChromiumTab, () => scrollAndClick(tab, windows), categories));
  });
  const all: Contents = new Map();
  const longTasks: { length: number; contents: Contents }[] = [];
  const tasks = outermostTasks(events);
  let next = 0;
  for (const { ts, dur = 0, tdur = 0 } of tasks) {
    while ((events[next]?.ts ?? Infinity) < ts) next++;
    const from = next;
    while ((events[next]?.ts ?? Infinity) < ts + dur) next++;
    const contents = contentsOf(events.slice(from, next));
    for (const [name, time] of contents) all.set(name, (all.get(name) ?? 0) + time);
    if (tdur / 1_000 > long) longTasks.push({ length: tdur / 1_000, contents });
  }
  for (const { length, contents } of longTasks.sort((a, b) => b.length - a.length)) {
    console.log(`${length.toFixed(0)} ms: ${told(contents)}`);
  }
  const blocking = longTasks.reduce((sum, { length }) => sum + length - long, 0);
  const longest = Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1_000));
  console.log(
    `${longTasks.length} tasks over ${long} ms, blocking ${blocking.toFixed(0)}, longest ${longest.toFixed(0)}`,
  );
  console.log(`all ${tasks.length} tasks: ${told(all)}`);
  return 0;
}

process.exit(await main());
