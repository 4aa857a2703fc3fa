/**
 * `npm test`: set-up, then types, lint, format, the stores' linter and every jest project, both on the packed extension; one line of
 * counts at the end. `npm test -- --bench` measures last whether a page has become twice as slow.
 */
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowsers } from './browsers.mjs';
import { installDependencies, pack, patiently, root, run, say } from './set-up.mjs';

await installDependencies();
await provideBrowsers(['chromium', 'firefox']);
const packed = await pack();

const checks = {
  'types of core': ['typescript/bin/tsc', '-p', 'src/core'],
  types: ['typescript/bin/tsc', '-p', '.'],
  lint: ['eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  format: ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  'extension linter': [
    'web-ext/bin/web-ext.js',
    'lint',
    '--source-dir',
    packed,
    '--warnings-as-errors',
    '--no-config-discovery',
  ],
};

/** All at once, because each keeps one processor busy. */
async function runChecks() {
  say(`Checking ${Object.keys(checks).join(', ')} …`);
  const results = Object.entries(checks).map(async ([name, [path, ...args]]) => {
    const { status } = await run(process.execPath, [join(root, 'node_modules', path), ...args]);
    if (status !== 0) console.error(`FAIL ${name}`);
    return status === 0;
  });
  return patiently(Promise.all(results));
}

const checked = await runChecks();
const passed = checked.filter(Boolean).length;
const count = { passed, failed: checked.length - passed, skipped: 0 };

say('Running the tests …');
const report = join(tmpdir(), `pangzhu-jest-${process.pid}.json`);
process.env.EXTENSION = packed;
const jest = join(root, 'node_modules/jest/bin/jest.js');
const given = process.argv.slice(2);
const measures = given.includes('--bench');
const jestArgs = ['--ci', '--json', `--outputFile=${report}`, ...given.filter((word) => word !== '--bench')];
const { status } = await run(process.execPath, [jest, ...jestArgs]);
try {
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  count.passed += numPassedTests;
  count.failed += numFailedTests;
  count.skipped += numPendingTests;
  // A suite that does not compile has no failed test to be counted by.
  if (numFailedTests === 0 && (status !== 0 || numFailedTestSuites > 0))
    count.failed += Math.max(1, numFailedTestSuites);
} catch {
  count.failed++;
}
rmSync(report, { force: true });

// Not a test, which never measures time: ratios to another annotator, with nothing beside it.
if (measures) {
  say('Measuring whether pages have become slower …');
  const bench = join(root, 'tests/bench/run.mjs');
  const { status } = await run(process.execPath, [bench, 'pages', '1', '--check']);
  if (status === 0) count.passed++;
  else count.failed++;
}

console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exit(count.failed > 0 ? 1 : 0);
