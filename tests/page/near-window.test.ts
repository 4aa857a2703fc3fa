import { stretchNearWindow } from '../../src/page/near-window.ts';

/** Lines of 20 pixels, one below the other, seen from a window of `innerHeight` that has scrolled so far. */
const lines = (scrolled: number) => (index: number) => new DOMRect(0, index * 20 - scrolled, 100, 20);

test('of ten thousand lines those in the window and a screen around it are found', () => {
  const { from, to } = stretchNearWindow(10_000, 1, lines(100_000));
  expect(from).toBe(Math.floor((100_000 - innerHeight) / 20));
  expect(to).toBe(Math.ceil((100_000 + 2 * innerHeight) / 20));
});

test('lines that are not drawn do not lead astray', () => {
  const drawn = lines(100_000);
  const gaps = (index: number) => (index % 10 < 7 ? null : drawn(index));
  const { from, to } = stretchNearWindow(10_000, 0, gaps);
  expect(from).toBeLessThanOrEqual(5_000);
  expect(from).toBeGreaterThan(4_985);
  expect(to).toBeGreaterThanOrEqual(5_000 + Math.floor(innerHeight / 20));
});

test('of lines that run from top to bottom the first ones are at the right', () => {
  const columns = (index: number) => new DOMRect(innerWidth - (index + 1) * 20, 0, 20, 100);
  expect(stretchNearWindow(1_000, 0, columns, true)).toEqual({ from: 0, to: Math.ceil(innerWidth / 20) });
});

test('what is all above the window, or all below it, is nowhere near', () => {
  expect(stretchNearWindow(10, 0, lines(5_000))).toEqual({ from: 10, to: 10 });
  expect(stretchNearWindow(10, 0, lines(-5_000))).toEqual({ from: 0, to: 0 });
});
