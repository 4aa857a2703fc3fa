/** The browsers that the commands need: found where they usually are, or installed. */
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { runLong, say, stop } from './set-up.mjs';

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
export async function provideBrowsers(kinds) {
  const notFound = () => kinds.filter((kind) => !findBrowser(kind)).map((kind) => programs[kind].debian);
  const missing = notFound();
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall && !existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'))
    missing.push('fonts-noto-cjk');
  if (missing.length > 0 && mayInstall) await install(missing);
  if (notFound().length > 0) {
    stop(
      `Not found: ${notFound().join(', ')}. Install it (Chromium, Chrome, Edge or Firefox, from its own site or your system's packages), then run this again.`,
    );
  }
  // The tests look for them on the PATH, and so do the browsers' own scripts for what they call.
  for (const kind of kinds) process.env.PATH += delimiter + dirname(findBrowser(kind));
}

/** By Debian's packages; `update` asks each server once, so that it ends soon where there is no network. */
async function install(packages) {
  say(`Installing ${packages.join(', ')} (apt-get) …`);
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] };
  const once = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15'];
  await runLong('/usr/bin/apt-get', ['update', '-qq', ...once], quiet);
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  if ((await runLong('/usr/bin/apt-get', args, quiet)).status !== 0)
    say(`apt-get could not install ${packages.join(', ')}: is there a network? The lines above say what failed.`);
}
