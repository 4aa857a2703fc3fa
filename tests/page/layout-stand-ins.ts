/**
 * What jsdom lacks and the page code calls: layout is the business of the browser tests; here everything is in view and
 * nowhere in particular.
 */
class EverythingInView {
  constructor(private readonly report: IntersectionObserverCallback) {}
  observe(target: Element) {
    const entry = { target, isIntersecting: true, boundingClientRect: new DOMRect() };
    queueMicrotask(() =>
      this.report([entry as unknown as IntersectionObserverEntry], this as unknown as IntersectionObserver),
    );
  }
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

/** Ranges that are highlighted now, by highlight name. */
export const highlights = new Map<string, Set<Range>>();

export function standInForLayout(): void {
  Object.assign(globalThis, {
    IntersectionObserver: EverythingInView,
    ResizeObserver: EverythingInView,
    Highlight: class extends Set<Range> {},
    CSS: { highlights },
    requestAnimationFrame: (paint: () => void) => setTimeout(paint, 0),
    cancelAnimationFrame: (timer: number) => clearTimeout(timer),
  });
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
}
