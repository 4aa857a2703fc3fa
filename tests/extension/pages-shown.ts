/** Every page of the extension with something on it, and the cards, for what must hold of all of them. */
import { kept } from '../core/saved-words/saved-word-examples.ts';
import type { TestBrowser, TestTab } from './browser.ts';
import { pointAt } from './cards-in-use.ts';
import { keepWords } from './kept-words.ts';
import { painted } from './settings.ts';

export const shownPages = ['options', 'welcome', 'words', 'reader', 'word card', 'name card'] as const;
export type ShownPage = (typeof shownPages)[number];

/** Shows a page in a tab, as large as that is; a card over the reader, where the tab has it already. */
export async function showPage(browser: TestBrowser, tab: TestTab, page: ShownPage): Promise<void> {
  const goto = (path: string) => tab.goto(`${browser.extensionOrigin}/${path}`);
  if (page === 'options' || page === 'welcome') {
    await goto(`${page}/${page}.html`);
    await painted(tab);
  } else if (page === 'words') {
    await goto('words/words.html');
    await keepWords(tab, [
      kept({ note: '正式' }),
      kept({ hans: '爱', hant: '愛', syllables: ['ai4'], state: 'known' }, 2),
    ]);
    await goto('words/words.html');
    await tab.waitFor(() => document.querySelectorAll('.word').length === 2);
  } else {
    const path = '/reader/reader.html#autumn-diplomacy-2023';
    const isThere = await tab.evaluate((path: string) => location.href.endsWith(path), path);
    if (!isThere || page === 'reader') await tab.goto(browser.extensionOrigin + path);
    await painted(tab);
    if (page === 'reader') return;
    await tab.move(2, 2);
    await tab.waitFor(() => !document.querySelector('pz-card:popover-open'));
    await pointAt(tab, page === 'word card' ? '外交' : '王毅');
  }
}
