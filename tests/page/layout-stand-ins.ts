/**
 * What jsdom lacks and the page code calls: layout is the business of the browser tests; here everything is in view and
 * nowhere in particular.
 */
class EverythingInView {
  private entries: object[] = [];
  constructor(private readonly report: IntersectionObserverCallback) {}
  observe(target: Element) {
    this.entries.push({ target, isIntersecting: true, boundingClientRect: new DOMRect() });
    if (this.entries.length > 1) return;
    queueMicrotask(() => {
      const entries = this.entries as IntersectionObserverEntry[];
      this.entries = [];
      this.report(entries, this as unknown as IntersectionObserver);
    });
  }
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

/** Ranges that are highlighted now, by highlight name. */
export const highlights = new Map<string, Set<StaticRange>>();

/** The texts that are highlighted now. */
export function highlighted(name: string): string[] {
  return [...(highlights.get(name) ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  });
}

export function standInForLayout(): void {
  Object.assign(globalThis, {
    IntersectionObserver: EverythingInView,
    ResizeObserver: EverythingInView,
    Highlight: class extends Set<StaticRange> {},
    CSS: { highlights },
    requestAnimationFrame: (paint: () => void) => setTimeout(paint, 0),
    cancelAnimationFrame: (timer: number) => clearTimeout(timer),
    scheduler: { postTask: (work: () => void) => new Promise((done) => setTimeout(() => done(work()), 0)) },
    requestIdleCallback: (work: () => void) => setTimeout(work, 50),
  });
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
}
