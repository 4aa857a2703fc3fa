/**
 * The extension's IndexedDB: bundled data as checked once, the person's own articles, and their words. The only file that
 * imports idb.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptWord } from '../core/saved-words/kept-word.ts';

interface Tables extends DBSchema {
  /** Bundled data under the version it was built as; one entry. */
  bundled: { key: string; value: unknown };
  /** Imported articles under their ids. */
  imported: { key: string; value: { id: string; importedAt: number; article: unknown } };
  /** Saved words under their ids; since version 2. */
  words: { key: string; value: KeptWord; indexes: { state: KeptWord['state']; savedAt: number } };
}

export type Database = IDBPDatabase<Tables>;

const version = 2;

let opened: Promise<Database> | null = null;

/** The database, opened once. Rejects where the browser has none (private windows of some versions, a full disk). */
export function database(): Promise<Database> {
  opened ??= openDB<Tables>('pangzhu', version, {
    upgrade(made, before) {
      if (before < 1) {
        made.createObjectStore('bundled');
        made.createObjectStore('imported', { keyPath: 'id' });
      }
      if (before < 2) {
        const words = made.createObjectStore('words', { keyPath: 'id' });
        words.createIndex('state', 'state');
        words.createIndex('savedAt', 'savedAt');
      }
    },
    // A page that is left open would keep a newer one from its upgrade.
    blocking: () => void close(),
    terminated: () => (opened = null),
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function close(): Promise<void> {
  const open = opened;
  opened = null;
  (await open)?.close();
}
