/** Copying with pinyin and as a note: by the person's own copying, by the page's menu, and from a card. */
import { articlePage, bundledArticle } from './article-page.ts';
import { describeInBrowsers, type TestTab } from './browser.ts';
import { clickWord, pressButton } from './cards-in-use.ts';
import { copiedText, pastedText } from './clipboard.ts';
import { servePages, type PagesServer } from './pages-server.ts';
import { everythingOff, painted, set } from './settings.ts';
import { poll } from './source.ts';

let server: PagesServer;
beforeAll(async () => {
  server = await servePages({ '/article': articlePage(bundledArticle('autumn-diplomacy-2023')) });
});
afterAll(() => server.close());

describeInBrowsers('copying', (browser, name) => {
  let tab: TestTab;
  beforeEach(async () => {
    await set(browser(), { ...everythingOff, dictionary: true, pinyin: true, figures: true, copy: 'seen' });
    tab = await browser().newTab();
    await tab.setViewport(760, 700);
    await tab.goto(`${server.originOf('www.voachinese.com')}/article`);
    await painted(tab);
  });
  afterEach(async () => {
    expect(await tab.consoleErrors()).toEqual([]);
    await tab.close();
  });

  /** From the second word of the second paragraph to the first character of its ninth. */
  const select = () =>
    tab.evaluate(() => {
      const words = document.querySelectorAll('article p')[1]?.querySelectorAll('pz-word') ?? [];
      const [from, to] = [words[1]?.firstChild, words[8]?.firstChild];
      if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, 1);
      return getSelection()?.toString();
    });
  const withPinyin = "日 rì 至 zhì 17 日 rì，王毅 Wáng Yì 在 zài 马耳他 Mǎ'ěrtā 与 yǔ 美 Měi";
  const inBrackets = "日（rì）至（zhì）17日（rì），王毅（Wáng Yì）在（zài）马耳他（Mǎ'ěrtā）与（yǔ）美（Měi）";
  /** What the background does when an entry of the menu is clicked. */
  const choose = (form: string) =>
    browser().evaluateInBackground(
      `async (form) => {
        const api = globalThis.browser ?? chrome;
        const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
        await api.tabs.sendMessage(tab.id, { name: 'copy', body: { form } });
      }`,
      form,
    );
  /** The page follows the settings in its own time, so the person copies again. */
  const copying = (text: string) =>
    poll(async () => {
      await select();
      return (await copiedText(browser(), tab)) === text;
    }, text);

  test('copying gives pinyin behind each word or in brackets, as chosen, and half a word has half its pinyin', async () => {
    expect(await select()).toBe('日至17日，王毅在马耳他与美');
    await set(browser(), { copy: 'pinyin' });
    await copying(withPinyin);
    await set(browser(), { copy: 'brackets' });
    await copying(inBrackets);
    await set(browser(), { copy: 'pinyin', script: 'hant-TW' });
    await tab.waitFor(() => document.querySelector('article pz-text[lang="zh-TW"]'));
    await painted(tab);
    await select();
    expect(await copiedText(browser(), tab)).toBe(withPinyin.replace('马', '馬').replace('与', '與'));
  });

  test('the menu has an entry for each form, and choosing one copies the selection in it', async () => {
    const exists = `async (id) => { await (globalThis.browser ?? chrome).contextMenus.update(id, {}); return true; }`;
    for (const form of ['pinyin', 'brackets', 'original', 'note']) {
      expect(await browser().evaluateInBackground(exists, `copy-${form}`)).toBe(true);
    }
    await tab.click(6, 400);
    await select();
    await choose('pinyin');
    expect(await pastedText(browser(), tab)).toBe(withPinyin);
    await tab.click(6, 400);
    await select();
    await choose('note');
    expect(await pastedText(browser(), tab)).toMatch(
      /^9月16日至17日，王毅在马耳他与.*。\n王毅 Wáng Yì: Wang Yi, .*\n杰克·沙利文 .*Jake Sullivan.*\n九月外交.*, http:\S+\/article$/,
    );
  });

  test('keys copy the selection in a form, and the sentence under the pointer as a note', async () => {
    await tab.click(6, 400);
    await select();
    await tab.press('Alt+Shift+K');
    expect(await pastedText(browser(), tab)).toBe(inBrackets);
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    const [x, y] = await tab.evaluate((): [number, number] => {
      const word = document.querySelectorAll('article p')[1]?.querySelector('pz-word');
      const box = word?.getBoundingClientRect() ?? new DOMRect();
      return [box.x + box.width / 2, box.y + box.height * 0.75];
    });
    await tab.move(x, y);
    await tab.press('Alt+Shift+J');
    expect(await pastedText(browser(), tab)).toMatch(/^9月16日至17日，王毅在马耳他与.*。\n王毅 Wáng Yì: Wang Yi, /);
  });

  test('where the browser lets nothing be copied without a click, a card offers to', async () => {
    if (name === 'chromium') return;
    await select();
    await choose('brackets');
    await tab.waitFor(() => document.querySelector('pz-card:popover-open'));
    await tab.press('Tab');
    await tab.press('Tab');
    await tab.press('Enter');
    expect(await pastedText(browser(), tab)).toBe(inBrackets);
  });

  test('the card copies its sentence with who is named in it and the article’s English', async () => {
    await tab.goto(`${browser().extensionOrigin}/reader/reader.html#autumn-diplomacy-2023`);
    await clickWord(tab, '举行');
    await pressButton(tab, 'Copy');
    await tab.waitFor(() => [...document.querySelectorAll('.pz-told')].some((one) => one.textContent === 'Copied.'));
    const { title, date, blocks } = bundledArticle('autumn-diplomacy-2023');
    const block = blocks.find((one) => one.kind === 'paragraph' && one.text.startsWith('9月16日'));
    const [sentence, english, ...others] = (await pastedText(browser(), tab)).split('\n');
    if (block?.kind !== 'paragraph') throw new Error('no such paragraph');
    expect([sentence, english]).toEqual([block.text.split(/(?<=。)/)[0], block.en]);
    expect(others).toEqual([
      expect.stringMatching(/^王毅 Wáng Yì: Wang Yi, /) as string,
      expect.stringMatching(/^杰克·沙利文 Jiékè Shālìwén: Jake Sullivan, /) as string,
      `${title}, ${date}`,
    ]);
  });
});
