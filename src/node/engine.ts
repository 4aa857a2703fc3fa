/** The engine for Node, with the data that the build laid beside it. */
import { readFile } from 'node:fs/promises';
import { createEngine as engineFrom, type Engine } from '../core/engine.ts';
import { BundledData, demand } from '../core/schemas.ts';

export type { Engine } from '../core/engine.ts';
export type { Annotations, FigureInText, Span, TargetScript, Word } from '../core/annotations.ts';

/** Loads the bundled data and makes an engine of it. */
export async function createEngine(): Promise<Engine> {
  const text = await readFile(new URL('./data/bundled.json', import.meta.url), 'utf8');
  return engineFrom(demand(BundledData, JSON.parse(text), 'data/bundled.json'));
}
