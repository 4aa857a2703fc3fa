/**
 * `npm start [-- FILE] [--browser firefox]`: everything from a fresh machine to an article that is being read. With a display it
 * opens a window and stays; without one it writes `out/reader.png` and prints what a reader would see.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, checkNode, findBrowser, installDependencies, provideBrowsers, root, say, stop } from './set-up.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--browser');
const asked = at < 0 ? null : args.splice(at, 2)[1];
if (asked !== null && !['chromium', 'firefox'].includes(asked)) stop(`--browser is chromium or firefox, not ${asked}`);
const [file, ...rest] = args;
if (rest.length > 0) stop('usage: npm start [-- FILE] [--browser firefox]');
if (file && !existsSync(resolve(process.env.INIT_CWD ?? '.', file))) stop(`There is no file ${file}`);

checkNode();
installDependencies();
const kind = asked ?? (findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox');
provideBrowsers([kind]);
build();

const { showReader } = await import(pathToFileURL(resolve(root, 'src/node/show-reader.mjs')).href);
await showReader({
  kind,
  executablePath: findBrowser(kind),
  file: file && resolve(process.env.INIT_CWD ?? '.', file),
  headless: process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY,
  say,
});
