/** Joins sections into one packed file, with header and checksum. Build time only. */
import { checksum, type FileKind, HEADER_WORDS, headerBytes } from '../packed-file.ts';

const align = (offset: number) => (offset + 3) & ~3;

/** The bytes of a file that `openFile` of packed-file.ts opens. */
export function writeFile<Name extends string>(
  kind: FileKind<Name>,
  sections: Record<Name, ArrayBufferView>,
): Uint8Array {
  const length = kind.sections.reduce((sum, name) => align(sum + sections[name].byteLength), headerBytes(kind));
  const file = new Uint8Array(length);
  const words = new Uint32Array(file.buffer);
  let offset = headerBytes(kind);
  kind.sections.forEach((name, index) => {
    const { buffer, byteOffset, byteLength } = sections[name];
    file.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    words[HEADER_WORDS + 2 * index] = offset;
    words[HEADER_WORDS + 2 * index + 1] = byteLength;
    offset = align(offset + byteLength);
  });
  words[0] = kind.magic;
  words[1] = kind.version;
  words[3] = length;
  words[2] = checksum(words);
  return file;
}
