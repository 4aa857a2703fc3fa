/** The bundled articles and page notes: read from the package and checked once, then kept in IndexedDB under their version. */
import { BundledData, check, demand } from '../core/schemas.ts';
import type { Database } from './database.ts';

interface Sources {
  /** The version of the data that this build ships. */
  version: string;
  /** Reads the data from the package. */
  fetchPackaged(): Promise<unknown>;
  database(): Promise<Database>;
}

/**
 * A function that returns the bundled data: from memory, else from the database, else from the package. A copy that is
 * damaged or of another version is replaced; without a database the package serves alone.
 */
export function createBundledData({ version, fetchPackaged, database }: Sources): () => Promise<BundledData> {
  let inMemory: Promise<BundledData> | null = null;

  async function load(): Promise<BundledData> {
    const db = await database().catch(() => null);
    const stored = check(BundledData, await db?.get('bundled', version).catch(() => undefined));
    if (stored?.version === version) return stored;
    const packaged = demand(BundledData, await fetchPackaged(), 'bundled data');
    if (db) await keep(db, packaged).catch(() => undefined);
    return packaged;
  }

  async function keep(db: Database, data: BundledData): Promise<void> {
    const change = db.transaction('bundled', 'readwrite');
    await change.store.clear();
    await change.store.put(data, version);
    await change.done;
  }

  return () =>
    (inMemory ??= load().catch((error: unknown) => {
      inMemory = null;
      throw error;
    }));
}
