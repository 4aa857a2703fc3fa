/** A browser runs its own copy of the extension, so that a build can't change it under a test. */
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface TestedManifest {
  host_permissions?: string[];
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** Copies the unpacked extension to `to` (removing what was there) and returns its manifest. */
export function copyExtension(from: string, to: string): TestedManifest {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  return JSON.parse(readFileSync(join(to, 'manifest.json'), 'utf8')) as TestedManifest;
}

/** The page that the extension opens after its installation. */
export const welcomePath = '/welcome/welcome.html';

export function hasWelcome(folder: string): boolean {
  return existsSync(join(folder, welcomePath));
}
