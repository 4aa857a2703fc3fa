/** The keyboard commands of the manifest. */
import type { Settings } from '../core/schemas.ts';
import { browser } from './browser.ts';
import { askPage, MessageError } from './messages.ts';
import { changeSettings, readSettings } from './settings.ts';
import { isWatched, readTab } from './sites.ts';

const scripts: Settings['script'][] = ['own', 'hans', 'hant-TW', 'hant-HK'];

// One after the other: each reads the settings that the one before has changed, however fast the keys come.
let last = Promise.resolve();

/** Runs the browser's commands from now on. */
export function followCommands(): void {
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener((command, tab) => runCommand(command, tab?.id));
}

/** Runs a command for a tab, or for the one in front. */
export function runCommand(command: string, tab: number | undefined): void {
  last = last.then(() => run(command, tab)).catch(() => undefined);
}

async function run(command: string, tab: number | undefined): Promise<void> {
  const page = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  const begun = page !== undefined && (await beginReading(page));
  if (command === 'next-figure' || command === 'look-up') {
    if (page !== undefined) await askPage(page, command === 'look-up' ? 'openWord' : 'nextFigure', {});
    return;
  }
  const settings = await readSettings();
  // The key that begins reading a page turns pinyin on there, whatever it was elsewhere.
  if (command === 'toggle-pinyin') await changeSettings({ pinyin: begun || !settings.pinyin });
  if (command === 'next-script') {
    await changeSettings({ script: scripts[(scripts.indexOf(settings.script) + 1) % scripts.length] ?? 'own' });
  }
}

/** Begins to read a page that is not being read yet; a command is permission enough. @returns whether it just began */
export async function beginReading(tab: number): Promise<boolean> {
  try {
    await askPage(tab, 'status', {});
    return false;
  } catch (error) {
    if (!(error instanceof MessageError) || error.code !== 'nobody') throw error;
  }
  if (await isWatched(tab)) return false;
  try {
    await readTab(tab);
    return true;
  } catch {
    // The extension's own pages read themselves; browser pages can't be read.
    return false;
  }
}
