/** Work that takes long on a large page: done a slice at a time, so that the page can answer in between. */

/** Milliseconds. */
const slice = 15;

export type Work<T> = Generator<undefined, T>;

/** Does all of it at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does the first slice now, which on most pages is all; gives it up as soon as nobody wants it. */
export function doInSlices<T>(work: Work<T>, isWanted: () => boolean, done: (result: T) => void): void {
  const end = performance.now() + slice;
  while (performance.now() < end) {
    const step = work.next();
    if (step.done) return done(step.value);
  }
  void scheduler.postTask(() => isWanted() && doInSlices(work, isWanted, done));
}
