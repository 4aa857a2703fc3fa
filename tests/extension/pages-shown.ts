/** Every page of the extension with something on it, and the cards, for what must hold of all of them. */
import { kept } from '../core/saved-words/saved-word-examples.ts';
import type { TestBrowser, TestTab } from './browser.ts';
import { keepWords } from './kept-words.ts';
import { painted } from './settings.ts';

export const shownPages = ['options', 'welcome', 'words', 'reader', 'word card', 'name card'] as const;
export type ShownPage = (typeof shownPages)[number];

/** Shows a page in a tab, as large as that is. */
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
    await goto('reader/reader.html#autumn-diplomacy-2023');
    await painted(tab);
    if (page !== 'reader') await openCard(tab, page === 'word card' ? '外交' : '王毅');
  }
}

/** Points at a word of the article until its card is there. */
async function openCard(tab: TestTab, text: string): Promise<void> {
  const [x, y] = (await tab.waitFor(
    (text: string): [number, number] | null => {
      const word = [...document.querySelectorAll('article p pz-word')].find((one) => one.textContent === text);
      word?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = word?.getBoundingClientRect();
      return box ? [box.x + box.width / 2, box.y + box.height * 0.75] : null;
    },
    { args: [text] },
  )) ?? [0, 0];
  await tab.move(2, 2);
  await tab.move(x, y);
  await tab.waitFor(() => document.querySelector('pz-card:popover-open'));
}
