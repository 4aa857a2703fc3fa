/** The small encodings of format.ts: varints and string tables. */

/** Seven bits a byte, lowest first. */
export function writeVarint(bytes: number[], value: number): void {
  while (value > 0x7f) {
    bytes.push((value & 0x7f) | 0x80);
    value >>>= 7;
  }
  bytes.push(value);
}

/** `u32 count · u32[count + 1] offsets · u16[] code units`. */
export function encodeStrings(strings: readonly string[]): Uint8Array {
  const text = strings.join('');
  const head = new Uint32Array(strings.length + 2);
  head[0] = strings.length;
  let offset = 0;
  strings.forEach((string, index) => {
    head[index + 1] = offset;
    offset += string.length;
  });
  head[strings.length + 1] = offset;
  const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const bytes = new Uint8Array(head.byteLength + units.byteLength);
  bytes.set(new Uint8Array(head.buffer));
  bytes.set(new Uint8Array(units.buffer), head.byteLength);
  return bytes;
}
