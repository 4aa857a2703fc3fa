/**
 * Which words are known and which are being learned, for every page that shows pinyin: a copy of the saved words, small
 * and fast to load. Only the background writes it, so that two windows never leave an older copy behind.
 */
import { noWordStates, type WordStates } from '../core/wanted-pinyin.ts';
import { browser } from './browser.ts';
import type { Database } from './database.ts';
import { followStored } from './stored-changes.ts';

/** One text each, the words of both scripts separated by blanks: the fastest to keep, to compare and to send. */
const keys = { known: 'knownWords', learning: 'learningWords' } as const;
/** Grows with each change, also of what the copy leaves out. */
const changeKey = 'wordsChanged';

let last: Promise<unknown> = Promise.resolve();

/** Writes the copy anew. In the background only: there, one follows the other. */
export function publishWordStates(database: () => Promise<Database>): Promise<void> {
  const next = last.then(async () => {
    const db = await database();
    const [known, learning] = await Promise.all([textOf(db, 'known'), textOf(db, 'learning')]);
    const before = await browser.storage.local.get([...Object.values(keys), changeKey]);
    const count = typeof before[changeKey] === 'number' ? before[changeKey] : 0;
    const changed = Object.entries({ [keys.known]: known, [keys.learning]: learning }).filter(
      ([key, text]) => before[key] !== text,
    );
    await browser.storage.local.set({ ...Object.fromEntries(changed), [changeKey]: count + 1 });
  });
  last = next.catch(() => undefined);
  return next;
}

/** The forms of all words of a state: the first two parts of their ids. */
async function textOf(db: Database, state: 'known' | 'learning'): Promise<string> {
  const ids = await db.getAllKeysFromIndex('words', 'state', state);
  return [...new Set(ids.flatMap((id) => id.split(' ', 2)))].join(' ');
}

async function readWordStates(): Promise<WordStates> {
  try {
    const stored = await browser.storage.local.get(Object.values(keys));
    const words = (text: unknown) => new Set(typeof text === 'string' && text !== '' ? text.split(' ') : []);
    return { known: words(stored[keys.known]), learning: words(stored[keys.learning]) };
  } catch {
    return noWordStates;
  }
}

/** Calls back with all words that have a state, now and whenever one changes, in whichever window. */
export async function followWordStates(follow: (states: WordStates) => void, signal?: AbortSignal): Promise<void> {
  const tell = async () => {
    const states = await readWordStates();
    if (!signal?.aborted) follow(states);
  };
  followStored(Object.values(keys), () => void tell(), signal);
  await tell();
}

/** Calls back whenever saved words have changed, in whichever window. */
export function followSavedWords(follow: () => void, signal?: AbortSignal): void {
  followStored([changeKey], follow, signal);
}
