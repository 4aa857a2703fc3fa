/** The data that the build laid beside the engine. */
import { readFile } from 'node:fs/promises';
import { BundledData, demand } from '../core/schemas.ts';

/** The bytes of a file of `data/`. Rejects when the build has not written it. */
export const dataFile = (name: string) => readFile(new URL(`./data/${name}`, import.meta.url));

/** The bundled articles and page notes, checked. Rejects with an `Error` that names what does not fit. */
export async function bundledData(): Promise<BundledData> {
  return demand(BundledData, JSON.parse((await dataFile('bundled.json')).toString()), 'data/bundled.json');
}
