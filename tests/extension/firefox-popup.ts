/** The toolbar popup of Firefox: a page in a panel, which Firefox's remote control does not count as a tab. */
import { writeFileSync } from 'node:fs';
import type { Json, Source, TestTab, WaitOptions } from './browser.ts';
import { consoleErrorsScript, type FirefoxRemote, type OffTabPage } from './firefox-remote.ts';
import { waitFor } from './source.ts';

const popupPage: OffTabPage = {
  find: `return window.document.querySelector('browser.webextension-popup-browser')?.browsingContext`,
};

/** What Firefox's own rights give a script in the popup; only what is used here. */
declare const window: Window & {
  synthesizeMouseEvent(type: string, x: number, y: number, event: object): void;
  KeyboardEvent: typeof KeyboardEvent;
};
declare const Ci: { nsITextInputProcessor: unknown };
declare const Cc: Record<string, { createInstance(of: unknown): TextInputProcessor } | undefined>;
interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): void;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

export class FirefoxPopup implements TestTab {
  readonly #remote: FirefoxRemote;

  constructor(remote: FirefoxRemote) {
    this.#remote = remote;
  }

  goto(): Promise<void> {
    return Promise.reject(new Error('The popup shows what the manifest says'));
  }

  evaluate<T, A extends Json[] = Json[]>(source: Source<T, A>, ...args: A): Promise<T> {
    return this.#remote.runInPage<T>(popupPage, 'page', source, ...args);
  }

  waitFor<T>(source: Source<T, never[]>, options?: WaitOptions): Promise<T> {
    return waitFor(this, source, options);
  }

  async screenshot(path: string): Promise<void> {
    const url = await this.#remote.runInWindow<string>(
      `const context = (() => { ${popupPage.find} })();
      const image = await context.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL();`,
    );
    writeFileSync(path, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  }

  activate(): Promise<void> {
    return Promise.resolve();
  }

  click(x: number, y: number): Promise<void> {
    return this.#mouse(['mousemove', 'mousedown', 'mouseup'], x, y);
  }

  move(x: number, y: number): Promise<void> {
    return this.#mouse(['mousemove'], x, y);
  }

  /** There are no touch events in the popup: a mouse click stands in. */
  tap(x: number, y: number): Promise<void> {
    return this.click(x, y);
  }

  async type(text: string): Promise<void> {
    for (const key of text) await this.press(key);
  }

  async press(keys: string): Promise<void> {
    await this.#remote.runInPage(
      popupPage,
      'system',
      (keys: string[]) => {
        const input = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci.nsITextInputProcessor);
        input.beginInputTransactionForTests(window);
        const events = keys.map((key) => new window.KeyboardEvent('', { key, code: key.length > 1 ? key : '' }));
        for (const event of events) input.keydown(event);
        for (const event of events.reverse()) input.keyup(event);
      },
      keys.split('+'),
    );
  }

  setViewport(): Promise<void> {
    return Promise.reject(new Error('The popup has the size of its content'));
  }

  async consoleErrors(): Promise<string[]> {
    return this.#remote.runInPage<string[]>(popupPage, 'system', consoleErrorsScript);
  }

  async close(): Promise<void> {
    await this.#remote.runInWindow(
      `const browser = window.document.querySelector('browser.webextension-popup-browser');
      browser?.closest('panel')?.hidePopup();`,
    );
  }

  async #mouse(types: string[], x: number, y: number): Promise<void> {
    await this.#remote.runInPage(
      popupPage,
      'system',
      (types: string[], x: number, y: number) => {
        for (const type of types) window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 });
      },
      types,
      x,
      y,
    );
  }
}
