/** Who is measured: Pangzhu, an annotator of the usual kind, and nobody (an extension that does nothing). */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

export type Annotator = 'control' | 'usual' | 'ours';

/** Where each is, unpacked: as it is installed, and (`asked`) the same without reading any page before it is asked to. */
export interface Folders {
  installed: Record<Annotator, string>;
  asked: Record<Exclude<Annotator, 'control'>, string>;
}

/** What is put into a page that is to be read; as `shell/sites.ts` does. */
export const readerFiles = { usual: ['/content.js'], ours: ['/sentinel.js', '/content.js'] };

/** A page of the extension's own to ask from, in the place of its popup; nothing of the extension's runs in it. */
export const askingPage = '/asking.html';

/** Writes them; what is built later does not change what is measured. */
export async function prepareAnnotators(): Promise<Folders> {
  const root = 'out/measured';
  await rm(root, { recursive: true, force: true });
  const folders: Folders = {
    installed: { control: `${root}/control`, usual: `${root}/usual`, ours: `${root}/ours` },
    asked: { usual: `${root}/usual-asked`, ours: `${root}/ours-asked` },
  };
  const { control, usual, ours } = folders.installed;
  await mkdir(control, { recursive: true });
  await cp('dist', ours, { recursive: true });
  await build({
    entryPoints: ['tests/bench/usual-annotator/content.ts'],
    outfile: join(usual, 'content.js'),
    bundle: true,
    minify: true,
    logLevel: 'warning',
  });
  await cp('tests/bench/usual-annotator/manifest.json', join(usual, 'manifest.json'));
  const nothing = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    host_permissions: ['*://www.voachinese.com/*'],
  };
  const gecko = { browser_specific_settings: { gecko: { id: 'nothing@pangzhu.example' } } };
  await writeFile(join(control, 'manifest.json'), JSON.stringify({ ...nothing, ...gecko }));
  for (const annotator of ['usual', 'ours'] as const) {
    const folder = folders.asked[annotator];
    await cp(folders.installed[annotator], folder, { recursive: true });
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8')) as object;
    await writeFile(path, JSON.stringify({ ...manifest, content_scripts: [] }));
    await writeFile(join(folder, askingPage), '<!doctype html><title>Asking</title>');
  }
  return folders;
}
