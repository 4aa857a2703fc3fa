import type { Converted } from './annotations.ts';

/** The offset in a converted text of an offset in its source. */
export function convertedOffset({ shifts }: Converted, offset: number): number {
  let moved = offset;
  for (const { at, by } of shifts) {
    if (at > offset) break;
    moved += by;
  }
  return moved;
}
