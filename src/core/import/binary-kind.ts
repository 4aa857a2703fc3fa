/** Kinds of files that people take for articles and that are not text, by their first bytes. */

const signatures: { kind: string; hex: string; at?: number }[] = [
  { kind: 'PDF', hex: '255044462d' },
  { kind: 'PNG', hex: '89504e470d0a1a0a' },
  { kind: 'JPEG', hex: 'ffd8ff' },
  { kind: 'GIF', hex: '47494638' },
  { kind: 'WebP', hex: '57454250', at: 8 },
  { kind: 'HEIC', hex: '6674797068656963', at: 4 },
  { kind: 'AVIF', hex: '6674797061766966', at: 4 },
  { kind: 'MP4', hex: '66747970', at: 4 },
  { kind: 'MP3', hex: '494433' },
  { kind: 'MP3', hex: 'fffb' },
  { kind: 'Ogg', hex: '4f67675300' },
  { kind: 'WAV', hex: '57415645', at: 8 },
  { kind: 'TIFF', hex: '49492a00' },
  { kind: 'TIFF', hex: '4d4d002a' },
  { kind: 'RTF', hex: '7b5c727466' },
  { kind: 'DOC', hex: 'd0cf11e0a1b11ae1' },
  { kind: 'GZIP', hex: '1f8b08' },
  { kind: '7z', hex: '377abcaf271c' },
  { kind: 'RAR', hex: '526172211a07' },
  { kind: 'XZ', hex: 'fd377a585a00' },
  { kind: 'MOBI', hex: '424f4f4b4d4f4249', at: 60 },
  { kind: 'WebArchive', hex: '62706c6973743030' },
  { kind: 'SQLite', hex: '53514c69746520666f726d617420' },
];

/** What a ZIP is when one of its first entries is named so. */
const zipKinds = [
  { kind: 'EPUB', entry: 'application/epub+zip' },
  { kind: 'DOCX', entry: 'word/' },
  { kind: 'XLSX', entry: 'xl/' },
  { kind: 'PPTX', entry: 'ppt/' },
  { kind: 'ODT', entry: 'application/vnd.oasis.opendocument.text' },
];
const zip = '504b0304';
// The entries that tell stand in the first few local headers.
const zipHead = 4096;

/** Returns the usual name of a binary format (`PDF`, `DOCX`, …); `null` when the bytes show none. */
export function binaryKind(bytes: Uint8Array): string | null {
  if (startsWith(bytes, zip, 0)) {
    const head = Array.from(bytes.subarray(0, zipHead), (byte) => String.fromCharCode(byte)).join('');
    return zipKinds.find(({ entry }) => head.includes(entry))?.kind ?? 'ZIP';
  }
  return signatures.find(({ hex, at }) => startsWith(bytes, hex, at ?? 0))?.kind ?? null;
}

function startsWith(bytes: Uint8Array, hex: string, at: number): boolean {
  for (let index = 0; index < hex.length; index += 2) {
    if (bytes[at + index / 2] !== parseInt(hex.slice(index, index + 2), 16)) return false;
  }
  return true;
}
