/** The saved words as a page of the extension works on them. What stands in the way is told in the person's language. */
import type { DescribedWord } from '../core/saved-words/describe-words.ts';
import type { KeptWord } from '../core/saved-words/kept-word.ts';
import { addToAnki, allowAnki, AnkiError, findAnki, forbidAnki } from './anki.ts';
import { type Database, database } from './database.ts';
import { message } from './interface-text.ts';
import { ask } from './messages.ts';
import {
  changeWord,
  isPrivateWindow,
  KeepingError,
  keepingFailureOf,
  newestWords,
  removeWord,
  savedWords,
  saveWords,
} from './saved-words.ts';
import { changeSettings } from './settings.ts';

const firstScreen = 24;
/** Words described in one question. */
const asked = 1_000;

export const ownWords = {
  all: (): Promise<KeptWord[]> => telling(savedWords),
  /** Those of the first screen, while all are being read. */
  newest: () => telling((db) => newestWords(db, firstScreen)),
  change: (id: string, changes: Partial<Pick<KeptWord, 'note' | 'state'>>) =>
    changing((db) => changeWord(db, id, changes)),
  remove: (id: string) => changing((db) => removeWord(db, id)),
  add: (words: readonly KeptWord[]) => changing((db) => saveWords(db, words)),

  async describe(words: readonly string[]): Promise<DescribedWord[]> {
    const described: DescribedWord[] = [];
    for (let at = 0; at < words.length; at += asked) {
      described.push(...(await ask('describeWords', { words: words.slice(at, at + asked) })));
    }
    return described;
  },

  /** Must be called from a click. @returns whether it is as was asked */
  async setAnki(on: boolean): Promise<boolean> {
    if (on && !(await allowAnki())) return false;
    try {
      // Words that are saved would go nowhere when it does not answer.
      if (on) await tellingOfAnki(findAnki());
      await changeSettings({ anki: on });
    } catch (error) {
      await forbidAnki();
      throw error;
    }
    if (!on) await forbidAnki();
    return true;
  },

  addToAnki: (words: readonly KeptWord[]) => tellingOfAnki(addToAnki(words)),
};

async function tellingOfAnki<T>(act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    if (error instanceof AnkiError)
      throw new Error(message(`wordsAnki_${error.code}`, error.message), { cause: error });
    throw error;
  }
}

async function changing(change: (db: Database) => Promise<void>): Promise<void> {
  await telling(change);
  await ask('publishWords', {});
}

async function telling<T>(act: (db: Database) => Promise<T>): Promise<T> {
  try {
    if (isPrivateWindow()) throw new KeepingError('private', 'a private window');
    return await act(await database());
  } catch (error) {
    throw new Error(message(`wordsKeeping_${keepingFailureOf(error)}`), { cause: error });
  }
}
