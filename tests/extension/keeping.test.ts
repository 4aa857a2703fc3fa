/** Keeping words from their cards: in the reader, where the card can be read, and on a web page. */
import { articlePage, bundledArticle } from './article-page.ts';
import { describeInBrowsers, type Json, type TestTab } from './browser.ts';
import { clickWord, pressButton } from './cards-in-use.ts';
import { keepWords } from './kept-words.ts';
import { servePages, type PagesServer } from './pages-server.ts';
import { everythingOff, painted, set } from './settings.ts';

let server: PagesServer;
beforeAll(async () => {
  server = await servePages({ '/article': articlePage(bundledArticle('autumn-diplomacy-2023')) });
});
afterAll(() => server.close());

/** What the card offers, pressed ones with a star; the page hears of a change a moment after the card has told of it. */
const offers = (tab: TestTab, ...buttons: string[]) =>
  tab.waitFor(
    (wanted: string) => {
      const shown = [...document.querySelectorAll('.pz-keep button:not([hidden])')];
      const texts = shown.map((one) => `${one.getAttribute('aria-pressed') === 'true' ? '*' : ''}${one.textContent}`);
      return texts.join() === wanted;
    },
    { args: [buttons.join()] },
  );
const says = (tab: TestTab, text: string) =>
  tab.waitFor((text: string) => document.querySelector('.pz-told')?.textContent === text, { args: [text] });

describeInBrowsers('keeping words', (browser) => {
  let tab: TestTab;
  const states = () =>
    browser().evaluateInBackground<Record<string, Json>>(
      `() => (globalThis.browser ?? globalThis.chrome).storage.local.get(['knownWords', 'learningWords'])`,
    );
  const kept = () =>
    tab.evaluate(
      () =>
        new Promise<Json[]>((done) => {
          const opening = indexedDB.open('pangzhu');
          opening.onsuccess = () => {
            const asked = opening.result.transaction('words').objectStore('words').getAll();
            asked.onsuccess = () => (opening.result.close(), done(asked.result as Json[]));
          };
        }),
    );

  beforeEach(async () => {
    await set(browser(), { ...everythingOff, dictionary: true, pinyin: true, figures: true, anki: false });
    tab = await browser().newTab();
    await tab.goto(`${browser().extensionOrigin}/words/words.html`);
    await keepWords(tab, []);
    await browser().evaluateInBackground(
      `() => (globalThis.browser ?? chrome).storage.local.remove(['knownWords', 'learningWords'])`,
    );
    await tab.goto(`${browser().extensionOrigin}/reader/reader.html#autumn-diplomacy-2023`);
  });
  afterEach(async () => {
    expect(await tab.consoleErrors()).toEqual([]);
    await tab.close();
  });

  test('a word is saved with its sentence and article, marked as known, forgotten, and kept again as it was', async () => {
    await clickWord(tab, '磋商');
    await offers(tab, 'Save', 'Known');
    await pressButton(tab, 'Save');
    await says(tab, 'Saved to My words.');
    await offers(tab, '*Learning', 'Known', 'Forget');
    const { title, date, blocks } = bundledArticle('autumn-diplomacy-2023');
    const text = blocks
      .flatMap((block) => (block.kind === 'image' ? [] : [block.text]))
      .find((one) => /磋商/.test(one));
    const sentence = text?.split(/(?<=。)/).find((one) => one.includes('磋商')) ?? '';
    const start = sentence.indexOf('磋商');
    expect(await kept()).toEqual([
      {
        id: '磋商 磋商 cuo1 shang1',
        hans: '磋商',
        hant: '磋商',
        syllables: ['cuo1', 'shang1'],
        definition: 'to consult; to discuss seriously; to negotiate; to confer; negotiations; consultations',
        sentence: { text: sentence, start, end: start + 2 },
        title,
        date,
        state: 'learning',
        savedAt: expect.any(Number) as number,
      },
    ]);
    await pressButton(tab, 'Known');
    await says(tab, 'Marked as known.');
    expect(await states()).toEqual({ knownWords: '磋商', learningWords: '' });
    await offers(tab, 'Learning', '*Known', 'Forget');
    const known = await kept();
    await pressButton(tab, 'Forget');
    await says(tab, 'No longer in My words.');
    await offers(tab, 'Save', 'Known', 'Undo');
    expect(await kept()).toEqual([]);
    await pressButton(tab, 'Undo');
    await says(tab, 'Back in My words.');
    await offers(tab, 'Learning', '*Known', 'Forget');
    expect(await kept()).toEqual(known);
  });

  test('the keyboard saves the word of the card that has the focus, and no other key does', async () => {
    await painted(tab);
    await browser().runCommand('look-up', tab);
    await tab.waitFor(() => document.querySelector('pz-card .pz-card') === document.activeElement);
    await tab.press('Control+k');
    await tab.press('s');
    await says(tab, 'Saved to My words.');
    await tab.press('k');
    await says(tab, 'Marked as known.');
    await tab.press('Escape');
    await tab.waitFor(() => !document.querySelector('pz-card'));
    await tab.press('s');
    const { learningWords } = await states();
    expect(learningWords).toBe('');
    expect(await kept()).toHaveLength(1);
  });

  test('a person’s name is kept in both scripts, with its reading and who it is', async () => {
    await clickWord(tab, '王毅');
    await tab.waitFor(() => document.querySelector('pz-card .pz-english'));
    await pressButton(tab, 'Save');
    await says(tab, 'Saved to My words.');
    expect(await kept()).toMatchObject([
      {
        hans: '王毅',
        hant: '王毅',
        syllables: ['Wang2', 'Yi4'],
        definition: expect.stringMatching(/^Wang Yi; /) as string,
      },
    ]);
  });

  test('on a web page a word is kept with the page’s title and address, and another page knows it at once', async () => {
    await clickWord(tab, '九月');
    const other = await browser().newTab();
    const address = `${server.originOf('www.voachinese.com')}/article`;
    await other.goto(address);
    await painted(other);
    // The card's inside is closed to the page; the keyboard is in it.
    await browser().runCommand('look-up', other);
    await other.waitFor(() => document.activeElement?.localName === 'pz-card');
    await other.press('s');
    await tab.waitFor(() => document.querySelector('.pz-keep [aria-pressed=true]')?.textContent === 'Learning');
    const { title } = bundledArticle('autumn-diplomacy-2023');
    expect(await kept()).toMatchObject([{ hans: '九月', state: 'learning', title, address }]);
    expect(await other.consoleErrors()).toEqual([]);
    await other.close();
  });

  test('with Anki on and not running, the card says so and the word stays saved', async () => {
    await set(browser(), { anki: true });
    await clickWord(tab, '磋商');
    await pressButton(tab, 'Save');
    await says(tab, 'Saved, but not added to Anki. Anki does not answer. It must be running, with AnkiConnect.');
    expect(await kept()).toHaveLength(1);
    await set(browser(), { anki: false });
  });
});
