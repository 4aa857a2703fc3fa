/** TypeScript that a command runs: bundled first, with its packages left where they are installed. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './set-up.mjs';

/**
 * @param entry path of the script, from the project's folder
 * @param define names that stand for JavaScript, as esbuild takes them
 * @returns the path of what was made of it, in `out/`
 */
export async function bundleScript(entry, define = {}) {
  const name = entry.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const outfile = join(root, `out/${name}.mjs`);
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    define,
  });
  return outfile;
}
