/** Opening the extension's own pages. */
import { browser } from './browser.ts';

/** Shows the reader. */
export const openReader = () => openPage('reader/reader.html');

/** Shows the words that the person keeps. */
export const openWords = () => openPage('words/words.html');

/** Shows the page for newcomers once, when the extension has been installed; not after an update. */
export function welcomeNewcomers(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openPage('welcome/welcome.html');
  });
}

/** Which of the two families this browser is of. */
export function browserName(): 'chromium' | 'firefox' {
  return browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chromium';
}

/** Shows a page: its tab when there is one, else a new one. */
async function openPage(path: string): Promise<void> {
  const address = browser.runtime.getURL(path);
  const open = (await browser.tabs.query({})).find(({ url }) => url?.startsWith(address));
  if (open?.id === undefined) {
    await browser.tabs.create({ url: address });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  // Firefox for Android has no windows.
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
}

/** Shows where the browser's own keys are changed. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = (browser.commands ?? {}) as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The keyboard commands with the keys that the person has given them; none on Firefox for Android. */
export async function shortcuts(): Promise<{ name: string; description: string; keys: string }[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  // Those that begin so are the browser's own: to click the toolbar button.
  const own = commands.filter(({ name = '' }) => !name.startsWith('_'));
  return own.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}
