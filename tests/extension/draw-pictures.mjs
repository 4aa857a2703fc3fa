/** `npm run pictures`: draws the pictures of the documents and the stores anew from the extension in `dist/`, in Chromium. */
import { pathToFileURL } from 'node:url';
import { bundleScript } from '../../src/node/bundled-script.mjs';
import { root } from '../../src/node/set-up.mjs';

// The tests are CommonJS, where a file knows its folder by this name.
const outfile = await bundleScript('tests/extension/pictures.ts', { __dirname: JSON.stringify(import.meta.dirname) });
// eslint-disable-next-line no-unsanitized/method -- a file that this script has just written
const { drawPictures } = await import(pathToFileURL(outfile).href);
await drawPictures(root);
