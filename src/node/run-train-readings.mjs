/** `npm run train:readings -- DIR [--check]`: bundles src/node/train-readings.ts and runs it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { checkNode, installDependencies, root } from './set-up.mjs';

checkNode();
installDependencies();
const outfile = join(root, 'out/train-readings.mjs');
await build({
  entryPoints: [join(root, 'src/node/train-readings.ts')],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
