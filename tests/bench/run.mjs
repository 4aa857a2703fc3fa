/**
 * `npm run bench -- NAME [ARGUMENT …]`: bundles `tests/bench/NAME.bench.*` and runs it; without a name, lists them.
 * Each prints a Markdown table; figures in the documents are copied from one run, with its date.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

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
if (!existsSync(join(root, 'dist/data/lexicon.bin'))) {
  console.error('Build it first: npm run build');
  process.exit(1);
}
const outfile = join(root, `out/bench-${name}.mjs`);
await build({
  entryPoints: [join(import.meta.dirname, file)],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
  // The test harness finds the built extension from its own folder.
  define: { __dirname: JSON.stringify(join(root, 'tests/extension')) },
});
process.exit(
  spawnSync(process.execPath, ['--expose-gc', outfile, ...args], { stdio: 'inherit', cwd: root }).status ?? 1,
);
