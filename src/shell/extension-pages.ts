/** Opening the extension's own pages. */
import { browser } from './browser.ts';

/** Shows the reader: its tab when there is one, else a new one. */
export async function openReader(): Promise<void> {
  const address = browser.runtime.getURL('reader/reader.html');
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
