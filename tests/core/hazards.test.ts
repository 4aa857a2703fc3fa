/** The list of hazards names tests that are there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const rows = [...read('docs/hazards.md').matchAll(/^\| *(\d+) *\| *(R?) *\|([^|]+)\|(.+)\|$/gm)].map(
  ([, number = '', real = '', hazard = '', tests = '']) => ({
    number,
    real: real === 'R',
    hazard: hazard.trim(),
    tests,
  }),
);
/** `tests/….test.ts` “a part of the test's name”, perhaps (part `name`, `name`). */
const named = (tests: string) =>
  [...tests.matchAll(/`(tests\/[^`]+)` “([^”]+)”(?: \(part ([^)]+)\))?/g)].map(
    ([, file = '', name = '', parts = '']) => ({
      file,
      name,
      parts: [...parts.matchAll(/`([^`]+)`/g)].map(([, part]) => part),
    }),
  );

test('all thirty-eight hazards are listed', () => {
  expect(rows.map(({ number }) => Number(number))).toEqual(Array.from({ length: 38 }, (_, i) => i + 1));
});

test.each(rows)('hazard $number ($hazard) is held by tests that are there', ({ tests, real }) => {
  const found = named(tests);
  expect(found.length).toBeGreaterThan(0);
  if (real) expect(found.some(({ file }) => file.startsWith('tests/extension/'))).toBe(true);
  for (const { file, name, parts } of found) {
    expect(read(file)).toContain(name);
    for (const part of parts) expect(read(`tests/extension/pages/parts/${part}.html`)).toContain('<');
  }
});
