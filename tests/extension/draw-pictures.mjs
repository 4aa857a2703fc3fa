/** `npm run pictures`: draws the pictures of the documents and the stores anew from the extension in `dist/`, in Chromium. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const outfile = join(root, 'out/pictures.mjs');
await build({
  entryPoints: [join(import.meta.dirname, 'pictures.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  // The tests are CommonJS, where a file knows its folder by this name.
  define: { __dirname: JSON.stringify(import.meta.dirname) },
  outfile,
});
// eslint-disable-next-line no-unsanitized/method -- a file that this script has just written
const { drawPictures } = await import(pathToFileURL(outfile).href);
await drawPictures(root);
