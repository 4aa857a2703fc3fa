/**
 * What a page that nobody reads yet needs of the extension: to ask for its reading, and to tell the popup that there is
 * nothing to read. Small and without libraries, because it runs on every page of every allowed site.
 */
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

/** Answers the popup as long as the reader is not there to do it. */
export function answerUnread(isRead: () => boolean): void {
  const nothing = { ok: true, value: { chinese: false, script: null, figures: [] } };
  type Listener = (message: unknown, sender: { id?: string }, reply: (reply: unknown) => void) => undefined;
  const listener: Listener = (message, sender, reply) => {
    const { name } = (message ?? {}) as { name?: unknown };
    if (!isRead() && sender.id === api.runtime.id && name === 'status') reply(nothing);
    return undefined;
  };
  api.runtime.onMessage.addListener(listener as Parameters<typeof api.runtime.onMessage.addListener>[0]);
}

/** Calls back when the person wants pages read that are not Chinese: now, or as soon as they do. */
export function whenEnglishPagesWanted(wanted: () => void, signal: AbortSignal): void {
  const look = async () => {
    const { englishPages } = await api.storage.local.get('englishPages');
    if (englishPages === true && !signal.aborted) wanted();
  };
  const onChange = (changes: Record<string, unknown>) => {
    if ('englishPages' in changes) void look();
  };
  api.storage.onChanged.addListener(onChange);
  signal.addEventListener('abort', () => api.storage.onChanged.removeListener(onChange));
  void look();
}
