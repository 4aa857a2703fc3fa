/** The browsers that the commands need: found where they usually are, or installed. */
import { spawnSync } from 'node:child_process';
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

/** Where Debian's package puts it. */
const chineseFont = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/** Whether this machine can draw Chinese; only on Linux there may be nothing to do it with. */
function hasChineseFont() {
  if (process.platform !== 'linux' || existsSync(chineseFont)) return true;
  return Boolean(spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout);
}

/** Finds each browser, installing the missing ones, and a Chinese font, where this user may: on Debian as root. */
export async function provideBrowsers(kinds) {
  const missingBrowsers = () => kinds.filter((kind) => !findBrowser(kind)).map((kind) => programs[kind].debian);
  const missing = [...missingBrowsers(), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])];
  const apt = existsSync('/usr/bin/apt-get');
  if (missing.length > 0 && apt && process.getuid?.() === 0) await install(missing);
  const stillMissing = missingBrowsers();
  if (stillMissing.length > 0) {
    const onDebian = apt ? `as root by apt-get install ${missing.join(' ')}, or ` : '';
    stop(
      `Not found: ${stillMissing.join(', ')}. Install it (${onDebian}Chromium, Chrome, Edge or Firefox from its own site or your system's packages), then run this again.`,
    );
  }
  if (!hasChineseFont())
    say('There is no Chinese font: characters will be drawn as boxes. Debian has one as fonts-noto-cjk.');
  // The tests look for them on the PATH, and so do the browsers' own scripts for what they call.
  for (const kind of kinds) process.env.PATH += delimiter + dirname(findBrowser(kind));
}

/**
 * By Debian's packages. `update` asks each server once, so that it ends soon where there is no network; `install` waits, in seconds,
 * for another that is installing, as a machine does on its own just after its first start.
 */
async function install(packages) {
  say(`Installing ${packages.join(', ')} (apt-get) …`);
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] };
  const once = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15'];
  await runLong('/usr/bin/apt-get', ['update', '-qq', ...once], quiet);
  const waiting = ['-o', 'DPkg::Lock::Timeout=300'];
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...waiting, ...packages];
  if ((await runLong('/usr/bin/apt-get', args, quiet)).status !== 0)
    say(`apt-get could not install ${packages.join(', ')}: is there a network? The lines above say what failed.`);
}
