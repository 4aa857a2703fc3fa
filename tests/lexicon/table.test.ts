import { DICTIONARY_FILE } from '../../src/lexicon/format.ts';
import { LexiconError } from '../../src/lexicon/packed-file.ts';
import { compileLexicon } from '../../src/lexicon/compile/compile.ts';
import { parseCedict, parseLines } from '../../src/lexicon/compile/cedict.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';
import { compiledTable, readSources } from './compiled.ts';

// Compiles twice: longer than other tests on a busy machine.
jest.setTimeout(180_000);

const { cedict, overlay } = readSources();
const { lines } = parseCedict(cedict, { entries: 125_049, date: '2026-09-10' });
const key = (entry: { hans: string; hant: string; syllables: string[]; definition: string }) =>
  `${entry.hant} ${entry.hans} [${entry.syllables.join(' ')}] /${entry.definition}/`;

/** The code of the error that opening `bytes` throws. */
function openError(bytes: Uint8Array): string {
  try {
    openLexicon(bytes);
  } catch (error) {
    if (error instanceof LexiconError) return error.code;
    throw error;
  }
  return 'opened';
}

test('every entry of the dictionary and of the overlay comes back as it was, under both of its headwords', () => {
  const lexicon = openLexicon(compiledTable());
  const missing: string[] = [];
  const all = [...lines, ...overlay.flatMap(parseLines)];
  for (const line of all) {
    const expected = key(line);
    for (const headword of new Set([line.hans, line.hant])) {
      if (!lexicon.rawEntries(headword).some((entry) => key(entry) === expected))
        missing.push(`${headword}: ${expected}`);
    }
  }
  expect(lines).toHaveLength(125_049);
  expect(missing).toEqual([]);
  expect(lexicon.size).toBe(new Set(all.flatMap((line) => [line.hans, line.hant])).size);
});

test('every headword of both scripts is the longest match in itself', () => {
  const lexicon = openLexicon(compiledTable());
  const wrong: string[] = [];
  for (const { hans, hant } of lines) {
    for (const word of [hans, hant]) if (lexicon.matches(word, 0)[0] !== word.length) wrong.push(word);
  }
  expect(wrong).toEqual([]);
});

test('compiling twice gives the same bytes, under 11 MB', () => {
  const again = compileLexicon(readSources());
  expect(Buffer.compare(again, compiledTable())).toBe(0);
  expect(again.length).toBeLessThan(11 * 1024 * 1024);
});

test('a truncated table is refused as truncated', () => {
  const table = compiledTable();
  for (const length of [0, 3, 16, 100, 4096, table.length >> 1, table.length - 1]) {
    expect([length, openError(table.slice(0, length))]).toEqual([length, 'truncated']);
  }
});

test('a change of any byte after the header is refused as corrupt', () => {
  const table = compiledTable();
  for (let step = 0; step < 24; step++) {
    const at = 16 + Math.floor(((table.length - 17) * step) / 23);
    const broken = table.slice();
    broken[at] = broken[at]! ^ (1 << (step % 8));
    expect([at, openError(broken)]).toEqual([at, 'corrupt']);
  }
});

test('another file, a longer one and another version are told apart', () => {
  const table = compiledTable();
  expect(openError(new TextEncoder().encode('{"entries": []}'.repeat(100)))).toBe('corrupt');
  expect(openError(Uint8Array.from([...table.subarray(0, 4000)].map(() => 0)))).toBe('corrupt');
  const longer = new Uint8Array(table.length + 4);
  longer.set(table);
  expect(openError(longer)).toBe('corrupt');
  const newer = table.slice();
  newer[4] = DICTIONARY_FILE.version + 1;
  expect(openError(newer)).toBe('version');
});

test('bytes at an odd offset of their buffer open as well', () => {
  const table = compiledTable();
  const shifted = new Uint8Array(table.length + 1);
  shifted.set(table, 1);
  expect(openLexicon(shifted.subarray(1)).readings('北京')).toEqual([['Bei3', 'jing1']]);
});
