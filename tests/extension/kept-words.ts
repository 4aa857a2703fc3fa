/** Saved words put into the extension's database, as its pages keep them. */
import type { KeptWord } from '../../src/core/saved-words/kept-word.ts';
import type { Json, TestTab } from './browser.ts';

/** Replaces all words; the tab is on a page of the extension. */
export async function keepWords(tab: TestTab, words: readonly KeptWord[]): Promise<void> {
  await tab.evaluate(
    (words: Json[]) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('pangzhu');
        opening.onerror = () => fail(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const change = opening.result.transaction('words', 'readwrite');
          const store = change.objectStore('words');
          store.clear();
          for (const word of words) store.put(word);
          change.oncomplete = () => (opening.result.close(), done());
          change.onerror = () => fail(new Error(String(change.error)));
        };
      }),
    words as unknown as Json[],
  );
}
