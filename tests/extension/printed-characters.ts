import { inflateSync } from 'node:zlib';

/** Every character that a PDF of Chromium's has text of, as its fonts' maps to Unicode tell. */
export function printedCharacters(pdf: Uint8Array): Set<string> {
  const bytes = Buffer.from(pdf);
  const characters = new Set<string>();
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    // A range, `<from> <to> <character>`, or one glyph, `<glyph> <character>`.
    for (const line of unpacked(bytes.subarray(at + 7)).split('\n')) {
      const numbers = [...line.matchAll(/<([0-9A-Fa-f]{2,4})>/g)].map(([, hex = '']) => parseInt(hex, 16));
      const first = numbers.at(-1);
      if (first === undefined || numbers.length < 2) continue;
      const count = numbers.length === 3 ? (numbers[1] ?? 0) - (numbers[0] ?? 0) + 1 : 1;
      for (let i = 0; i < count; i++) characters.add(String.fromCharCode(first + i));
    }
  }
  return characters;
}

function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}
