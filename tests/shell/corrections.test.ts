import { followCorrections, keepCorrection } from '../../src/shell/corrections.ts';
import fakeBrowser from './fake-browser.ts';

beforeEach(() => fakeBrowser.forget());

test('a corrected reading is kept, told to whoever follows, and taken back', async () => {
  const stopping = new AbortController();
  const seen: unknown[] = [];
  await followCorrections((corrections) => seen.push([...corrections]), stopping.signal);
  await keepCorrection(['行长', '行長'], ['xing2', 'zhang3']);
  await new Promise(setImmediate);
  await keepCorrection(['行長'], null);
  await new Promise(setImmediate);
  stopping.abort();
  await keepCorrection(['行长'], null);
  await new Promise(setImmediate);
  expect(seen).toEqual([
    [],
    [
      ['行长', ['xing2', 'zhang3']],
      ['行長', ['xing2', 'zhang3']],
    ],
    [['行长', ['xing2', 'zhang3']]],
  ]);
});

test('storage that fails or is damaged gives none', async () => {
  const seen: number[] = [];
  fakeBrowser.storage.local.get.mockRejectedValueOnce(new Error('corrupt'));
  await followCorrections((corrections) => seen.push(corrections.size));
  await fakeBrowser.storage.local.set({ readings: 'all of them' });
  await new Promise(setImmediate);
  expect(seen).toEqual([0, 0]);
});
