/** A tab of Firefox, driven by Marionette. */
import { writeFileSync } from 'node:fs';
import type { Json, Source, TestTab, WaitOptions } from './browser.ts';
import { coarsePointer, finePointer } from './firefox-profile.ts';
import { consoleErrorsScript, keyEvents, type FirefoxRemote } from './firefox-remote.ts';
import type { Marionette } from '../../src/node/marionette.ts';
import { callText, poll, waitFor } from './source.ts';

export class FirefoxTab implements TestTab {
  readonly #remote: FirefoxRemote;
  readonly #handle: string;

  constructor(remote: FirefoxRemote, handle: string) {
    this.#remote = remote;
    this.#handle = handle;
  }

  goto(url: string): Promise<void> {
    return this.#here((marionette) => marionette.send('WebDriver:Navigate', { url }));
  }

  evaluate<T, A extends Json[] = Json[]>(source: Source<T, A>, ...args: A): Promise<T> {
    return this.#run<T>(null, `return ${callText(source, args)}`);
  }

  waitFor<T>(source: Source<T, never[]>, options?: WaitOptions): Promise<T> {
    return waitFor(this, source, options);
  }

  async screenshot(path: string): Promise<void> {
    const png = await this.#inFront((marionette) =>
      marionette.send<string>('WebDriver:TakeScreenshot', { full: false }),
    );
    writeFileSync(path, Buffer.from(png, 'base64'));
  }

  async print(): Promise<Uint8Array> {
    return Buffer.from(await this.#here((marionette) => marionette.send<string>('WebDriver:Print', {})), 'base64');
  }

  activate(): Promise<void> {
    return this.#inFront(() => Promise.resolve());
  }

  click(x: number, y: number): Promise<void> {
    return this.#point('mouse', x, y, [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  move(x: number, y: number): Promise<void> {
    return this.#point('mouse', x, y, []);
  }

  tap(x: number, y: number): Promise<void> {
    return this.#point('touch', x, y, [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async type(text: string): Promise<void> {
    await this.#keys(
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  press(keys: string): Promise<void> {
    return this.#keys(keyEvents(keys));
  }

  async setViewport(width: number, height: number, { touch = false } = {}): Promise<void> {
    await this.activate();
    // The page's own box inside the window, as Firefox's responsive mode does it: windows can't be this narrow.
    await this.#remote.runInWindow(
      `const [width, height, touch, pointer] = args;
      const browser = window.gBrowser.selectedBrowser;
      browser.style.setProperty('width', width + 'px');
      browser.style.setProperty('height', height + 'px');
      window.document.synchronouslyUpdateRemoteBrowserDimensions(true);
      browser.browsingContext.touchEventsOverride = touch ? 'enabled' : 'none';
      Services.prefs.setIntPref('ui.primaryPointerCapabilities', pointer);
      Services.prefs.setIntPref('ui.allPointerCapabilities', pointer);`,
      width,
      height,
      touch,
      touch ? coarsePointer : finePointer,
    );
    const fits = (width: number, height: number, touch: boolean) =>
      innerWidth === width && innerHeight === height && matchMedia('(pointer: coarse)').matches === touch;
    await poll(() => this.evaluate(fits, width, height, touch), `a page of ${width}×${height}`);
  }

  consoleErrors(): Promise<string[]> {
    return this.#run<string[]>('system', `return (${consoleErrorsScript})()`);
  }

  async close(): Promise<void> {
    await this.#here(async (marionette) => {
      const [handle = ''] = await marionette.send<string[]>('WebDriver:CloseWindow');
      // No command works while the current window is a closed one.
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    });
  }

  #here<T>(act: (marionette: Marionette) => Promise<T>): Promise<T> {
    return this.#remote.inTab(this.#handle, act);
  }

  #inFront<T>(act: (marionette: Marionette) => Promise<T>): Promise<T> {
    return this.#remote.inTab(this.#handle, act, { focus: true });
  }

  #run<T>(sandbox: 'system' | null, script: string): Promise<T> {
    return this.#here((marionette) => marionette.send<T>('WebDriver:ExecuteScript', { script, args: [], sandbox }));
  }

  #point(pointerType: string, x: number, y: number, press: { type: string; button: number }[]): Promise<void> {
    const actions = [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' }, ...press];
    const pointer = { type: 'pointer', id: pointerType, parameters: { pointerType }, actions };
    return this.#inFront((marionette) => marionette.send('WebDriver:PerformActions', { actions: [pointer] }));
  }

  #keys(actions: { type: string; value: string }[]): Promise<void> {
    return this.#inFront((marionette) =>
      marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] }),
    );
  }
}
