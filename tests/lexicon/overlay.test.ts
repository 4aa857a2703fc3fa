import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCedict, parseLines } from '../../src/lexicon/compile/cedict.ts';
import { OVERLAY_FILES, readSources } from './compiled.ts';

const { cedict } = readSources();
const { lines } = parseCedict(cedict, { entries: 125_049, date: '2026-09-10' });
const overlay = new Map(
  OVERLAY_FILES.map((name) => [
    name,
    parseLines(readFileSync(join(__dirname, '..', '..', 'assets', 'lexicon', name), 'utf8')),
  ]),
);

test('the overlay holds only what the dictionary lacks', () => {
  const known = new Set(lines.map((line) => line.hans));
  const surnames = new Set(lines.filter((line) => line.definition.includes('surname')).map((line) => line.hans));
  const repeated = [...overlay].flatMap(([name, entries]) =>
    entries.map((entry) => entry.hans).filter((hans) => (name === 'surnames.u8' ? surnames : known).has(hans)),
  );
  expect(repeated).toEqual([]);
});

test('the overlay repeats nothing', () => {
  const words = [...overlay.values()].flat().map((entry) => entry.hans);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('each character of the overlay has a syllable, and its two scripts fit together', () => {
  const forms = new Map<string, Set<string>>();
  for (const { hans, hant } of lines) {
    if ([...hans].length === 1) forms.set(hant, (forms.get(hant) ?? new Set()).add(hans));
  }
  const wrong: string[] = [];
  for (const { hans, hant, syllables } of [...overlay.values()].flat()) {
    const simplified = [...hans];
    const traditional = [...hant];
    if (simplified.length !== syllables.length || traditional.length !== syllables.length) wrong.push(hans);
    traditional.forEach((character, index) => {
      const other = simplified[index]!;
      if (character !== other && !forms.get(character)?.has(other)) wrong.push(`${hans}: ${character} ${other}`);
    });
  }
  expect(wrong).toEqual([]);
});
