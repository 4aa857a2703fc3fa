/** A tab (or the popup) of Chromium, driven by puppeteer. */
import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
import type { Json, Source, TestTab, WaitOptions } from './browser.ts';
import { callText, waitFor } from './source.ts';

export class ChromiumTab implements TestTab {
  readonly page: Page;
  readonly #session: CDPSession;
  readonly #isPopup: boolean;
  #errors: string[] = [];

  private constructor(page: Page, session: CDPSession, isPopup: boolean) {
    this.page = page;
    this.#session = session;
    this.#isPopup = isPopup;
  }

  static async attach(page: Page, { isPopup = false } = {}): Promise<ChromiumTab> {
    const tab = new ChromiumTab(page, await page.createCDPSession(), isPopup);
    await tab.#listenForErrors();
    return tab;
  }

  async goto(url: string): Promise<void> {
    this.#errors = [];
    await this.page.goto(url, { waitUntil: 'load' });
  }

  async evaluate<T, A extends Json[] = Json[]>(source: Source<T, A>, ...args: A): Promise<T> {
    return (await this.page.evaluate(callText(source, args))) as T;
  }

  waitFor<T>(source: Source<T, never[]>, options?: WaitOptions): Promise<T> {
    return waitFor(this, source, options);
  }

  async screenshot(path: string): Promise<void> {
    await this.activate();
    await this.page.screenshot({ path });
  }

  print(): Promise<Uint8Array> {
    return this.page.pdf();
  }

  async activate(): Promise<void> {
    // The popup is in front as long as it exists, and closes when anything else is brought there.
    if (this.#isPopup) return;
    await this.page.bringToFront();
    await this.waitFor(() => document.visibilityState === 'visible');
  }

  async click(x: number, y: number): Promise<void> {
    await this.activate();
    await this.page.mouse.click(x, y);
  }

  async move(x: number, y: number): Promise<void> {
    await this.activate();
    await this.page.mouse.move(x, y);
  }

  async tap(x: number, y: number): Promise<void> {
    await this.activate();
    await this.page.touchscreen.tap(x, y);
  }

  async type(text: string): Promise<void> {
    await this.activate();
    await this.page.keyboard.type(text);
  }

  async press(keys: string): Promise<void> {
    await this.activate();
    const names = keys.split('+') as KeyInput[];
    const key = names.pop() as KeyInput;
    for (const modifier of names) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    for (const modifier of names.reverse()) await this.page.keyboard.up(modifier);
  }

  async setViewport(width: number, height: number, { touch = false } = {}): Promise<void> {
    // Not by puppeteer, which loads the page again when touch changes.
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await this.#session.send('Emulation.setTouchEmulationEnabled', { enabled: touch });
    await this.#session.send('Emulation.setDeviceMetricsOverride', metrics);
  }

  consoleErrors(): Promise<string[]> {
    return Promise.resolve([...this.#errors]);
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await this.page.close();
  }

  /** Straight from the protocol: puppeteer's own console events leave out the worlds of content scripts. */
  async #listenForErrors(): Promise<void> {
    const session = this.#session;
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      this.#errors.push(exception?.description ?? `${text} ${JSON.stringify(exception?.value)}`),
    );
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type !== 'error' && type !== 'assert') return;
      this.#errors.push(args.map(({ value, description }) => String(value ?? description)).join(' '));
    });
    session.on('Log.entryAdded', ({ entry: { level, source, text } }) => {
      // Failed loads are for the test's server and the recording proxy to judge.
      if (level === 'error' && source !== 'network') this.#errors.push(text);
    });
    await session.send('Runtime.enable');
    await session.send('Log.enable');
  }
}
