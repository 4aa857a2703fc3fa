/** Text in the encodings of old Chinese files; Node only decodes them, so that the way back is made of the way there. */

function bytesOf(label: string): Map<string, number[]> {
  const decoder = new TextDecoder(label);
  const known = new Map<string, number[]>();
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0x40; second < 0xff; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if ([...character].length === 1 && character !== '\ufffd' && !known.has(character))
        known.set(character, [first, second]);
    }
  }
  return known;
}

const tables = { gb18030: bytesOf('gb18030'), big5: bytesOf('big5') };

/** What the encoding does not have becomes a question mark, as it did in old programs. */
export function encode(text: string, label: 'utf-8' | 'utf-16le' | 'utf-16be' | keyof typeof tables): Uint8Array {
  if (label === 'utf-8') return new TextEncoder().encode(text);
  if (label === 'utf-16le') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  if (label === 'utf-16be') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
  const table = tables[label];
  return Uint8Array.from(
    [...text].flatMap((character) => (character < '\x80' ? character.charCodeAt(0) : (table.get(character) ?? 63))),
  );
}
