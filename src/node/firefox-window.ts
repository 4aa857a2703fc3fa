/** The reader in Firefox, by its Marionette: WebDriver BiDi, which puppeteer speaks, refuses extension pages. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Marionette } from './marionette.ts';
import { readerPage, type ReaderWindow, type WindowOptions, windowSize } from './reader-window.ts';

/** The host of the extension's pages, which Firefox would choose at random. */
const uuid = '5b1f6c2e-7f0d-4b8e-9a55-0d3c1e8a4f27';
const startTimeout = 30_000;

/** @throws when Firefox does not start, or does not take the extension (too old, say) */
export async function openInFirefox({ executablePath, extension, headless }: WindowOptions): Promise<ReaderWindow> {
  const profile = mkdtempSync(join(tmpdir(), 'pangzhu-firefox-'));
  writeProfile(profile, extension);
  const { width, height } = windowSize;
  const size = { MOZ_HEADLESS_WIDTH: String(width), MOZ_HEADLESS_HEIGHT: String(height) };
  // Extension pages are the browser's own: without system access its remote control does not open them.
  const flags = ['--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile];
  if (headless) flags.push('--headless');
  const firefox = spawn(executablePath, flags, { stdio: 'ignore', env: { ...process.env, ...size } });
  const closed = new Promise<void>((resolve) => firefox.once('close', () => resolve()).once('error', () => resolve()));
  const end = () => {
    firefox.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', end);
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  try {
    const marionette = new Marionette(await remotePort(profile, closed));
    await marionette.ready;
    await marionette.send('WebDriver:NewSession');
    await marionette.send('Addon:Install', { path: extension, temporary: true });
    await marionette.send('WebDriver:SwitchToWindow', { handle: await newTab(marionette), focus: true });
    await marionette.send('WebDriver:Navigate', { url: `moz-extension://${uuid}/${readerPage}` });
    return {
      run: async (source, ...args) => {
        const script = `return (${source.toString()})(...${JSON.stringify(args)})`;
        return marionette.send('WebDriver:ExecuteScript', { script, args: [], sandbox: null });
      },
      picture: async () =>
        Buffer.from(await marionette.send<string>('WebDriver:TakeScreenshot', { full: false }), 'base64'),
      closed,
      close: async () => {
        marionette.close();
        firefox.kill();
        await closed;
      },
    };
  } catch (error) {
    firefox.kill();
    await closed;
    throw error;
  }
}

/** The tab that the new extension opens: it is the one in front. */
async function newTab(marionette: Marionette): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const [, opened] = await marionette.send<string[]>('WebDriver:GetWindowHandles');
    if (opened) return opened;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Firefox did not open the extension.');
}

function writeProfile(folder: string, extension: string): void {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const preferences = {
    'marionette.port': 0, // any free one, written to MarionetteActivePort
    'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: uuid }),
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
}

async function remotePort(profile: string, closed: Promise<void>): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  const until = Date.now() + startTimeout;
  let ended = false;
  void closed.then(() => (ended = true));
  while (Date.now() < until && !ended) {
    const port = existsSync(file) && Number(readFileSync(file, 'utf8'));
    if (port) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Firefox did not start');
}
