/** Changes of what the browser keeps for the extension, in whichever window they are made. */
import { browser } from './browser.ts';

/** Calls back whenever what is kept under one of these keys has changed, until the signal aborts. */
export function followStored(keys: readonly string[], changed: () => void, signal?: AbortSignal): void {
  const onChange = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && keys.some((key) => key in changes)) changed();
  };
  browser.storage.onChanged.addListener(onChange);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChange));
}
