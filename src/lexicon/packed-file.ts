/**
 * A binary file of sections, checked whole and then read in place. All numbers are little-endian:
 * magic u32 · version u32 · checksum u32 · file length u32 · then (offset u32, length u32) in bytes, one pair a section.
 * Sections start at multiples of four.
 */

/** Words of the header before the list of sections. */
export const HEADER_WORDS = 4;

/** What tells one kind of packed file from another. */
export interface FileKind<Name extends string> {
  /** What the file is called in error messages. */
  what: string;
  magic: number;
  version: number;
  sections: readonly Name[];
}

/** Buffer, byte offset and length in units: the arguments of a typed array over a section. */
export type View = readonly [ArrayBuffer, number, number];

/** Length of the header of a kind of file, in bytes. */
export const headerBytes = (kind: FileKind<string>) => 4 * (HEADER_WORDS + 2 * kind.sections.length);

/**
 * Checks the file in `bytes`, which must stay unchanged, and gives the place of each section, for a unit of so many bytes.
 * Throws {@link LexiconError}: `truncated` when bytes are missing, `version` when it was written for another reader,
 * `corrupt` when anything else is not as written.
 */
export function openFile<Name extends string>(
  bytes: ArrayBuffer | Uint8Array,
  kind: FileKind<Name>,
): (name: Name, unit: number) => View {
  const { what, magic, version, sections } = kind;
  const file = align(bytes);
  const head = headerBytes(kind);
  if (file.length < head) throw new LexiconError('truncated', `${what}: ${file.length} bytes only`);
  const words = new Uint32Array(file.buffer, file.byteOffset, file.length >> 2);
  if (words[0] !== magic) throw new LexiconError('corrupt', `${what}: not a packed ${what}`);
  if (words[1] !== version) {
    throw new LexiconError('version', `${what}: version ${words[1]}, this reader is for ${version}`);
  }
  if (file.length < words[3]!) throw new LexiconError('truncated', `${what}: ${file.length} of ${words[3]} bytes`);
  if (file.length > words[3]! || file.length % 4 !== 0 || checksum(words) !== words[2]) {
    throw new LexiconError('corrupt', `${what}: its checksum differs`);
  }
  return (name, unit) => {
    const index = HEADER_WORDS + 2 * sections.indexOf(name);
    const offset = words[index]!;
    const length = words[index + 1]!;
    if (offset % 4 !== 0 || length % unit !== 0 || offset < head || offset + length > file.length) {
      throw new LexiconError('corrupt', `${what}: section ${name} is out of place`);
    }
    return [file.buffer, file.byteOffset + offset, length / unit];
  };
}

/** Views need an offset that is a multiple of four: copies the bytes when they lie otherwise. */
function align(bytes: ArrayBuffer | Uint8Array): Uint8Array<ArrayBuffer> {
  if (!ArrayBuffer.isView(bytes)) return new Uint8Array(bytes);
  return bytes.byteOffset % 4 === 0 ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}

/** Checksum of everything after the header's first three words, taken in words of four bytes: 11 MB in a few milliseconds. */
export function checksum(words: Uint32Array): number {
  // Two lanes keep the multiplications of neighbours from waiting for each other.
  let even = 0x811c9dc5;
  let odd = 0x1000193;
  const last = words.length - 1;
  let at = 3;
  for (; at < last; at += 2) {
    even = Math.imul(even ^ words[at]!, 0x01000193);
    odd = Math.imul(odd ^ words[at + 1]!, 0x01000193);
    even ^= even >>> 15;
    odd ^= odd >>> 13;
  }
  if (at === last) even = Math.imul(even ^ words[at]!, 0x01000193);
  return (even ^ Math.imul(odd, 31)) >>> 0;
}

/** What is wrong with a file; see {@link openFile}. */
export type LexiconErrorCode = 'corrupt' | 'truncated' | 'version';

/** The table can't be used; `code` says why. */
export class LexiconError extends Error {
  readonly code: LexiconErrorCode;
  constructor(code: LexiconErrorCode, message: string) {
    super(message);
    this.name = 'LexiconError';
    this.code = code;
  }
}
