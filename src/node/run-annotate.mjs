/** `npm run --silent annotate -- FILE [--json]`: makes sure that the engine is built, then hands over to it. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, installDependencies, root } from './set-up.mjs';

await installDependencies();
const command = join(root, 'dist-node/annotate.mjs');
if (!existsSync(command)) await build();
// npm runs scripts in the project's folder; the file is named from where the person is.
const from = process.env.INIT_CWD ?? process.cwd();
process.argv = process.argv.map((arg, i) => (i >= 2 && !arg.startsWith('--') ? resolve(from, arg) : arg));
await import(pathToFileURL(command).href);
