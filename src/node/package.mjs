/** `npm run package`: builds, and packs the extension for the stores and its source for their reviewers, into `out/`. */
import { installDependencies, pack } from './set-up.mjs';

await installDependencies();
await pack();
