/** Changing settings as another window would, and waiting until a page has followed. */
import { isDeepStrictEqual } from 'node:util';
import type { Settings } from '../../src/core/schemas.ts';
import type { TestBrowser, TestTab } from './browser.ts';
import { poll } from './source.ts';

export const everythingOff: Partial<Settings> = { pinyin: false, script: 'own', figures: false, dictionary: false };

export async function set(browser: TestBrowser, settings: Partial<Settings>): Promise<void> {
  const change = `(settings) => (globalThis.browser ?? globalThis.chrome).storage.local.set(settings)`;
  await browser.evaluateInBackground(change, settings);
}

/** Waits until these settings are kept: a command has done its work then. */
export async function kept(browser: TestBrowser, settings: Partial<Settings>): Promise<void> {
  const read = `(names) => (globalThis.browser ?? globalThis.chrome).storage.local.get(names)`;
  await poll(
    async () => {
      const found = await browser.evaluateInBackground<Partial<Settings>>(read, Object.keys(settings));
      // Chromium keeps the names of a record in their order.
      return isDeepStrictEqual(found, settings);
    },
    `the settings ${JSON.stringify(settings)}`,
  );
}

/** Waits until the page shows pinyin, and no more of it appears. */
export async function painted(tab: TestTab): Promise<number> {
  return tab.waitFor(async () => {
    const count = () => document.querySelectorAll('pz-word').length;
    const before = count();
    await new Promise((done) => setTimeout(done, 150));
    return before === count() ? before : 0;
  });
}

export async function unpainted(tab: TestTab): Promise<void> {
  await tab.waitFor(() => !document.querySelector('pz-text'));
}

/** Everything the page wrote, as it would serialise it. */
export const bodyOf = (tab: TestTab): Promise<string> => tab.evaluate(() => document.body.innerHTML);
