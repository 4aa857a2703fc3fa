import { isServerRendered } from './hydration.ts';
import { page } from './unclobbered.ts';

/** Milliseconds from a page's load event in which libraries take over what their server wrote. */
const takingOver = 1_000;
/** A page that goes on loading for longer than this after it is there is read all the same. */
const loading = 5_000;

/** Calls back when the document is there, and the browser has nothing better to do. */
export function whenIdle(begin: () => void): void {
  // Safari's lack of it does not matter here; a page's own shim might.
  const idle = () => void requestIdleCallback(begin, { timeout: 500 });
  if (page.readyState === 'loading') addEventListener('DOMContentLoaded', idle, { once: true });
  else idle();
}

/** Calls back when a document that is there is its libraries' own: at once where no server has written it for them. */
export function whenTakenOver(begin: () => void): void {
  if (!isServerRendered()) return begin();
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const since = visit && visit.loadEventEnd > 0 ? performance.now() - visit.loadEventEnd : 0;
  const wait = () => void window.setTimeout(begin, Math.max(0, takingOver - since));
  if (page.readyState === 'complete') return wait();
  const loaded = new AbortController();
  const tooLong = window.setTimeout(() => {
    loaded.abort();
    begin();
  }, loading);
  const onLoad = () => {
    clearTimeout(tooLong);
    wait();
  };
  addEventListener('load', onLoad, { once: true, signal: loaded.signal });
}
