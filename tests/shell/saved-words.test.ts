import 'fake-indexeddb/auto';
import type { SavedWord } from '../../src/core/schemas.ts';
import { type addToAnki, AnkiError } from '../../src/shell/anki.ts';
import { type Database, database } from '../../src/shell/database.ts';
import { keepArticle } from '../../src/shell/library.ts';
import {
  asKeepingError,
  changeWord,
  forgetWord,
  KeepingError,
  keepingFailureOf,
  removeWord,
  savedWords,
  saveWord,
  saveWords,
} from '../../src/shell/saved-words.ts';
import { savedWordsAnswers } from '../../src/shell/saved-words-answers.ts';
import { followSavedWords, followWordStates, publishWordStates } from '../../src/shell/word-states.ts';
import fakeBrowser from './fake-browser.ts';
import { kept, tan } from '../core/saved-words/saved-word-examples.ts';

const love: SavedWord = { hans: '爱', hant: '愛', syllables: ['ai4'], definition: 'love', state: 'known' };
let db: Database;

beforeEach(async () => {
  fakeBrowser.forget();
  db = await database();
  await db.clear('words');
});

const words = async () =>
  (await savedWords(db)).map(({ hans, state, note = '' }) => [hans, state, note].join(' ').trim());

test('words are kept, changed and removed', async () => {
  await saveWord(db, tan, 1);
  await saveWord(db, love, 2);
  await changeWord(db, kept().id, { note: '重要', state: 'known' });
  expect(await words()).toEqual(['爱 known', '谈判 known 重要']);
  await saveWord(db, tan, 3);
  expect(await words()).toEqual(['爱 known', '谈判 learning 重要']);
  await removeWord(db, kept().id);
  await changeWord(db, kept().id, { note: '晚了' });
  expect(await words()).toEqual(['爱 known']);
});

test('a word is forgotten with all of its readings, and no other is', async () => {
  const hang: SavedWord = { ...love, hans: '行', hant: '行', syllables: ['hang2'] };
  await saveWords(db, [
    kept(hang),
    kept({ ...hang, syllables: ['xing2'] }),
    kept({ ...hang, hans: '行长', hant: '行長', syllables: ['hang2', 'zhang3'] }),
  ]);
  await forgetWord(db, hang);
  expect(await words()).toEqual(['行长 known']);
});

test('the other readings of a word take its state, because pages know words by their writing', async () => {
  const xing: SavedWord = { ...love, hans: '行', hant: '行', syllables: ['xing2'], state: 'learning', note: '走' };
  await saveWord(db, xing, 1);
  await saveWord(db, { ...love, hans: '行长', hant: '行長', syllables: ['hang2', 'zhang3'], state: 'learning' }, 2);
  await saveWord(db, { ...xing, syllables: ['hang2'], state: 'known', note: '' }, 3);
  expect((await words()).sort()).toEqual(['行 known', '行 known 走', '行长 learning']);
});

test('two windows that save at the same time keep both words', async () => {
  const other = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('pangzhu');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('it does not open'));
  });
  const store = other.transaction('words', 'readwrite').objectStore('words');
  store.put(kept(love));
  await Promise.all([saveWord(db, tan, 1), saveWord(db, { ...love, hans: '人', hant: '人' }, 2)]);
  other.close();
  expect((await words()).sort()).toEqual(['人 known', '爱 known', '谈判 learning']);
});

test('of many words all are kept or none', async () => {
  const broken = { ...kept(love), id: undefined } as never;
  await expect(saveWords(db, [kept(), broken])).rejects.toThrow(KeepingError);
  expect(await words()).toEqual([]);
});

test('a damaged entry hides itself and no other', async () => {
  await saveWord(db, tan, 1);
  await db.put('words', { ...kept(love), hans: '' });
  expect(await words()).toEqual(['谈判 learning']);
  expect(await db.count('words')).toBe(2);
});

