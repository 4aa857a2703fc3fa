/** The settings as a file, to be kept or taken to another browser, and back. */
import { check, defaultSettings, Settings } from './schemas.ts';

const kind = 'pangzhu-settings';
const version = 1;

/** Much longer than any file of ours. Bytes. */
export const largestSettingsFile = 1024 * 1024;

/** Anki is a matter of this device and of the browser's permission, not of the person's taste. */
type Portable = Omit<Settings, 'anki'>;

/** The text of a settings file: JSON with its kind and version. */
export function writeSettings(settings: Settings): string {
  return `${JSON.stringify({ kind, version, settings: portable(settings) }, null, 2)}\n`;
}

/** The settings that a file holds. */
export function portable<S extends object>(settings: S): Omit<S, 'anki'> {
  const copy: S & { anki?: unknown } = { ...settings };
  delete copy.anki;
  return copy;
}

/** Why a file can't be used; `value` names a setting that has an impossible one. */
export type SettingsFailure = { code: 'other' | 'newer' } | { code: 'value'; name: string };

export type SettingsInFile = { ok: true; settings: Partial<Portable> } | { ok: false; failure: SettingsFailure };

/** What is in a file. Settings that it lacks stay as they are; those that this version does not know are left out. */
export function readSettingsFile(text: string): SettingsInFile {
  const file = parse(text);
  if (file?.['kind'] !== kind || !isRecord(file['settings'])) return { ok: false, failure: { code: 'other' } };
  if (file['version'] !== version) return { ok: false, failure: { code: 'newer' } };
  const given: Record<string, unknown> = portable(file['settings']);
  const known = Object.keys(given).filter((name) => name in defaultSettings);
  const whole: unknown = check(Settings, { ...defaultSettings, ...given });
  if (!isRecord(whole)) return { ok: false, failure: { code: 'other' } };
  // A value that does not fit falls back: here it must not, but be told.
  const wrong = known.find((name) => !isSame(whole[name], given[name]));
  if (wrong) return { ok: false, failure: { code: 'value', name: wrong } };
  return { ok: true, settings: Object.fromEntries(known.map((name) => [name, whole[name]])) };
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of values that are plain, or records of plain values: then what the given one has of the known ones. */
function isSame(known: unknown, given: unknown): boolean {
  if (!isRecord(known) || !isRecord(given)) return known === given;
  return Object.keys(known).every((name) => !(name in given) || known[name] === given[name]);
}
