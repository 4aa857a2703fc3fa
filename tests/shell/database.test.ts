import 'fake-indexeddb/auto';
import { database } from '../../src/shell/database.ts';
import { saveWord } from '../../src/shell/saved-words.ts';
import { tan } from '../core/saved-words/saved-word-examples.ts';

/** The database as the version before made it. */
async function makeOld(): Promise<void> {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open('pangzhu', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('bundled').put({ version: 'x' }, 'x');
      request.result
        .createObjectStore('imported', { keyPath: 'id' })
        .put({ id: 'a', importedAt: 1, article: { id: 'a', title: '题目', blocks: [] } });
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

test('a database of the version before keeps what it has, and takes words', async () => {
  await makeOld();
  const db = await database();
  expect([...db.objectStoreNames]).toEqual(['bundled', 'imported', 'words']);
  expect(await db.get('bundled', 'x')).toEqual({ version: 'x' });
  expect(await db.getAll('imported')).toEqual([
    { id: 'a', importedAt: 1, article: { id: 'a', title: '题目', blocks: [] } },
  ]);
  await saveWord(db, tan, 1);
  expect(await db.count('words')).toBe(1);
});

test('a newer version is not kept from its upgrade, and the one here opens anew when it can', async () => {
  const before = await database();
  const newer = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('pangzhu', 9);
    request.onsuccess = () => resolve(request.result);
  });
  expect(() => before.transaction('words')).toThrow(/not allowed/);
  newer.close();
  await expect(database()).rejects.toMatchObject({ name: 'VersionError' });
});
