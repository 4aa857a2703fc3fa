/** The engine for Node, with the data that the build laid beside it. */
import { createEngine as engineFrom, type Engine } from '../core/engine.ts';
import { openLexicon } from '../lexicon/lexicon.ts';
import { bundledData, dataFile } from './bundled-data.ts';

export type { Engine } from '../core/engine.ts';
export type { Annotations, FigureInText, Span, TargetScript, Word } from '../core/annotations.ts';
export type { Entry, EntryGroup } from '../core/dictionary.ts';

/** Loads the bundled data and the dictionary and makes an engine of them. */
export async function createEngine(): Promise<Engine> {
  const [data, lexicon] = await Promise.all([bundledData(), dataFile('lexicon.bin')]);
  return engineFrom(data, openLexicon(lexicon));
}
