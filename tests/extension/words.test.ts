/** “My words”: what is kept there, changed, taken in and out, and added to Anki. */
import { createServer, type Server } from 'node:http';
import { kept } from '../core/saved-words/saved-word-examples.ts';
import { createAnkiStandIn } from '../shell/anki-stand-in.ts';
import { describeInBrowsers, type Json, type TestTab } from './browser.ts';
import { keepWords } from './kept-words.ts';
import { servedPorts } from './pages-server.ts';
import { set } from './settings.ts';

const ankiPort = 8765;
const love = kept({ hans: '爱', hant: '愛', syllables: ['ai4'], definition: 'to love', state: 'known' }, 2);

describeInBrowsers('My words', (browser) => {
  let tab: TestTab;
  const address = () => `${browser().extensionOrigin}/words/words.html`;

  beforeEach(async () => {
    await set(browser(), { theme: 'light', anki: false });
    tab = await browser().newTab();
    await tab.setViewport(900, 800);
    await tab.goto(address());
    await keepWords(tab, [kept(), love]);
    await tab.goto(address());
    await tab.waitFor(() => document.querySelectorAll('.word').length === 2);
  });
  afterEach(async () => {
    expect(await tab.consoleErrors()).toEqual([]);
    await tab.close();
  });

  const words = () => tab.evaluate(() => [...document.querySelectorAll('.word strong')].map((one) => one.textContent));
  const shows = (...wanted: string[]) =>
    tab.waitFor(
      (wanted: string) =>
        [...document.querySelectorAll('.word strong')].map((one) => one.textContent).join() === wanted,
      { args: [wanted.join()] },
    );
  const press = (label: string) =>
    tab.evaluate((label: string) => document.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click(), label);
  const pressText = (text: string) =>
    tab.evaluate(
      (text: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === text)?.click(),
      text,
    );
  const says = (text: string) =>
    tab.waitFor((text: string) => document.querySelector('.notices span')?.textContent === text, { args: [text] });
  const states = () =>
    browser().evaluateInBackground<Record<string, Json>>(
      `() => (globalThis.browser ?? globalThis.chrome).storage.local.get(['knownWords', 'learningWords'])`,
    );
  const choose = (name: string, text: string) =>
    tab.evaluate(
      (name: string, text: string) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], name));
        if (input) input.files = chosen.files;
        input?.dispatchEvent(new Event('change'));
      },
      name,
      text,
    );
  const opens = () => tab.waitFor(() => document.querySelector('dialog[open]'));

  test('a word is marked, noted, removed and put back, and every page learns of it', async () => {
    await press('Known: 谈判');
    await tab.waitFor(() => document.querySelectorAll('[aria-pressed=true]').length === 2);
    expect(await states()).toEqual({ knownWords: '爱 愛 谈判 談判', learningWords: '' });
    await press('Note: 谈判');
    await tab.type('正式');
    await tab.press('Control+Enter');
    await tab.waitFor(() => document.querySelector('.note:not([hidden])')?.textContent === '正式');
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Note');
    await press('Remove: 谈判');
    await shows('爱');
    await pressText('Undo');
    await shows('谈判', '爱');
    expect(await tab.evaluate(() => document.querySelector('.note:not([hidden])')?.textContent)).toBe('正式');
  });

  test('another window shows what this one changes', async () => {
    const other = await browser().newTab();
    await other.goto(address());
    await other.waitFor(() => document.querySelectorAll('.word').length === 2);
    await tab.activate();
    await press('Remove: 爱');
    await shows('谈判');
    await other.waitFor(() => document.querySelectorAll('.word').length === 1);
    await other.close();
  });

  test('the keyboard finds a word and marks it', async () => {
    await tab.evaluate(() => document.querySelector<HTMLElement>('input[type=search]')?.focus());
    await tab.type('tanpan');
    await shows('谈判');
    for (let i = 0; i < 20; i++) {
      await tab.press('Tab');
      if (await tab.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Known: 谈判')) break;
    }
    await tab.press('Enter');
    await tab.waitFor(() => document.activeElement?.getAttribute('aria-pressed') === 'true');
  });

  test('a list of known words is shown, described by the dictionary, and known on every page', async () => {
    await choose('known.txt', '学习\n工程师\nhello');
    await opens();
    expect(await words()).toEqual(['谈判', '爱']);
    await pressText('Import');
    await shows('工程师', '学习', '谈判', '爱');
    expect(await states()).toEqual({
      knownWords: expect.stringContaining('工程师 工程師') as string,
      learningWords: '谈判 談判',
    });
    expect(await tab.evaluate(() => document.body.textContent?.includes('engineer'))).toBe(true);
  });

  test('what was exported comes back, and a broken file changes nothing', async () => {
    const exported = await tab.evaluate(async () => {
      let blob: Blob | undefined;
      const before = URL.createObjectURL;
      URL.createObjectURL = (made) => ((blob = made as Blob), before(made));
      HTMLAnchorElement.prototype.click = () => undefined;
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Save as JSON')?.click();
      return (await blob?.text()) ?? '';
    });
    await press('Remove: 谈判');
    await shows('爱');
    await choose('words.json', exported.slice(0, -20));
    await says('“words.json” could not be imported: it is not words that Pangzhu has saved, or not whole');
    expect(await words()).toEqual(['爱']);
    await choose('words.json', exported);
    await opens();
    await pressText('Import');
    await shows('谈判', '爱');
    expect(await tab.evaluate(() => document.querySelector('.sentence')?.textContent)).toBe('双方的谈判还要继续。');
  });

  test('in a window as narrow as a telephone nothing is cut off at the side, in light and dark', async () => {
    await tab.setViewport(360, 720);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await set(browser(), { theme: 'dark' });
    await tab.waitFor(() => document.documentElement.dataset['theme'] === 'dark');
    expect(await tab.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(28, 26, 24)');
  });

  describe('with Anki', () => {
    const anki = createAnkiStandIn();
    let server: Server;
    beforeAll(async () => {
      server = createServer((request, response) => {
        let body = '';
        request.on('data', (part: Buffer) => (body += part.toString()));
        request.on('end', () => response.end(anki.answer(body)));
      });
      await new Promise<void>((listening) => server.listen(ankiPort, '127.0.0.1', listening));
      servedPorts.add(ankiPort);
    });
    afterAll(() => {
      servedPorts.delete(ankiPort);
      server.close();
    });

    test('a word is added after the person has allowed it, once, and no page on this device is read for that', async () => {
      await browser().answerPermissionRequest('allow', ['http://127.0.0.1/*'], async () => {
        const [x, y] = await tab.evaluate(() => {
          const input = document.querySelector('.anki input');
          input?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { x, y, width, height } = input?.getBoundingClientRect() ?? new DOMRect();
          return [x + width / 2, y + height / 2] as [number, number];
        });
        await tab.click(x, y);
      });
      await tab.waitFor(() => document.querySelector('[aria-label="Add to Anki: 谈判"]'));
      await press('Add to Anki: 谈判');
      await says('Added to Anki: 1; already there: 0');
      await press('Add to Anki: 谈判');
      await says('Added to Anki: 0; already there: 1');
      expect(anki.notes.map(({ fields }) => fields['Cloze'])).toEqual(['双方的{{c1::谈判}}还要继续。']);
      const registered = `async () => (await (globalThis.browser ?? chrome).scripting.getRegisteredContentScripts()).length`;
      expect(await browser().evaluateInBackground(registered)).toBe(0);
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await press('Add to Anki: 爱');
      await says('That did not work: Anki does not answer. It must be running, with AnkiConnect.');
    });
  });

  test('nothing was ever asked of the network', () => {
    expect(browser().requests()).toEqual([]);
  });
});
