/**
 * `npm start [-- FILE] [--browser firefox]`: everything from a fresh machine to an article that is being read. With a display it
 * opens a window and stays; without one it writes `out/reader.png` and prints what a reader would see.
 */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser, provideBrowsers } from './browsers.mjs';
import { build, installDependencies, root, say, stop } from './set-up.mjs';

const args = process.argv.slice(2);
const usage = 'usage: npm start [-- FILE] [--browser chromium|firefox]';
const at = args.indexOf('--browser');
const asked = at < 0 ? null : (args.splice(at, 2)[1] ?? '');
if (asked !== null && !['chromium', 'firefox'].includes(asked)) stop(usage);
const [named, ...rest] = args;
if (rest.length > 0 || named?.startsWith('-')) stop(usage);
// npm runs scripts in the project's folder; the file is named from where the person is.
const file = named && resolve(process.env.INIT_CWD ?? '.', named);
if (file && !statSync(file, { throwIfNoEntry: false })?.isFile()) stop(`There is no file ${file}`);

await installDependencies();
const kind = asked ?? (findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox');
await provideBrowsers([kind]);
await build();

const { showReader } = await import(pathToFileURL(join(root, 'dist-node/show-reader.mjs')).href);
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
try {
  await showReader({ kind, executablePath: findBrowser(kind), root, file, headless, say });
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
