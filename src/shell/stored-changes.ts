/** Changes of what the browser keeps for the extension, in whichever window they are made. */
import { browser } from './browser.ts';

/**
 * Calls back whenever what is kept under one of these keys has changed, until the signal aborts.
 * @param changed is given what is there now under each key that has changed; `undefined` under one that was removed
 */
export function followStored(
  keys: readonly string[],
  changed: (news: Record<string, unknown>) => void,
  signal?: AbortSignal,
): void {
  const onChange = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const own = Object.entries(changes).filter(([key]) => area === 'local' && keys.includes(key));
    if (own.length > 0) changed(Object.fromEntries(own.map(([key, { newValue }]) => [key, newValue])));
  };
  browser.storage.onChanged.addListener(onChange);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChange));
}
