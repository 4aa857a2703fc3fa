/** The five pictures that the stores show, 1280 × 800 pixels each. */
import { join } from 'node:path';
import { defaultSettings } from '../../src/core/schemas.ts';
import { keepAt } from '../../src/core/saved-words/kept-word.ts';
import { bundledArticle } from './article-page.ts';
import { clickWord, pointAt, pressButton } from './cards-in-use.ts';
import { keepWords } from './kept-words.ts';
import type { Studio } from './pictures.ts';
import { painted, set } from './settings.ts';

const whole = [1280, 800] as const;
const half = { width: 636, height: 800 };
const article = bundledArticle('autumn-diplomacy-2023');

/** Words of the article, each with the first sentence that has it. */
const saved = (
  [
    ['磋商', '磋商', 'cuo1 shang1', 'consult; consultation', 'learning', '正式；两国之间'],
    ['密集', '密集', 'mi4 ji2', 'concentrated; dense; intensive', 'learning'],
    ['往来', '往來', 'wang3 lai2', 'dealings; contacts; to go back and forth', 'learning'],
    ['确认', '確認', 'que4 ren4', 'to confirm; to verify; confirmation', 'known'],
    ['出席', '出席', 'chu1 xi2', 'to attend; to be present', 'known'],
  ] as const
).map(([hans, hant, reading, definition, state, note], i) => {
  const texts = article.blocks.flatMap((block) => (block.kind === 'image' ? [] : block.text));
  const text = texts.flatMap((one) => one.match(/[^。]+。?/g) ?? []).find((one) => one.includes(hans)) ?? hans;
  const start = text.indexOf(hans);
  const word = {
    ...{ hans, hant, syllables: reading.split(' '), definition, state, title: article.title },
    sentence: { text, start, end: start + hans.length },
    ...(note && { note }),
  };
  return keepAt(word, Date.UTC(2026, 10, 20, 12, 60 - i));
});

/** Writes them into a folder, named by what they show. */
export async function drawStorePictures(studio: Studio, folder: string): Promise<void> {
  const { browser, tab } = studio;
  const usual = { ...defaultSettings, theme: 'light' } as const;
  const own = (path: string) => tab.goto(`${browser.extensionOrigin}/${path}`);

  await set(browser, usual);
  await tab.setViewport(...whole);
  await tab.goto(studio.articleAddress);
  await painted(tab);
  await pointAt(tab, '普京');
  await tab.screenshot(join(folder, '1-pinyin-and-people.png'));

  await tab.setViewport(half.width, half.height);
  await tab.goto(studio.articleAddress);
  await painted(tab);
  const simplified = await studio.picture();
  await set(browser, { script: 'hant-TW', notation: 'zhuyin', taiwanReadings: true, regionalNames: true });
  await tab.waitFor(() => document.querySelector('pz-word[data-py^="ㄨㄤˊ"]'));
  await painted(tab);
  await studio.writeSideBySide(join(folder, '2-scripts.png'), [simplified, await studio.picture()], half);

  await set(browser, { ...usual, english: 'beside' });
  await tab.setViewport(...whole);
  await own(`reader/reader.html#${article.id}`);
  await painted(tab);
  await clickWord(tab, '密集');
  await pressButton(tab, 'Save');
  await tab.screenshot(join(folder, '3-words.png'));

  await set(browser, { ...usual, pinyinOn: 'level', knownLevel: 4 });
  await own('words/words.html');
  await own('reader/reader.html#central-banks-year-end-2023');
  await painted(tab);
  await tab.waitFor(() => document.querySelector('.beside:not([hidden]) .person'));
  await pointAt(tab, '鲍威尔');
  await tab.screenshot(join(folder, '4-who-is-who.png'));

  await set(browser, usual);
  await own('words/words.html');
  await keepWords(tab, saved);
  await own('words/words.html');
  await tab.waitFor((count: number) => document.querySelectorAll('.word').length === count, { args: [saved.length] });
  await tab.screenshot(join(folder, '5-my-words.png'));
}
