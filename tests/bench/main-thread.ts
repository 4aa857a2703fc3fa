/**
 * What the main thread of a page does, from Chromium's own trace. In thread time: what else the machine does is not in it, as
 * it would be in the long tasks that a page sees.
 */
import type { TestTab } from '../extension/browser.ts';
import { ChromiumTab } from '../extension/chromium-tab.ts';

/** One task of the main thread, in milliseconds. */
export interface Task {
  /** When it began, by the clock of the trace. */
  at: number;
  length: number;
  /** Of it, what runs in scripts of an extension, with the layout that they force. */
  script: number;
}

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { url?: string; frames?: { url: string; processId?: number }[]; processId?: number } };
}

/** What the page's probe writes into the trace. */
const firstScreen = 'first screen';
const categories = ['toplevel', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
/** What is awaited goes on without telling whose script it is; beside what the page itself does, that is little. */
const awaited = new Set(['RunMicrotasks', 'BlinkScheduler_PerformMicrotaskCheckpoint']);
const taskNames = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

/** What the tasks of a main thread come to, in milliseconds of thread time. */
export interface Load {
  /** What tasks have above 50 ms, of all of them. */
  blocking: number;
  longest: number;
  /** All tasks, and what of them runs in an extension's scripts, with the layout that these force. */
  total: number;
  script: number;
  /** The script until the page had its first screen. */
  firstScript?: number;
  /** The longest stretch of script in one task. */
  longestScript: number;
}

/** Runs `act` and tells what the page's main thread does meanwhile; nothing of Firefox, which keeps it to itself. */
export async function loadDuring(tab: TestTab, act: () => Promise<unknown>): Promise<Partial<Load>> {
  if (tab instanceof ChromiumTab) return loadOf(await traceEvents(tab, act));
  await act();
  return {};
}

/** The events of a trace during `act`. */
export async function traceEvents(
  tab: ChromiumTab,
  act: () => Promise<unknown>,
  more: readonly string[] = [],
): Promise<TraceEvent[]> {
  await tab.page.tracing.start({ categories: [...categories, ...more] });
  await act();
  const json = new TextDecoder().decode(await tab.page.tracing.stop());
  return (JSON.parse(json) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** The tasks among the events of a main thread. */
export function outermostTasks(own: readonly TraceEvent[]): TraceEvent[] {
  return outermost(own.filter(({ name }) => taskNames.has(name)));
}

function tasksOf(events: readonly TraceEvent[]): Task[] {
  const own = mainThreadEvents(events);
  const tasks = outermostTasks(own);
  const scripts = outermost(
    own.filter(({ name, args }) => args.data?.url?.includes('-extension://') || awaited.has(name)),
  );
  let next = 0;
  return tasks.map(({ ts, dur = 0, tdur = 0 }) => {
    let script = 0;
    while (next < scripts.length && (scripts[next]?.ts ?? 0) < ts) next++;
    for (; next < scripts.length && (scripts[next]?.ts ?? 0) < ts + dur; next++) script += scripts[next]?.tdur ?? 0;
    return { at: ts / 1_000, length: tdur / 1_000, script: script / 1_000 };
  });
}

/** Whole events of the main thread of the page that the web server served, by time. */
export function mainThreadEvents(events: readonly TraceEvent[]): TraceEvent[] {
  const isPage = (url?: string) => url?.startsWith('http') ?? false;
  const processes = new Set(
    events.flatMap(({ name, pid, args: { data } }) => {
      const frames = data?.frames?.filter(({ url }) => isPage(url)).map(({ processId }) => processId) ?? [];
      return name === 'FrameCommittedInBrowser' && isPage(data?.url) ? [data?.processId ?? pid] : frames;
    }),
  );
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events
    .filter(({ ph, pid, tid }) => ph === 'X' && processes.has(pid) && threads.has(`${pid} ${tid}`))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** Without those that lie in another one. */
function outermost(sorted: readonly TraceEvent[]): TraceEvent[] {
  let end = -Infinity;
  return sorted.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

function loadOf(events: readonly TraceEvent[]): Load {
  const tasks = tasksOf(events);
  const shown = events.find(({ name }) => name === firstScreen);
  const sum = (times: readonly number[]) => times.reduce((total, time) => total + time, 0);
  const lengths = tasks.map(({ length }) => length);
  const scripts = tasks.map(({ script }) => script);
  return {
    blocking: sum(lengths.map((length) => Math.max(0, length - 50))),
    longest: Math.max(0, ...lengths),
    total: sum(lengths),
    script: sum(scripts),
    ...(shown && { firstScript: sum(tasks.map(({ at, script }) => (at < shown.ts / 1_000 ? script : 0))) }),
    longestScript: Math.max(0, ...scripts),
  };
}
