/** `npm run package`: builds, and packs the extension for the stores and its source for their reviewers, into `out/`. */
import { checkNode, installDependencies, pack } from './set-up.mjs';

checkNode();
await installDependencies();
await pack();
