/** Opening the extension's own pages. */
import { browser } from './browser.ts';

export const openReader = () => openPage('reader/reader.html');

/** Shows the words that the person keeps. */
export const openWords = () => openPage('words/words.html');

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

/** The keyboard commands with the keys that the person has given them; none on Firefox for Android. */
export async function shortcuts(): Promise<{ name: string; description: string; keys: string }[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}
