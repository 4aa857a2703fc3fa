/** A release that is built in another folder, as on another machine: from the project's files alone, with the same libraries. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFiles } from '../../src/node/project-files.ts';

export const root = join(__dirname, '../..');
export const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

export interface Release {
  /** The bytes of the zips: for the stores, and for their reviewers. */
  extension: Uint8Array;
  source: Uint8Array;
}

/** What lies in the `out/` of a project. */
export function releaseIn(folder: string): Release {
  const packed = (name: string) => readFileSync(join(folder, `out/pangzhu-${version}${name}.zip`));
  return { extension: packed(''), source: packed('-source') };
}

/** Copies the project's files to `folder` and runs `npm run package`'s command there, with some variables of its own. */
export async function releaseBuiltIn(folder: string, environment: Record<string, string>): Promise<Release> {
  mkdirSync(folder, { recursive: true });
  for (const name of projectFiles(root)) cpSync(join(root, name), join(folder, name));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  await promisify(execFile)(process.execPath, ['src/node/package.mjs'], {
    cwd: folder,
    env: { ...process.env, ...environment },
  });
  return releaseIn(folder);
}
