/** Joins the sections into one file, with header and checksum. */
import { checksum, HEADER_BYTES, HEADER_WORDS, MAGIC, SECTIONS, VERSION } from '../format.ts';
import type { SectionName } from '../format.ts';

const align = (offset: number) => (offset + 3) & ~3;

export function writeTable(sections: Record<SectionName, ArrayBufferView>): Uint8Array {
  const length = SECTIONS.reduce((sum, name) => align(sum + sections[name].byteLength), HEADER_BYTES);
  const file = new Uint8Array(length);
  const words = new Uint32Array(file.buffer);
  let offset = HEADER_BYTES;
  SECTIONS.forEach((name, index) => {
    const { buffer, byteOffset, byteLength } = sections[name];
    file.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    words[HEADER_WORDS + 2 * index] = offset;
    words[HEADER_WORDS + 2 * index + 1] = byteLength;
    offset = align(offset + byteLength);
  });
  words[0] = MAGIC;
  words[1] = VERSION;
  words[3] = length;
  words[2] = checksum(words);
  return file;
}
