import 'fake-indexeddb/auto';
import { createBundledData } from '../../src/shell/bundled-data.ts';
import { database } from '../../src/shell/database.ts';
import type { BundledData } from '../../src/core/schemas.ts';

const data = (version: string): BundledData => ({
  version,
  articles: [{ id: 'a', title: '标题', blocks: [{ kind: 'paragraph', text: '正文' }] }],
  pageNotes: [],
});

/** A worker that has just been started, with the package of this version. */
function startWorker(version = 'v1', db: typeof database = database) {
  const fetchPackaged = jest.fn(() => Promise.resolve<unknown>(data(version)));
  return { fetchPackaged, bundled: createBundledData({ version, fetchPackaged, database: db }) };
}

beforeEach(async () => (await database()).clear('bundled'));

test('the package is read once, and the next worker reads the database', async () => {
  const first = startWorker();
  expect(await first.bundled()).toEqual(data('v1'));
  expect(await first.bundled()).toEqual(data('v1'));
  expect(first.fetchPackaged).toHaveBeenCalledTimes(1);

  const second = startWorker();
  expect(await second.bundled()).toEqual(data('v1'));
  expect(second.fetchPackaged).not.toHaveBeenCalled();
});

test('any number of tabs that ask at once cause one reading', async () => {
  const { bundled, fetchPackaged } = startWorker();
  await Promise.all([bundled(), bundled(), bundled()]);
  expect(fetchPackaged).toHaveBeenCalledTimes(1);
});

test('data of another version is replaced', async () => {
  await startWorker('v1').bundled();
  const updated = startWorker('v2');
  expect((await updated.bundled()).version).toBe('v2');
  expect(updated.fetchPackaged).toHaveBeenCalledTimes(1);
  expect(await (await database()).getAllKeys('bundled')).toEqual(['v2']);
});

test('a damaged copy is rebuilt', async () => {
  const db = await database();
  await db.put('bundled', { version: 'v1', articles: 'lost' }, 'v1');
  const { bundled, fetchPackaged } = startWorker();
  expect(await bundled()).toEqual(data('v1'));
  expect(fetchPackaged).toHaveBeenCalledTimes(1);
  expect(await db.get('bundled', 'v1')).toEqual(data('v1'));
});

test('without a database the package serves', async () => {
  const { bundled } = startWorker('v1', () => Promise.reject(new Error('no storage')));
  expect(await bundled()).toEqual(data('v1'));
});

test('a reading that failed is tried again', async () => {
  const { bundled, fetchPackaged } = startWorker();
  fetchPackaged.mockRejectedValueOnce(new Error('busy'));
  await expect(bundled()).rejects.toThrow('busy');
  expect(await bundled()).toEqual(data('v1'));
});

test('a package whose data does not have its shape says where', async () => {
  const { bundled, fetchPackaged } = startWorker();
  fetchPackaged.mockResolvedValueOnce({ ...data('v1'), articles: [{ id: 'a', title: '' }] });
  await expect(bundled()).rejects.toThrow('bundled data: articles.0.');
});
