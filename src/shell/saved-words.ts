/** The words that a person keeps, in the database. Each change is one transaction, so that windows lose nothing of each other's. */
import { checkKeptWord, idStem, joinWords, keepAt, type KeptWord, saveAgain } from '../core/saved-words/kept-word.ts';
import type { SavedWord } from '../core/schemas.ts';
import { browser } from './browser.ts';
import type { Database } from './database.ts';

/** Why a word is not kept: this is a private window, there is no room, or the database can't be used. */
export type KeepingFailure = 'private' | 'full' | 'broken';

/** A word could not be kept; `code` says why. */
export class KeepingError extends Error {
  constructor(
    readonly code: KeepingFailure,
    detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'KeepingError';
  }
}

/** Whether this is a private window: nothing of it is kept. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true;
}

/** All words. An entry that is damaged is left out, not deleted. */
export async function savedWords(db: Database): Promise<KeptWord[]> {
  const entries: unknown[] = await db.getAll('words');
  return entries.flatMap((entry) => checkKeptWord(entry) ?? []);
}

/** The words that were saved last, and how many there are: ten thousand take half a second to read. */
export async function newestWords(db: Database, most: number): Promise<{ words: KeptWord[]; total: number }> {
  const { store, done } = db.transaction('words');
  const counted = store.count();
  const words: KeptWord[] = [];
  let cursor = await store.index('savedAt').openCursor(null, 'prev');
  while (cursor && words.length < most) {
    const word = checkKeptWord(cursor.value);
    if (word) words.push(word);
    cursor = await cursor.continue();
  }
  await done;
  return { words, total: await counted };
}

/**
 * Keeps a word; one that is kept already loses neither its note nor its sentence. Its other readings take its state, as
 * pages know words by their writing. @returns the word as it is kept now
 */
export function saveWord(db: Database, word: SavedWord, savedAt: number): Promise<KeptWord> {
  return keeping(db, async (store) => {
    const next = keepAt(word, savedAt);
    const readings: unknown[] = await store.getAll(readingsOf(word));
    const others = readings.flatMap((entry) => checkKeptWord(entry) ?? []);
    const before = others.find(({ id }) => id === next.id);
    const kept = before ? saveAgain(before, next) : next;
    await store.put(kept);
    for (const other of others) if (other !== before) await store.put({ ...other, state: word.state });
    return kept;
  });
}

/** Keeps many words at once, all or none of them; one that is kept already loses nothing that the other lacks. */
export function saveWords(db: Database, words: readonly KeptWord[]): Promise<void> {
  return keeping(db, async (store) => {
    for (const word of words) {
      const before = checkKeptWord(await store.get(word.id));
      await store.put(before ? joinWords(before, word) : word);
    }
  });
}

/** Changes what a person has said of a kept word; one that is gone stays gone. */
export function changeWord(
  db: Database,
  id: string,
  changes: Partial<Pick<KeptWord, 'note' | 'state'>>,
): Promise<void> {
  return keeping(db, async (store) => {
    const before = checkKeptWord(await store.get(id));
    if (before) await store.put({ ...before, ...changes });
  });
}

/** Removes one reading of a word by its id. */
export function removeWord(db: Database, id: string): Promise<void> {
  return keeping(db, (store) => store.delete(id));
}

/** Removes a word with all of its readings. @returns them as they were kept */
export function forgetWord(db: Database, word: Pick<SavedWord, 'hans' | 'hant'>): Promise<KeptWord[]> {
  return keeping(db, async (store) => {
    const readings: unknown[] = await store.getAll(readingsOf(word));
    await store.delete(readingsOf(word));
    return readings.flatMap((entry) => checkKeptWord(entry) ?? []);
  });
}

function readingsOf(word: Pick<SavedWord, 'hans' | 'hant'>): IDBKeyRange {
  const stem = idStem(word);
  return IDBKeyRange.bound(stem, `${stem}\uffff`);
}

type Store = ReturnType<typeof openStore>['store'];
const openStore = (db: Database) => db.transaction('words', 'readwrite');

async function keeping<T>(db: Database, change: (store: Store) => Promise<T>): Promise<T> {
  const transaction = openStore(db);
  try {
    const result = await change(transaction.store);
    await transaction.done;
    return result;
  } catch (error) {
    transaction.done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    throw asKeepingError(error);
  }
}

/** What the person is told of an error of the database. */
export function asKeepingError(error: unknown): KeepingError {
  if (error instanceof KeepingError) return error;
  const { name = '', message = String(error) } = error as Partial<Error>;
  return new KeepingError(name === 'QuotaExceededError' ? 'full' : 'broken', message);
}

/** The same of an error that may have come as an answer of the background. */
export function keepingFailureOf(error: unknown): KeepingFailure {
  const code = /KeepingError: (private|full)/.exec(String(error))?.[1];
  return (code as KeepingFailure | undefined) ?? asKeepingError(error).code;
}
