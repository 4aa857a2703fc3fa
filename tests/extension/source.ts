/** What both browsers share: test functions as text, waiting for what they say, the size of a tab. */
import type { Json, Source, WaitOptions } from './browser.ts';

/** What a new tab is, in CSS pixels. */
export const defaultViewport = { width: 1280, height: 900 };
const pollInterval = 50;
const defaultTimeout = 10_000;

/** The function expression of a source. */
export function functionText(source: Source<unknown, never[]>): string {
  return typeof source === 'function' ? source.toString() : source;
}

/** An expression that calls the source with its arguments. */
export function callText(source: Source<unknown, never[]>, args: Json[]): string {
  return `(${functionText(source)})(...${JSON.stringify(args)})`;
}

/** Calls `ask` until its value is truthy; errors on the way (a page that is navigating) only count when time is up. */
export async function poll<T>(ask: () => Promise<T>, what: string, timeout = defaultTimeout): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    let last: unknown;
    try {
      const value = await ask();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}; last seen: ${describe(last)}`);
    await new Promise((resolve) => setTimeout(resolve, pollInterval));
  }
}

/** `waitFor` of a tab, on top of its `evaluate`. */
export function waitFor<T>(
  tab: { evaluate<R>(source: string): Promise<R> },
  source: Source<T, never[]>,
  { args = [], timeout }: WaitOptions = {},
): Promise<T> {
  return poll(() => tab.evaluate<T>(`() => ${callText(source, args)}`), callText(source, args), timeout);
}

function describe(value: unknown): string {
  return value instanceof Error ? value.message : JSON.stringify(value);
}
