/** A browser runs its own copy of the extension, so that a build can't change it under a test. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

export interface TestedManifest {
  host_permissions?: string[];
  browser_specific_settings?: { gecko?: { id?: string } };
}

export const isZip = (extension: string): boolean => extension.endsWith('.zip');

/** Copies an extension, a folder or a zip, into the folder `to` (removing what was there) and returns its manifest. */
export function copyExtension(from: string, to: string): TestedManifest {
  rmSync(to, { recursive: true, force: true });
  if (isZip(from)) unzip(from, to);
  else cpSync(from, to, { recursive: true });
  return JSON.parse(readFileSync(join(to, 'manifest.json'), 'utf8')) as TestedManifest;
}

function unzip(path: string, to: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(path)))) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(join(to, name), bytes);
  }
}

/** The page that the extension opens after its installation. */
export const welcomePath = '/welcome/welcome.html';

export function hasWelcome(folder: string): boolean {
  return existsSync(join(folder, welcomePath));
}
