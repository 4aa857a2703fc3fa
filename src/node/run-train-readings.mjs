/** `npm run train:readings -- DIR [--check]`: bundles src/node/train-readings.ts and runs it. */
import { pathToFileURL } from 'node:url';
import { installDependencies } from './set-up.mjs';

await installDependencies();
const { bundleScript } = await import('./bundled-script.mjs');
await import(pathToFileURL(await bundleScript('src/node/train-readings.ts')).href);
