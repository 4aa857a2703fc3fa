/** Tells what the page does to itself from what we do to it. */

/** A page is read again when it has been quiet for this long; in milliseconds. */
const quiet = 250;
/** A page that never is quiet is read again after this long, doubling each time up to the longest. */
const longestQuiet = 8_000;
/** A page that has been left in peace for this long is quick again. */
const calm = 10_000;

interface Watching {
  /** The page has changed itself; called before the change is drawn. */
  changed(): void;
  /** The page has changed itself, and has come to rest or gone on for too long. */
  settled(): void;
  signal: AbortSignal;
}

/** Watches a page. Changes made inside `ours` are not reported. */
export function watchChanges(root: Node, { changed, settled, signal }: Watching) {
  let wait = quiet;
  let timer = 0;
  let lastSettled = -Infinity;

  function report(records: MutationRecord[]) {
    if (records.length === 0) return;
    changed();
    timer ||= window.setTimeout(() => {
      timer = 0;
      const now = performance.now();
      wait = now - lastSettled > calm ? quiet : Math.min(wait * 2, longestQuiet);
      lastSettled = now;
      settled();
    }, wait);
  }

  const observer = new MutationObserver(report);
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    ours(change: () => void) {
      report(observer.takeRecords());
      try {
        change();
      } finally {
        observer.takeRecords();
      }
    },
  };
}
