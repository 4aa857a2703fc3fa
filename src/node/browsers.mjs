/** The browsers that the commands need: found where they usually are, or installed. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
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
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] };
  await runLong('apt-get', ['update', '-qq'], quiet);
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...missing];
  if ((await runLong('apt-get', install, quiet)).status !== 0) {
    stop(`apt-get could not install ${missing.join(', ')}: is there a network? The lines above say what failed.`);
  }
}
