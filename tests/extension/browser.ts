/** One way to drive the extension in real browsers: the same tests run in Chromium and in Firefox. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchChromium } from './chromium.ts';
import { isZip } from './extension-copy.ts';
import { launchFirefox } from './firefox.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Code to run in a page: a function, or the text of a function expression. It sees nothing of the test but its arguments. */
export type Source<T = unknown, A extends Json[] = Json[]> = string | ((...args: A) => T | Promise<T>);

export interface WaitOptions {
  args?: Json[];
  /** Milliseconds; 10 000 when left out. */
  timeout?: number;
}

export interface TestTab {
  /** Opens an address (web page or extension page) and waits for its load event. */
  goto(url: string): Promise<void>;
  /** Runs code in the page's main world, awaits its promise; the value comes back as JSON (`undefined` may become `null`). */
  evaluate<T, A extends Json[] = Json[]>(source: Source<T, A>, ...args: A): Promise<T>;
  /** Polls until the code gives something truthy and returns that; the error names the code that never did. */
  waitFor<T>(source: Source<T, never[]>, options?: WaitOptions): Promise<T>;
  /** Writes a PNG of the viewport. */
  screenshot(path: string): Promise<void>;
  /** Makes this the tab that the person looks at; input and screenshots do so by themselves. */
  activate(): Promise<void>;
  /** Real trusted input, in CSS pixels of the viewport. */
  click(x: number, y: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  tap(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  /** A key by its `KeyboardEvent.key`, with modifiers before it: `Escape`, `Shift+Tab`, `Control+c`. */
  press(keys: string): Promise<void>;
  /**
   * Size of the page in CSS pixels. `touch` makes the pointer coarse and without hover (in Firefox: for the whole browser);
   * some of it (`ontouchstart`, in Chromium the way back to hover) shows only after the next `goto`.
   */
  setViewport(width: number, height: number, options?: { touch?: boolean }): Promise<void>;
  /** Errors logged or thrown since the last `goto`, by the page and by content scripts. */
  consoleErrors(): Promise<string[]>;
  close(): Promise<void>;
}

export interface TestBrowser {
  name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  extensionOrigin: string;
  newTab(): Promise<TestTab>;
  /** Clicks the extension's toolbar button over that tab (grants activeTab) and returns the popup; it can't `goto`. */
  openPopup(tab: TestTab): Promise<TestTab>;
  /** Fires a command of the manifest over that tab: Firefox by its real keys, Chromium by its event in the worker. */
  runCommand(command: string, tab: TestTab): Promise<void>;
  /** Runs code in the worker (Chromium) or event page (Firefox), waking it when it sleeps. */
  evaluateInBackground<T, A extends Json[] = Json[]>(source: Source<T, A>, ...args: A): Promise<T>;
  killBackground(): Promise<void>;
  /** Installs the extension as it is now over the running extension, as an update does under open pages. */
  reloadExtension(): Promise<void>;
  /** Prints the page of a tab. @returns the PDF */
  print(tab: TestTab): Promise<Uint8Array>;
  /** Addresses that the extension opened when it was installed; their tabs have been closed. */
  openedAtInstall: readonly string[];
  /** Takes the extension away, as the person may at any time. */
  removeExtension(): Promise<void>;
  /**
   * Runs `ask`, which must lead to `permissions.request`, and answers it. Firefox: a click on the real prompt.
   * Chromium has no prompt that can be reached: the origins are approved in its extension settings beforehand, so the request
   * is granted at once; meanwhile host permissions go and come back (`permissions.onRemoved`, `onAdded`). It can't deny.
   */
  answerPermissionRequest(answer: 'allow' | 'deny', origins: string[], ask: () => Promise<unknown>): Promise<void>;
  /** Addresses that anything in the browser asked the network for, other than pages of `servePages` and its own chatter. */
  requests(): string[];
  close(): Promise<void>;
}

export type BrowserName = 'chromium' | 'firefox';

const launchers = { chromium: launchChromium, firefox: launchFirefox };
const root = join(__dirname, '../..');
/** What the tests run on: the build, or the packed zip that `EXTENSION` names, as `npm test` does. */
const builtExtension = resolve(root, process.env['EXTENSION'] ?? 'dist');

/** Starts a browser without a window, on a profile of its own, with an extension installed: its folder or its zip. */
export async function launch(name: BrowserName, extension = builtExtension): Promise<TestBrowser> {
  if (!existsSync(isZip(extension) ? extension : join(extension, 'manifest.json'))) {
    throw new Error(`No extension in ${extension}: build it first (node build.mjs)`);
  }
  return launchers[name](extension);
}

/** The same suite once in each browser; `browser()` is for use inside tests and hooks. */
export function describeInBrowsers(
  title: string,
  define: (browser: () => TestBrowser, name: BrowserName) => void,
  extension = builtExtension,
): void {
  describe.each(Object.keys(launchers) as BrowserName[])(`${title} in %s`, (name) => {
    let browser: TestBrowser | undefined;
    beforeAll(async () => {
      browser = await launch(name, extension);
    });
    afterAll(() => browser?.close());
    define(() => {
      if (!browser) throw new Error(`${name} is not running`);
      return browser;
    }, name);
  });
}
