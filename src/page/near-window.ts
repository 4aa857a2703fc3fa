/** Of a long row of things, one below the other, those that are near the window. */

/** Indices, end exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * @param screens how far from the window is near, in windows
 * @param rectOf where one of the things is; `null` where it is not drawn
 * @param vertical whether lines run from top to bottom and follow each other to the left
 */
export function stretchNearWindow(
  count: number,
  screens: number,
  rectOf: (index: number) => DOMRect | null,
  vertical = false,
): Stretch {
  const size = vertical ? innerWidth : innerHeight;
  const begin = (rect: DOMRect) => (vertical ? size - rect.right : rect.top);
  const end = (rect: DOMRect) => (vertical ? size - rect.left : rect.bottom);
  return {
    from: firstIndex(count, (index) => drawn(index, (rect) => end(rect) > -screens * size)),
    to: firstIndex(count, (index) => drawn(index, (rect) => begin(rect) >= (1 + screens) * size)),
  };

  /** Of the next thing that is drawn; what comes behind the last one is behind the window. */
  function drawn(index: number, test: (rect: DOMRect) => boolean): boolean {
    for (let at = index; at < Math.min(count, index + undrawn); at++) {
      const rect = rectOf(at);
      if (rect) return test(rect);
    }
    return index + undrawn >= count;
  }
}

/** White space that is not drawn is no longer than this. */
const undrawn = 50;

/** The first index for which an ascending test holds. */
function firstIndex(count: number, test: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