test('what stands in the way is told apart', async () => {
  expect(asKeepingError(new DOMException('no room', 'QuotaExceededError')).code).toBe('full');
  expect(asKeepingError(new Error('odd')).code).toBe('broken');
  expect(keepingFailureOf(new Error('failed: KeepingError: full: no room'))).toBe('full');
  const full = {
    transaction: () => ({
      store: { getAll: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')) },
      done: Promise.resolve(),
      abort: () => undefined,
    }),
  };
  await expect(saveWord(full as never, tan, 1)).rejects.toMatchObject({ code: 'full' });
  await keepArticle(db, { id: 'a', title: '题目', blocks: [] }, 1);
});

test('every page learns which words are known, in both scripts, and stops when it is told to', async () => {
  const stopping = new AbortController();
  const seen: string[] = [];
  let changes = 0;
  await followWordStates(
    ({ known, learning }) => seen.push(`${[...known].join(' ')} | ${[...learning].join(' ')}`),
    stopping.signal,
  );
  followSavedWords(() => changes++, stopping.signal);
  const step = async (change: Promise<unknown>) => {
    await change;
    await publishWordStates(database);
    await new Promise(setImmediate);
  };
  await step(saveWord(db, tan, 1));
  await step(saveWord(db, love, 2));
  await step(changeWord(db, kept().id, { note: '只是笔记' }));
  await step(removeWord(db, kept().id));
  stopping.abort();
  await step(db.clear('words'));
  expect(seen).toEqual([' | ', ' | 谈判 談判', '爱 愛 | 谈判 談判', '爱 愛 | ']);
  expect(changes).toBe(4);
});

test('storage that fails or is damaged gives no words', async () => {
  const seen: number[] = [];
  fakeBrowser.storage.local.get.mockRejectedValueOnce(new Error('corrupt'));
  await followWordStates(({ known }) => seen.push(known.size));
  await fakeBrowser.storage.local.set({ knownWords: { a: 1 } });
  await new Promise(setImmediate);
  expect(seen).toEqual([0, 0]);
});

describe('the background', () => {
  const anki = jest.fn<ReturnType<typeof addToAnki>, Parameters<typeof addToAnki>>();
  const answers = savedWordsAnswers(database, anki);
  const from = (incognito: boolean) => ({ tab: { incognito } }) as never;

  test('keeps and forgets a word, and tells every page', async () => {
    expect(await answers.saveWord(tan, from(false))).toEqual({ anki: null });
    expect(await fakeBrowser.storage.local.get(['learningWords'])).toEqual({ learningWords: '谈判 談判' });
    const kept = await savedWords(await database());
    const forgotten = await answers.forgetWord(tan, from(false));
    expect(forgotten).toEqual(kept);
    expect(await fakeBrowser.storage.local.get(['learningWords'])).toEqual({ learningWords: '' });
    await answers.keepAgain({ words: forgotten }, from(false));
    expect(await savedWords(await database())).toEqual(kept);
    expect(await fakeBrowser.storage.local.get(['learningWords'])).toEqual({ learningWords: '谈判 談判' });
    expect(anki).not.toHaveBeenCalled();
  });

  test('keeps nothing of a private window', async () => {
    await expect(answers.saveWord(tan, from(true))).rejects.toMatchObject({ code: 'private' });
    await expect(answers.forgetWord(tan, from(true))).rejects.toMatchObject({ code: 'private' });
    await expect(answers.keepAgain({ words: [] }, from(true))).rejects.toMatchObject({ code: 'private' });
    expect(await words()).toEqual([]);
    expect(await fakeBrowser.storage.local.get(['learningWords'])).toEqual({});
  });

  test('adds what is learned to Anki where that is on, and keeps the word when Anki fails', async () => {
    await fakeBrowser.storage.local.set({ anki: true });
    anki.mockResolvedValueOnce({ added: 1, there: 0 });
    expect(await answers.saveWord(tan, from(false))).toEqual({ anki: 'added' });
    anki.mockRejectedValueOnce(new AnkiError('unreachable', 'no answer'));
    expect(await answers.saveWord(tan, from(false))).toEqual({ anki: 'unreachable', problem: 'no answer' });
    anki.mockRejectedValueOnce(new Error('odd'));
    expect(await answers.saveWord(tan, from(false))).toEqual({ anki: 'refused', problem: 'odd' });
    expect(await answers.saveWord(love, from(false))).toEqual({ anki: null });
    expect(await words()).toEqual(['爱 known', '谈判 learning']);
  });
});
