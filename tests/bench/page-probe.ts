/** What a measured page tells of itself: when all that is in sight is annotated, its frames, and how long clicks wait. */

export interface Probe {
  /** When all that is in sight was annotated, in the frame after it was painted; milliseconds of the machine's clock, 0 until then. */
  firstScreen: number;
  /** Milliseconds between frames. */
  frames: number[];
  /** How long each click or press took to the next frame, in milliseconds; those under 16 are not told. */
  clicks: number[];
  /** When every paragraph in sight has something that fits the selector (`null`: no pinyin); by the machine's clock. */
  when(selector: string | null): Promise<number>;
}

/** Runs in the page, and sees nothing of this file. */
export function probe(): void {
  const clock = () => performance.timeOrigin + performance.now();
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
  function inSight(): Element[] {
    const seen: Element[] = [];
    for (const paragraph of document.querySelectorAll('article p')) {
      const { top, bottom } = paragraph.getBoundingClientRect();
      // The rest is further down.
      if (top >= innerHeight) break;
      if (bottom > 0) seen.push(paragraph);
    }
    return seen;
  }
  const told: Probe = {
    firstScreen: 0,
    frames: [],
    clicks: [],
    async when(selector) {
      const fits = (p: Element) => (selector ? p.querySelector(selector) : !p.querySelector('pz-word'));
      for (;;) {
        await nextFrame();
        const seen = inSight();
        if (seen.length > 0 && seen.every(fits)) return clock();
      }
    },
  };
  Object.assign(window, { probe: told });
  if (PerformanceObserver.supportedEntryTypes.includes('event')) {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (/^(click|pointer(down|up)|mouse(down|up))$/.test(entry.name)) told.clicks.push(entry.duration);
      }
    });
    observer.observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  }
  let last = performance.now();
  const count = () => {
    const now = performance.now();
    told.frames.push(now - last);
    last = now;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  if (document.documentElement.lang === 'zh') {
    void told.when('pz-word, ruby').then((time) => {
      told.firstScreen = time;
      // For the trace.
      performance.mark('first screen');
    });
  }
}
