/** Printing the reader prints what is seen: the whole article with its pinyin, dark on white, and nothing of the controls. */
import { bundledArticle } from './article-page.ts';
import { describeInBrowsers } from './browser.ts';
import { printedCharacters } from './printed-characters.ts';
import { painted, set } from './settings.ts';
import { defaultSettings } from '../../src/core/schemas.ts';

const article = bundledArticle('autumn-diplomacy-2023');

describeInBrowsers('printing', (browser, name) => {
  test('an article in the reader is printed whole, with its pinyin, dark on white', async () => {
    await set(browser(), { ...defaultSettings, theme: 'dark', english: 'off' });
    const tab = await browser().newTab();
    await tab.setViewport(900, 160);
    await tab.goto(`${browser().extensionOrigin}/reader/reader.html#${article.id}`);
    const near = await painted(tab);
    await tab.evaluate(() => {
      addEventListener('beforeprint', () => {
        const lines = [...document.querySelectorAll('.row > :not(.english, .ask)')];
        const { dataset } = document.documentElement;
        dataset['printed'] = String(document.querySelectorAll('pz-word').length);
        dataset['bare'] = String(lines.filter((line) => !line.querySelector('pz-word')).length);
      });
      matchMedia('print').addEventListener('change', ({ matches }) => {
        if (matches) document.documentElement.dataset['ink'] = getComputedStyle(document.body).color;
      });
    });
    const pdf = await browser().print(tab);
    const { printed, bare, ink } = await tab.evaluate(() => ({ ...document.documentElement.dataset }));
    expect(Number(printed)).toBeGreaterThan(near);
    expect(bare).toBe('0');
    expect(ink).toBe('rgb(36, 33, 30)');
    // Firefox writes its fonts’ maps in another way.
    if (name === 'chromium') {
      const characters = printedCharacters(pdf);
      const hanzi = new Set(article.blocks.flatMap((block) => (block.kind === 'image' ? [] : [...block.text])));
      const plain = new Set([...characters].map((one) => one.normalize('NFKC')));
      const unprinted = [...hanzi].filter((one) => /[\u4e00-\u9fff]/.test(one) && !plain.has(one));
      // Some go by a radical of the same shape, which has no other name: ⻓ for 长.
      const radicals = [...characters].filter((one) => /[\u2e80-\u2eff]/.test(one));
      expect(unprinted.length).toBeLessThanOrEqual(radicals.length);
      expect([...'āáǎàēéěèǐǒūù'].filter((letter) => !characters.has(letter))).toEqual([]);
      expect(characters.has('文') && characters.has('库')).toBe(false);
    }
    await tab.close();
  });
});
