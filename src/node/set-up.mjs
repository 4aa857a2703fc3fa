/**
 * What the commands need before they can run, on a machine that has only Node: the locked dependencies, and browsers.
 * Plain JavaScript without imports of packages, because it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const root = join(import.meta.dirname, '../..');
const oldestNode = [20, 19];

/** Says what is being done; the steps can take a minute each on a new machine. */
export const say = (text) => process.stderr.write(`· ${text}\n`);

/** Stops with a sentence for the person at the keyboard. */
export function stop(why) {
  process.stderr.write(`\n${why}\n`);
  process.exit(1);
}

/** Runs a program from the project's root and returns its exit code. All it prints goes to standard error: standard output is the command's own. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (error) process.stderr.write(`${program}: ${error.message}\n`);
  return status ?? 1;
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    stop(
      `Pangzhu needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org`,
    );
  }
}

/** Installs the locked dependencies when they are missing or are those of another lock file. */
export function installDependencies() {
  const marker = join(root, 'node_modules/.installed-from');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  say('Installing the locked dependencies (npm ci) …');
  // npm is a .cmd file on Windows, which only a shell runs.
  const npm = ['npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' }];
  if (run(...npm) !== 0)
    stop('npm could not install the dependencies. Is there a network? The lines above say what failed.');
  writeFileSync(marker, wanted);
}

const programs = {
  chromium: {
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

/** The path of an installed browser (`chromium`: any browser of its kind), or null. */
export function findBrowser(kind) {
  const { names, places } = programs[kind];
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...names.map((name) => `/usr/bin/${name}`), ...places].find(existsSync) ?? null;
}

/** Finds each browser, installing the missing ones, and a Chinese font, where this user may: on Debian or Ubuntu as root. */
export function provideBrowsers(kinds) {
  const missing = kinds.filter((kind) => !findBrowser(kind)).map((kind) => programs[kind].debian);
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall && !existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'))
    missing.push('fonts-noto-cjk');
  if (missing.length === 0) return;
  if (!mayInstall) {
    stop(
      `Not found: ${missing.join(', ')}. Install it (Chromium, Chrome, Edge or Firefox, from its own site or your system's packages), then run this again.`,
    );
  }
  say(`Installing ${missing.join(', ')} (apt-get) …`);
  const environment = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const quiet = { ...environment, stdio: ['ignore', 'ignore', 'inherit'] };
  run('apt-get', ['update', '-qq'], quiet);
  if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet) !== 0) {
    stop('apt-get could not install the browser. The lines above say what failed.');
  }
}

/** Builds `dist/` and `dist-node/`. */
export function build() {
  say('Building …');
  if (run(process.execPath, ['build.mjs']) !== 0) stop('The build failed; the lines above say where.');
}

/** Builds, packs, and prints what was packed. @returns the path of the packed extension, from the project's folder */
export async function pack() {
  build();
  say('Packing …');
  const { writeRelease } = await import(pathToFileURL(join(root, 'out/build-parts.mjs')).href);
  const packed = await writeRelease(root);
  for (const { path, length, sha256 } of packed) console.log(`${sha256}  ${path}  ${(length / 1e6).toFixed(2)} MB`);
  return packed[0].path;
}
