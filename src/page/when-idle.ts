import { isServerRendered } from './hydration.ts';
import { page } from './unclobbered.ts';

/** Milliseconds from a page's load event in which libraries take over what their server wrote. */
const takingOver = 1_000;
/** A page that goes on loading for longer than this after it is there is read all the same. */
const loading = 5_000;

/** Calls back when the document is there, is its libraries' own, and the browser has nothing better to do. */
export function whenIdle(begin: () => void): void {
  // Safari's lack of it does not matter here; a page's own shim might.
  const idle = () => void requestIdleCallback(begin, { timeout: 500 });
  if (page.readyState !== 'loading') return idle();
  addEventListener('DOMContentLoaded', () => (isServerRendered() ? whenTakenOver(idle) : idle()), { once: true });
}

function whenTakenOver(begin: () => void): void {
  const loaded = new AbortController();
  const tooLong = window.setTimeout(() => {
    loaded.abort();
    begin();
  }, loading);
  const onLoad = () => {
    clearTimeout(tooLong);
    window.setTimeout(begin, takingOver);
  };
  addEventListener('load', onLoad, { once: true, signal: loaded.signal });
}
