/** What a page that nobody reads yet asks of the extension. Small and without libraries: it runs on every page of every allowed site. */
import type { Browser } from './browser.ts';

const { chrome: api } = globalThis as unknown as { chrome: Browser };

/** How often the background is asked when it stopped before it had answered. */
const attempts = 3;

/** Asks the background to put the reader into this page. An extension that is gone is asked in vain. */
export async function askForReader(): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      if (await api.runtime.sendMessage({ name: 'read', body: {} })) return;
    } catch {
      // It was stopped while it started: asked again, it starts anew.
    }
  }
}
