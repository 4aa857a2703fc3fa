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

/** Han characters at once, where the page is quick and where it is slow. */
export const most = 800;
const least = 100;

/**
 * @param work does some of it: about as many Han characters as there is room for; returns how many
 * @returns does as much of it in one turn as there is time for, by how long it has taken so far; little at first, as that is
 *   another time on each machine and page. `budget`: milliseconds for the turn; `first`: characters as long as the pace is not
 *   known
 */
export function paced(work: (room: number) => number): (isLeft: () => boolean, budget: number, first?: number) => void {
  /** Milliseconds for a Han character; 0 until it is known. */
  let pace = 0;
  return (isLeft, budget, first = least) => {
    let left = budget;
    do {
      const from = performance.now();
      const done = work(pace ? Math.min(most, Math.max(least, left / pace)) : first);
      const took = performance.now() - from;
      if (2 * done >= least) pace = ((pace || took / done) + took / done) / 2;
      left -= took;
    } while (isLeft() && left > least * pace);
  };
}

/** Has the browser lay the page out now; it would, but together with all that it has to do to draw it. */
export function layOut(): void {
  void page.documentElement.offsetHeight;
}
