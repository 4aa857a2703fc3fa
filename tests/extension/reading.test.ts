/** An article read from end to end: the built extension, on a page that was not made for it. */
import { articlePage, bundledArticle } from './article-page.ts';
import { describeInBrowsers, type TestTab } from './browser.ts';
import { copiedText } from './clipboard.ts';
import { servePages, type PagesServer } from './pages-server.ts';
import { bodyOf, everythingOff, kept, painted, set, unpainted } from './settings.ts';

const article = bundledArticle('autumn-diplomacy-2023');
const page = articlePage(article);
const firstParagraph = article.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : []))[0] ?? '';
const japanese = `<!doctype html><meta charset="utf-8"><title>新聞</title><p>東京都は新しい計画を発表した。</p><p>首相は国会で演説を行った。</p>`;
const english = `<!doctype html><meta charset="utf-8"><title>News</title><p>The ministers met on Monday.</p>`;

let server: PagesServer;
beforeAll(async () => {
  server = await servePages({ '/article': page, '/japanese': japanese, '/english': english });
});
afterAll(() => server.close());

describeInBrowsers('reading', (browser) => {
  let tab: TestTab;
  const own = (path: string) => `${server.originOf('www.voachinese.com')}${path}`;

  beforeEach(async () => {
    await set(browser(), { ...everythingOff, scope: 'article' });
    tab = await browser().newTab();
    await tab.goto(own('/article'));
  });
  afterEach(async () => {
    expect(await tab.consoleErrors()).toEqual([]);
    await tab.close();
  });

  test('pinyin is over the article and in no text of it', async () => {
    const text = await tab.evaluate(() => document.body.textContent);
    await set(browser(), { pinyin: true });
    expect(await painted(tab)).toBeGreaterThan(100);
    expect(await tab.evaluate(() => document.body.textContent)).toBe(text);
    expect(await tab.evaluate(() => document.querySelector('#menu pz-word'))).toBeNull();
    const drawn = await tab.evaluate(() => {
      const word = [...document.querySelectorAll<HTMLElement>('pz-word')].find((one) => one.textContent === '美国');
      return word && [word.dataset['py'], getComputedStyle(word).display, getComputedStyle(word, '::after').display];
    });
    expect(drawn).toEqual(['Měi\u200bguó', 'ruby', 'ruby-text']);
  });

  test('a page of any order of toggles is, with everything off, byte for byte as it was', async () => {
    const original = await bodyOf(tab);
    for (const settings of [
      { pinyin: true },
      { script: 'hant-TW' as const },
      { pinyin: false, figures: true },
      { script: 'hant-HK' as const, pinyin: true },
      { script: 'hans' as const },
    ]) {
      await set(browser(), settings);
      await tab.evaluate(() => new Promise((done) => setTimeout(done, 150)));
    }
    await painted(tab);
    await set(browser(), everythingOff);
    await unpainted(tab);
    expect(await bodyOf(tab)).toBe(original);
  });

  test('a paragraph that is copied is the article’s own text', async () => {
    await set(browser(), { pinyin: true });
    await painted(tab);
    await tab.evaluate(() => {
      const paragraph = document.querySelector('article p');
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    expect((await copiedText(browser(), tab)).trim()).toBe(firstParagraph);
  });

  test('find in page finds a phrase that spans painted words', async () => {
    await set(browser(), { pinyin: true });
    await painted(tab);
    const phrase = firstParagraph.slice(0, 9);
    const found = await tab.evaluate((text: string) => {
      getSelection()?.removeAllRanges();
      const find = (window as unknown as { find(text: string): boolean }).find(text);
      return [find, getSelection()?.toString()] as [boolean, string];
    }, phrase);
    expect(found).toEqual([true, phrase]);
  });

  test('the article is read in each script, and in its own again', async () => {
    const title = () => tab.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    const beginning = '進入9月下旬，中國、美國和俄羅斯之間的外交往來明顯密集起來。';
    const traditional = { 'hant-TW': `${beginning}一週之內`, 'hant-HK': `${beginning}一周之內` };
    for (const script of ['hant-TW', 'hant-HK'] as const) {
      await set(browser(), { script });
      await tab.waitFor((text: string) => document.querySelector('article p')?.textContent?.startsWith(text), {
        args: [traditional[script]],
      });
      await set(browser(), { script: 'own' });
      await unpainted(tab);
      expect(await title()).toBe(article.title);
    }
  });

  test('a hovered figure opens its card, which goes with Escape', async () => {
    await set(browser(), { figures: true, pinyin: true });
    await painted(tab);
    const place = tab.waitFor((): [number, number] | null => {
      const word = [...document.querySelectorAll('article p pz-word')].find((one) => one.textContent === '王毅');
      const box = word?.getBoundingClientRect();
      return box ? [box.x + box.width / 2, box.y + box.height * 0.75] : null;
    });
    const [x, y] = (await place) ?? [0, 0];
    await tab.move(2, 2);
    await tab.move(x, y);
    await tab.waitFor(() => document.querySelector('pz-card:popover-open'));
    expect(await tab.evaluate(() => document.querySelector('pz-card')?.shadowRoot)).toBeNull();
    await tab.press('Escape');
    await tab.waitFor(() => !document.querySelector('pz-card'));
  });

  test('the keyboard commands turn pinyin on and off, go round the scripts, and open the card of the next figure', async () => {
    await set(browser(), { figures: true });
    await browser().runCommand('toggle-pinyin', tab);
    await painted(tab);
    await browser().runCommand('toggle-pinyin', tab);
    await unpainted(tab);
    await browser().runCommand('next-script', tab);
    await browser().runCommand('next-script', tab);
    await tab.waitFor(() => document.querySelector('pz-text[lang="zh-TW"]'));
    await browser().runCommand('next-figure', tab);
    await tab.waitFor(() => document.activeElement?.tagName === 'PZ-CARD');
    await tab.press('Escape');
    await tab.waitFor(() => !document.querySelector('pz-card'));
  });

  test('killing the background between any two actions changes nothing that is seen', async () => {
    const original = await bodyOf(tab);
    await browser().killBackground();
    await set(browser(), { pinyin: true, figures: true });
    await browser().killBackground();
    await painted(tab);
    await browser().killBackground();
    await browser().runCommand('next-script', tab);
    await kept(browser(), { script: 'hans' });
    await browser().killBackground();
    await browser().runCommand('next-script', tab);
    await tab.waitFor(() => document.querySelector('pz-text[lang="zh-TW"]'));
    await browser().killBackground();
    await set(browser(), everythingOff);
    await unpainted(tab);
    expect(await bodyOf(tab)).toBe(original);
  });

  test.each(['/english', '/japanese'])('on %s nothing is changed', async (path) => {
    await set(browser(), { pinyin: true, script: 'hant-TW', figures: true, scope: 'page' });
    await tab.goto(own(path));
    await tab.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
    const html = await tab.evaluate(() => document.documentElement.outerHTML.replace(/\s/g, ''));
    const source = path === '/english' ? english : japanese;
    expect(html).toContain(source.slice(source.indexOf('<p>')).replace(/\s/g, ''));
    expect(html).not.toContain('pz-');
  });

  test('no request leaves the browser', () => {
    expect(browser().requests()).toEqual([]);
  });
});
