/** The person's settings: kept by the browser, one key each, so that two windows never overwrite each other's. */
import { check, defaultSettings, Settings } from '../core/schemas.ts';
import { browser } from './browser.ts';
import { followStored } from './stored-changes.ts';

/** All settings; a field that is missing or damaged has its default. */
export async function readSettings(): Promise<Settings> {
  try {
    return complete(await browser.storage.local.get(Object.keys(defaultSettings)));
  } catch {
    return defaultSettings;
  }
}

/** Keeps these settings. Rejects when the browser has no room. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changes);
}

/** Calls back with all settings, now and whenever any of them changes, in whichever window. */
export async function followSettings(follow: (settings: Settings) => void, signal?: AbortSignal): Promise<void> {
  let settings: Settings | null = null;
  let changed: Record<string, unknown> = {};
  const onChange = (news: Record<string, unknown>) => {
    // The news itself: to ask for all of them again would take as long as a frame.
    changed = { ...changed, ...news };
    if (settings) follow((settings = complete({ ...settings, ...changed })));
  };
  followStored(Object.keys(defaultSettings), onChange, signal);
  const stored = await readSettings();
  // What has changed meanwhile may be in what was read or not.
  settings = complete({ ...stored, ...changed });
  if (!signal?.aborted) follow(settings);
}

function complete(stored: unknown): Settings {
  return check(Settings, { ...defaultSettings, ...(stored as object) }) ?? defaultSettings;
}
