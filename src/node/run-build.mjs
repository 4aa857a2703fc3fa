/** `npm run build`: everything from a fresh machine to an extension that a browser can load. */
import { build, installDependencies, say } from './set-up.mjs';

await installDependencies();
await build();
say('Built: dist/ is the extension, dist-node/ the engine for Node.');
