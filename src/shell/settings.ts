/** The person's settings: kept by the browser, one key each, so that two windows never overwrite each other's. */
import { check, defaultSettings, Settings } from '../core/schemas.ts';
import { browser } from './browser.ts';

/** All settings; a field that is missing or damaged has its default. */
export async function readSettings(): Promise<Settings> {
  try {
    return complete(await browser.storage.local.get(Object.keys(defaultSettings)));
  } catch {
    return defaultSettings;
  }
}

export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changes);
}

/** Calls back with all settings, now and whenever any of them changes, in whichever window. */
export async function followSettings(follow: (settings: Settings) => void, signal?: AbortSignal): Promise<void> {
  const onChange = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key in defaultSettings)) {
      void readSettings().then((settings) => !signal?.aborted && follow(settings));
    }
  };
  browser.storage.onChanged.addListener(onChange);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChange));
  const settings = await readSettings();
  if (!signal?.aborted) follow(settings);
}

function complete(stored: unknown): Settings {
  return check(Settings, { ...defaultSettings, ...(stored as object) }) ?? defaultSettings;
}
