/** `npm run pictures`: builds the extension, and draws the pictures of the documents and the stores anew from it, in Chromium. */
import { pathToFileURL } from 'node:url';
import { provideBrowsers } from '../../src/node/browsers.mjs';
import { build, installDependencies, root, say } from '../../src/node/set-up.mjs';

await installDependencies();
await provideBrowsers(['chromium']);
await build();
const { bundleScript } = await import('../../src/node/bundled-script.mjs');
// The tests are CommonJS, where a file knows its folder by this name.
const outfile = await bundleScript('tests/extension/pictures.ts', { __dirname: JSON.stringify(import.meta.dirname) });
// eslint-disable-next-line no-unsanitized/method -- a file that this script has just written
const { drawPictures } = await import(pathToFileURL(outfile).href);
say('Drawing …');
await drawPictures(root);
say('Drawn: docs/images/before-after.png, and five in assets/store/pictures/.');
