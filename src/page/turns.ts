/** Work on a page that is read meanwhile: in turns, so that the browser can draw and answer in between. */
import { page } from './unclobbered.ts';

/**
 * @param work one turn of it; returns whether there is more to do
 * @returns asks for a turn, where none is on its way: in a task of its own, as the browser lays out what has changed, but
 *   draws it in another one, and clicks are answered in between. The next turn comes after the frame that shows this one.
 */
export function inTurns(work: () => boolean, signal: AbortSignal): () => void {
  let isPlanned = false;

  function takeTurn() {
    isPlanned = false;
    if (signal.aborted || !work()) return;
    isPlanned = true;
    requestAnimationFrame(() => void scheduler.postTask(takeTurn));
  }

  return () => {
    if (isPlanned) return;
    isPlanned = true;
    void scheduler.postTask(takeTurn);
  };
}

/** Has the browser lay the page out now; it would, but together with all that it has to do to draw it. */
export function layOut(): void {
  void page.documentElement.offsetHeight;
}
