/** The engine for Node, with the data that the build laid beside it. */
import { createEngine as engineFrom, type Engine } from '../core/engine.ts';
import { openReadingModel } from '../core/readings/model.ts';
import { openConversion } from '../lexicon/conversion.ts';
import { openFigures } from '../lexicon/figures.ts';
import { openLexicon } from '../lexicon/lexicon.ts';
import { bundledData, dataFile } from './bundled-data.ts';

export type { Engine } from '../core/engine.ts';
export type { Annotations, FigureInText, Span, TargetScript, Word } from '../core/annotations.ts';
export type { Entry, EntryGroup } from '../core/dictionary.ts';

/** Loads the bundled data and the packed tables, and makes an engine of them. */
export async function createEngine(): Promise<Engine> {
  const [{ pageNotes }, lexicon, readings, conversion, figures] = await Promise.all([
    bundledData(),
    dataFile('lexicon.bin'),
    dataFile('readings.bin'),
    dataFile('conversion.bin'),
    dataFile('figures.bin'),
  ]);
  return engineFrom(
    { figures: openFigures(figures), pageNotes },
    openLexicon(lexicon),
    openReadingModel(readings),
    openConversion(conversion),
  );
}
