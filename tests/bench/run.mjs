/**
 * `npm run bench -- NAME [ARGUMENT …]`: bundles `tests/bench/NAME.bench.*` and runs it; without a name, lists them.
 * Each prints a Markdown table; figures in the documents are copied from one run, with its date.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const benches = new Map(
  readdirSync(import.meta.dirname)
    .filter((file) => /\.bench\.(mjs|ts)$/.test(file))
    .map((file) => [file.replace(/\.bench\..*/, ''), file]),
);
const [name, ...args] = process.argv.slice(2);
const file = benches.get(name);
if (!file) {
  console.error(`npm run bench -- ${[...benches.keys()].join(' | ')}`);
  process.exit(name ? 2 : 0);
}
// The comment above a bench says how it is called: `npm run bench -- NAME FILE`, what may be left out in brackets.
const source = readFileSync(join(import.meta.dirname, file), 'utf8');
const usage = /`(npm run bench -- \S+ [^`[]+)[^`]*`/.exec(source)?.[0].slice(1, -1);
if (usage && args.length === 0) {
  console.error(`usage: ${usage}`);
  process.exit(2);
}
if (!existsSync(join(root, 'dist/data/lexicon.bin'))) {
  console.error('Build it first: npm run build');
  process.exit(1);
}
// The test harness finds the built extension from its own folder.
const folder = JSON.stringify(join(root, 'tests/extension'));
const { bundleScript } = await import('../../src/node/bundled-script.mjs');
const outfile = await bundleScript(`tests/bench/${file}`, { __dirname: folder });
process.exit(
  spawnSync(process.execPath, ['--expose-gc', outfile, ...args], { stdio: 'inherit', cwd: root }).status ?? 1,
);
