/** The harness itself, on a throw-away extension: what a test asks of a browser really happens there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeInBrowsers, launch, type TestTab } from './browser.ts';
import { copiedText } from './clipboard.ts';
import { servePages, type PagesServer } from './pages-server.ts';
import { findProgram, guard, makeTemporaryFolder } from './process-guard.ts';
import { poll } from './source.ts';
import { writeThrowawayExtension } from './throwaway-extension.ts';

const folder = makeTemporaryFolder('harness');
const guarded = guard(folder);
const extension = writeThrowawayExtension(folder);

const article = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>新闻</title><link rel="icon" href="data:,">
  <style>body { margin: 0 } textarea { display: block }</style></head>
  <body><p id="text">外长王毅在北京会见来访的客人。</p><textarea id="area"></textarea></body></html>`;

let server: PagesServer;
beforeAll(async () => {
  server = await servePages({
    '/article': article,
    '/broken': `<!doctype html><link rel="icon" href="data:,"><script>console.error('logged', 7); throw new Error('page broke')</script>`,
    '/gbk': { body: Uint8Array.of(0xb1, 0xb1, 0xbe, 0xa9), type: 'text/html; charset=gb18030' },
  });
});
afterAll(async () => {
  await server.close();
  await guarded.end();
});

/** The middle of an element, where a person would click. */
function middleOf(tab: TestTab, selector: string): Promise<[number, number]> {
  return tab.evaluate((selector: string) => {
    const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect();
    return [x + width / 2, y + height / 2] as [number, number];
  }, selector);
}

const color = () => getComputedStyle(document.querySelector('p')!).color;
const marked = 'rgb(1, 2, 3)';

