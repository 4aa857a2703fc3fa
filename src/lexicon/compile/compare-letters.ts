/** The order of keys in a double array: by letters, the shorter first. */
export function compareLetters(a: Uint16Array, b: Uint16Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!;
  return a.length - b.length;
}
