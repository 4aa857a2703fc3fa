/** The engine with the data of the built extension. */
import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '../../src/core/engine.ts';
import { openReadingModel } from '../../src/core/readings/model.ts';
import type { BundledData } from '../../src/core/schemas.ts';
import { openConversion } from '../../src/lexicon/conversion.ts';
import { openFigures } from '../../src/lexicon/figures.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';

/** A file of the built extension. */
export const dataFile = (name: string) => readFileSync(`dist/data/${name}`);

export const bundledData = (): BundledData => JSON.parse(dataFile('bundled.json').toString()) as BundledData;

/** The packed tables of the built extension, opened. */
export function builtTables() {
  return {
    known: { figures: openFigures(dataFile('figures.bin')), pageNotes: bundledData().pageNotes },
    dictionary: openLexicon(dataFile('lexicon.bin')),
    model: openReadingModel(dataFile('readings.bin')),
    tables: openConversion(dataFile('conversion.bin')),
  };
}

export function builtEngine(): Engine {
  const { known, dictionary, model, tables } = builtTables();
  return createEngine(known, dictionary, model, tables);
}
