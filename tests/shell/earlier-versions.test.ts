/**
 * What earlier versions kept opens in this one. Each file of `earlier-versions/` is what the code of its day left behind, one a
 * change of what is kept; a new change adds a file and alters none.
 */
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptWord } from '../../src/core/saved-words/kept-word.ts';
import { type Article, defaultSettings, type Settings } from '../../src/core/schemas.ts';
import { readSettingsFile } from '../../src/core/settings-file.ts';
import type { WordStates } from '../../src/core/wanted-pinyin.ts';
import { followCorrections } from '../../src/shell/corrections.ts';
import { database } from '../../src/shell/database.ts';
import { importedArticles } from '../../src/shell/library.ts';
import { savedWords, saveWord } from '../../src/shell/saved-words.ts';
import { readSettings } from '../../src/shell/settings.ts';
import { allowedSites, registerAllowedSites } from '../../src/shell/sites.ts';
import { followWordStates, publishWordStates } from '../../src/shell/word-states.ts';
import fakeBrowser from './fake-browser.ts';

interface Kept {
  /** Of `storage.local`: settings, corrected readings, the copy of the words' states. */
  local: Record<string, unknown> & { readings?: Record<string, string[]>; knownWords?: string; learningWords?: string };
  sites: string[];
  registered: { id: string; matches: string[]; js: string[] }[];
  database: { version: number; imported: { id: string; importedAt: number; article: Article }[]; words?: KeptWord[] };
}

const folder = join(__dirname, 'earlier-versions');
const versions = readdirSync(folder)
  .sort()
  .map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(join(folder, name), 'utf8')) as Kept] as const);

const isSetting = (name: string) => name in defaultSettings;
const settingsOf = (kept: Kept) => Object.fromEntries(Object.entries(kept.local).filter(([name]) => isSetting(name)));

/** The database as that version made it. */
function makeDatabase({ version, imported, words }: Kept['database']): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('pangzhu', version);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('bundled').put({ version: 'of that day' }, 'of that day');
      const articles = request.result.createObjectStore('imported', { keyPath: 'id' });
      for (const one of imported) articles.put(one);
      if (!words) return;
      const kept = request.result.createObjectStore('words', { keyPath: 'id' });
      kept.createIndex('state', 'state');
      kept.createIndex('savedAt', 'savedAt');
      for (const one of words) kept.put(one);
    };
    request.onerror = () => reject(new Error('The database of that version could not be made'));
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

function forgetDatabase(): Promise<void> {
  return new Promise((resolve) => {
    indexedDB.deleteDatabase('pangzhu').onsuccess = () => resolve();
  });
}

async function seenFirst<T>(follow: (see: (value: T) => void, signal: AbortSignal) => Promise<void>): Promise<T> {
  const stopping = new AbortController();
  const seen: T[] = [];
  await follow((value) => seen.push(value), stopping.signal);
  stopping.abort();
  return seen[0]!;
}

describe.each(versions)('what %s left', (_, kept) => {
  beforeEach(async () => {
    fakeBrowser.forget();
    await fakeBrowser.storage.local.set(kept.local);
    fakeBrowser.permissions.grant(kept.sites);
    await fakeBrowser.scripting.registerContentScripts(structuredClone(kept.registered));
    await makeDatabase(kept.database);
  });
  afterEach(forgetDatabase);

  test('every setting is as the person chose it, and what was not there yet is as usual', async () => {
    const settings = await readSettings();
    expect(settings).toMatchObject(settingsOf(kept));
    const added = Object.keys(settings).filter((name) => !(name in kept.local)) as (keyof Settings)[];
    for (const name of added) expect([name, settings[name]]).toEqual([name, defaultSettings[name]]);
  });

  test('a file of its settings is read whole', () => {
    const { anki, ...settings } = settingsOf(kept);
    const file = readSettingsFile(
      JSON.stringify({ kind: 'pangzhu-settings', version: 1, settings: { ...settings, anki } }),
    );
    expect(file).toMatchObject({ ok: true, settings });
  });

  test('every imported article is there, word for word, the newest first', async () => {
    const expected = [...kept.database.imported].reverse().map(({ article }) => article);
    expect(await importedArticles(await database())).toEqual(expected);
  });

  test('every saved word is there, and saving it again adds nothing and takes nothing', async () => {
    const before = kept.database.words ?? [];
    const db = await database();
    expect(await savedWords(db)).toEqual(before);
    for (const { id, savedAt, note, ...word } of before) {
      const again = await saveWord(db, word, savedAt + 1);
      expect(again).toEqual({ ...word, id, savedAt: savedAt + 1, ...(note !== undefined && { note }) });
    }
    expect(await db.count('words')).toBe(before.length);
  });

  test('the same words are known and being learned, also when their copy is written anew', async () => {
    const words = (text?: string) => new Set(text ? text.split(' ') : []);
    const expected: WordStates = { known: words(kept.local.knownWords), learning: words(kept.local.learningWords) };
    expect(await seenFirst(followWordStates)).toEqual(expected);
    await publishWordStates(database);
    expect(await seenFirst(followWordStates)).toEqual(expected);
  });

  test('every corrected reading is there', async () => {
    expect(Object.fromEntries(await seenFirst(followCorrections))).toEqual(kept.local.readings ?? {});
  });

  test('every allowed site is still read, by the script of today', async () => {
    await registerAllowedSites();
    expect(await allowedSites()).toEqual(kept.sites);
    const [{ matches = [], js = [] } = {}] = fakeBrowser.scripting.registered() as Partial<
      Kept['registered'][number]
    >[];
    // Where English pages are wanted, all are read, those of the extension's own sites as well.
    const { englishPages } = settingsOf(kept);
    expect(matches).toEqual(englishPages ? ['*://own.example/*', ...kept.sites] : kept.sites);
    expect(js).toEqual(englishPages ? ['sentinel.js', 'content.js'] : ['sentinel.js']);
  });
});

test('what this version keeps has a file: every setting stands in the newest one', () => {
  const [, newest] = versions.at(-1)!;
  expect(Object.keys(defaultSettings).filter((name) => !(name in newest.local))).toEqual([]);
});
