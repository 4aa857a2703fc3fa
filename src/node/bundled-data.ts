/** The data that the build laid beside the engine. */
import { readFile } from 'node:fs/promises';
import { BundledData, demand } from '../core/schemas.ts';

export const dataFile = (name: string) => readFile(new URL(`./data/${name}`, import.meta.url));

export async function bundledData(): Promise<BundledData> {
  return demand(BundledData, JSON.parse((await dataFile('bundled.json')).toString()), 'data/bundled.json');
}
