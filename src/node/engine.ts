/** The engine for Node, with the data that the build laid beside it. */
import { readFile } from 'node:fs/promises';
import { createEngine as engineFrom, type Engine } from '../core/engine.ts';
import { BundledData, demand } from '../core/schemas.ts';
import { openLexicon } from '../lexicon/lexicon.ts';

export type { Engine } from '../core/engine.ts';
export type { Annotations, FigureInText, Span, TargetScript, Word } from '../core/annotations.ts';
export type { Entry, EntryGroup } from '../core/dictionary.ts';

const data = (name: string) => readFile(new URL(`./data/${name}`, import.meta.url));

/** Loads the bundled data and the dictionary and makes an engine of them. */
export async function createEngine(): Promise<Engine> {
  const [bundled, lexicon] = await Promise.all([data('bundled.json'), data('lexicon.bin')]);
  return engineFrom(demand(BundledData, JSON.parse(bundled.toString()), 'data/bundled.json'), openLexicon(lexicon));
}
