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

/** Two conversions one after the other as one: offsets of the first one's source lead to the second one's text. */
export function joinConversions(first: Converted, second: Converted): Converted {
  if (first.shifts.length === 0) return second;
  if (second.shifts.length === 0) return { text: second.text, shifts: first.shifts };
  const late = second.shifts.map(({ at, by }) => ({ at: sourceOffset(first, at), by }));
  const shifts: Converted['shifts'] = [];
  for (const shift of [...first.shifts, ...late].sort((a, b) => a.at - b.at)) {
    const last = shifts.at(-1);
    if (last?.at === shift.at) last.by += shift.by;
    else shifts.push({ ...shift });
  }
  return { text: second.text, shifts };
}

/** The first offset in the source that leads to `offset` or behind it. */
function sourceOffset({ shifts }: Converted, offset: number): number {
  let by = 0;
  for (const shift of shifts) {
    if (shift.at + by + Math.max(shift.by, 0) > offset) break;
    by += shift.by;
  }
  return offset - by;
}