describeInBrowsers(
  'the harness',
  (browser, name) => {
    let tab: TestTab;
    beforeEach(async () => {
      tab = await browser().newTab();
    });
    afterEach(() => tab.close());

    test('a page under the real site’s address gets the content script, and the background answers it', async () => {
      await tab.goto(`${server.originOf('www.voachinese.com')}/article`);
      expect(await tab.evaluate(() => location.hostname)).toBe('www.voachinese.com');
      expect(await tab.waitFor(() => document.documentElement.dataset.reply)).toBe('heard hello');
    });

    test('other sites get no content script, and the encoding that the server says', async () => {
      await tab.goto(`${server.originOf('reader.example')}/gbk`);
      expect(await tab.evaluate(() => document.body.textContent)).toBe('北京');
      expect(await tab.evaluate(() => 'reply' in document.documentElement.dataset)).toBe(false);
    });

    test('code gets its arguments, its promise is awaited and its error comes back', async () => {
      await tab.goto(`${server.origin}/article`);
      const add = (a: number, b: number) => Promise.resolve(a + b);
      expect(await tab.evaluate(add, 2, 3)).toBe(5);
      expect(await tab.evaluate('(a) => ({ text: a + document.title })', '看')).toEqual({ text: '看新闻' });
      await expect(tab.evaluate('() => { throw new Error("不行") }')).rejects.toThrow('不行');
      await expect(tab.waitFor(() => false, { timeout: 200 })).rejects.toThrow('Waited 200 ms for (() => false)');
    });

    test('mouse, touch and keys are real input', async () => {
      await tab.goto(`${server.origin}/article`);
      await tab.setViewport(360, 640, { touch: true });
      await tab.evaluate(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        for (const type of ['pointermove', 'pointerdown', 'click', 'keydown'] as const) {
          document.addEventListener(type, (event) => {
            const what = event instanceof KeyboardEvent ? event.key : event.pointerType;
            seen.push(`${event.type} ${what} ${event.isTrusted}`);
          });
        }
      });
      const seen = () => (window as unknown as { seen: string[] }).seen.splice(0);
      expect(await tab.evaluate(() => [innerWidth, innerHeight, matchMedia('(hover: none)').matches])).toEqual([
        360,
        640,
        true,
      ]);
      await tab.tap(100, 10);
      expect(await tab.evaluate(seen)).toEqual(
        expect.arrayContaining(['pointerdown touch true', 'click touch true']) as string[],
      );
      await tab.setViewport(1000, 700);
      expect(await tab.evaluate(() => [innerWidth, innerHeight, matchMedia('(pointer: coarse)').matches])).toEqual([
        1000,
        700,
        false,
      ]);
      await tab.move(50, 10);
      expect(await tab.evaluate(seen)).toContain('pointermove mouse true');
      await tab.click(...(await middleOf(tab, 'textarea')));
      expect(await tab.evaluate(seen)).toContain('click mouse true');
      await tab.type('王毅 ok');
      expect(await tab.evaluate(() => document.querySelector('textarea')!.value)).toBe('王毅 ok');
      await tab.evaluate(seen);
      await tab.press('Escape');
      await tab.press('Shift+Tab');
      expect(await tab.evaluate(seen)).toEqual(['keydown Escape true', 'keydown Shift true', 'keydown Tab true']);
    });

    test('copied text is what the keyboard copies', async () => {
      await tab.goto(`${server.originOf('www.voachinese.com')}/article`);
      await tab.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('p')!));
      expect(await copiedText(browser(), tab)).toBe('外长王毅在北京会见来访的客人。');
    });

    test('errors of the page and of the content script are seen, until the next page', async () => {
      await tab.goto(`${server.originOf('www.voachinese.com')}/broken`);
      // The content script is there when it has an answer; before that nobody hears of the event.
      await tab.waitFor(() => document.documentElement.dataset.reply);
      await tab.evaluate(() => document.dispatchEvent(new Event('break')));
      // Browsers tell of errors in their own time.
      const errors = await poll(async () => {
        const told = await tab.consoleErrors();
        return told.length >= 3 ? told : null;
      }, 'three errors');
      expect(errors?.map((error) => error.split('\n')[0]).sort()).toEqual([
        'Error: content script broke',
        'Error: page broke',
        'logged 7',
      ]);
      await tab.goto(`${server.origin}/article`);
      expect(await tab.consoleErrors()).toEqual([]);
    });

    test('the real popup opens over a site without permission and may act on that tab alone', async () => {
      await tab.goto(`${server.originOf('reader.example')}/article`);
      expect(await tab.evaluate(color)).toBe('rgb(0, 0, 0)');
      const popup = await browser().openPopup(tab);
      await popup.press('a');
      expect(await popup.waitFor(() => document.body.dataset.key)).toBe('atrue');
      await popup.click(...(await middleOf(popup, '#mark')));
      expect(await popup.waitFor(() => document.body.dataset.done)).toBe('marked');
      expect(await popup.consoleErrors()).toEqual([]);
      const picture = join(folder, `${name}-popup.png`);
      await popup.screenshot(picture);
      expect(readFileSync(picture).toString('latin1', 1, 4)).toBe('PNG');
      await popup.close();
      expect(await tab.evaluate(color)).toBe(marked);
    });

    test('extension pages open as tabs, with the extension’s rights', async () => {
      await tab.goto(`${browser().extensionOrigin}/page.html`);
      const version = '() => (globalThis.browser ?? chrome).runtime.getManifest().version';
      expect(await tab.evaluate(version)).toBe('1.0');
    });

    test('a command of the manifest reaches the background', async () => {
      await tab.goto(`${server.origin}/article`);
      await browser().killBackground();
      await browser().runCommand('mark', tab);
      const ran = '() => new Promise((resolve) => setTimeout(() => resolve(globalThis.commands), 300))';
      expect(await browser().evaluateInBackground(ran)).toEqual(['mark']);
    });

    test('a killed background has forgotten everything, and wakes for the next message', async () => {
      await browser().evaluateInBackground('() => { globalThis.memory = 1 }');
      await browser().killBackground();
      await tab.goto(`${server.originOf('www.voachinese.com')}/article`);
      expect(await tab.waitFor(() => document.documentElement.dataset.reply)).toBe('heard hello');
      expect(await browser().evaluateInBackground('() => globalThis.memory ?? "gone"')).toBe('gone');
    });

    test('an extension can be updated under an open page', async () => {
      await tab.goto(`${server.originOf('www.voachinese.com')}/article`);
      await tab.waitFor(() => document.documentElement.dataset.reply);
      await browser().reloadExtension();
      const ask = () => {
        document.dispatchEvent(new Event('ask'));
        return document.documentElement.dataset.again;
      };
      // Chromium lets the old script run on without its extension; Firefox takes it away and runs the new one at once.
      const again = name === 'chromium' ? 'Extension context invalidated.' : 'heard again';
      expect(await tab.waitFor(ask)).toBe(again);
      await tab.goto(`${server.originOf('www.voachinese.com')}/article`);
      expect(await tab.waitFor(() => document.documentElement.dataset.reply)).toBe('heard hello');
    });

    test('a request for an optional host permission is allowed and taken back', async () => {
      await tab.goto(`${browser().extensionOrigin}/page.html`);
      const has = `() => (globalThis.browser ?? chrome).permissions.contains({ origins: ['http://other.example/*'] })`;
      expect(await tab.evaluate(has)).toBe(false);
      await browser().answerPermissionRequest('allow', ['http://other.example/*'], async () =>
        tab.click(...(await middleOf(tab, '#ask'))),
      );
      expect(await tab.waitFor(() => document.body.dataset.granted)).toBe('true');
      expect(await tab.evaluate(has)).toBe(true);
      const remove = `() => (globalThis.browser ?? chrome).permissions.remove({ origins: ['http://other.example/*'] })`;
      expect(await tab.evaluate(remove)).toBe(true);
      expect(await tab.evaluate(has)).toBe(false);
      await tab.goto(`${server.originOf('www.voachinese.com')}/article`);
      expect(await tab.waitFor(() => document.documentElement.dataset.reply)).toBe('heard hello');
    });

    test('every address outside of the test’s own pages is refused and seen', async () => {
      expect(browser().requests()).toEqual([]);
      await tab.goto(`${server.origin}/article`);
      await tab.evaluate(async () => {
        for (const url of ['http://leak.example/a?b=1', 'https://leak.example/c', 'http://127.0.0.1:8471/d']) {
          await fetch(url, { mode: 'no-cors' }).catch(() => undefined);
        }
      });
      expect(browser().requests()).toEqual(
        expect.arrayContaining([
          'http://leak.example/a?b=1',
          'https://leak.example:443/',
          'http://127.0.0.1:8471/d',
        ]) as string[],
      );
      await browser().evaluateInBackground(`() => fetch('https://background.example/').catch(() => 'refused')`);
      expect(browser().requests()).toContain('https://background.example:443/');
    });
  },
  extension,
);

test('a missing extension or browser is an error that says what to do', async () => {
  await expect(launch('chromium', join(folder, 'nothing'))).rejects.toThrow('build it first (node build.mjs)');
  expect(() => findProgram(['no-such-browser'])).toThrow('apt-get install no-such-browser');
});
