/** The extension's IndexedDB: bundled data as checked once, and the person's own articles. The only file that imports idb. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface Tables extends DBSchema {
  /** Bundled data under the version it was built as; one entry. */
  bundled: { key: string; value: unknown };
  /** Imported articles under their ids. */
  imported: { key: string; value: { id: string; importedAt: number; article: unknown } };
}

export type Database = IDBPDatabase<Tables>;

let opened: Promise<Database> | null = null;

/** The database, opened once. Rejects where the browser has none (private windows of some versions, a full disk). */
export function database(): Promise<Database> {
  opened ??= openDB<Tables>('pangzhu', 1, {
    upgrade(made) {
      made.createObjectStore('bundled');
      made.createObjectStore('imported', { keyPath: 'id' });
    },
    terminated: () => (opened = null),
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}
