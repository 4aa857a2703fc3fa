/** Tables of strings inside packed files: u32 count · u32[count + 1] offsets in code units · u16[] code units. */
import { LexiconError } from './packed-file.ts';

/** Strings that are decoded one at a time. */
export interface StringTable {
  count: number;
  /** The string at `index`, empty outside the table. */
  get(index: number): string;
}

/** Opens a table of strings. @param what the file, for the error message */
export function openStrings(section: Uint8Array<ArrayBuffer>, what: string): StringTable {
  const { buffer, byteOffset, length } = section;
  const broken = () => new LexiconError('corrupt', `${what}: a table of strings does not fit`);
  if (length < 8) throw broken();
  const count = new Uint32Array(buffer, byteOffset, 1)[0]!;
  const head = 4 * (count + 2);
  if (head > length) throw broken();
  const offsets = new Uint32Array(buffer, byteOffset + 4, count + 1);
  const units = new Uint16Array(buffer, byteOffset + head, (length - head) >> 1);
  return {
    count,
    get: (index) => (index < count ? String.fromCharCode(...units.subarray(offsets[index], offsets[index + 1])) : ''),
  };
}
