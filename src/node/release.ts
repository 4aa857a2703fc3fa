/** What a release consists of: the extension as both stores take it, and its source for their reviewers. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFiles } from './project-files.ts';
import { zipOf } from './zip.ts';

export interface Packed {
  /** The path of the zip, from the project's folder. */
  path: string;
  /** How long it is, in bytes. */
  length: number;
  sha256: string;
}

/** Packs what was built into `dist/`, and the project's own files, each as a zip in `out/`. @param root the project's folder */
export async function writeRelease(root: string): Promise<Packed[]> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const built = await readdir(join(root, 'dist'), { recursive: true, withFileTypes: true });
  const inDist = built
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(root, 'dist').length + 1)
        .replaceAll('\\', '/'),
    );
  await mkdir(join(root, 'out'), { recursive: true });
  return [
    await pack(root, `out/pangzhu-${version}.zip`, 'dist', inDist),
    await pack(root, `out/pangzhu-${version}-source.zip`, '.', projectFiles(root)),
  ];
}

async function pack(root: string, path: string, folder: string, names: readonly string[]): Promise<Packed> {
  const files = new Map<string, Uint8Array>();
  for (const name of names) files.set(name, await readFile(join(root, folder, name)));
  const zip = zipOf(files);
  await writeFile(join(root, path), zip);
  return { path, length: zip.length, sha256: createHash('sha256').update(zip).digest('hex') };
}
