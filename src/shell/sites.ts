/** Where Pangzhu may read: its own sites, those that the person has allowed for good, and one tab at a time by a click. */
import { browser, type Scripting } from './browser.ts';
import { readSettings } from './settings.ts';
import { followStored } from './stored-changes.ts';

const scriptId = 'allowed-sites';
/** What runs in every page that may be read, and what is put into those that are. */
const sentinel = 'sentinel.js';
const reader = 'content.js';

/** The match pattern of a page's site, `*://www.example.com/*`; `null` where no extension may run. */
export function sitePattern(address: string | undefined): string | null {
  const url = URL.canParse(address ?? '') ? new URL(address ?? '') : null;
  return url && /^https?:$/.test(url.protocol) ? `*://${url.hostname}/*` : null;
}

/** The host of a match pattern, as a person writes it: `www.example.com`, `*.example.com`; `*` for all sites. */
export function siteName(pattern: string): string {
  return /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1] ?? '*';
}

/** Sites that the package reads from the beginning. */
export function ownSites(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Where Anki is on this device, for those who allow it; it is no page to be read. */
export const ankiPattern = 'http://127.0.0.1/*';

/** Sites that the person has allowed. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const others = new Set([...ownSites(), ankiPattern]);
  return origins.filter((origin) => !others.has(origin));
}

/** Whether a site is read because the person allowed it (`allowed`), because it is covered otherwise (`given`), or not. */
export async function siteAccess(pattern: string): Promise<'allowed' | 'given' | 'none'> {
  if ((await allowedSites()).includes(pattern)) return 'allowed';
  return (await browser.permissions.contains({ origins: [pattern] })) ? 'given' : 'none';
}

/** Asks the person for a site; must be called from a click. @returns whether they agreed */
export function allowSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Takes a site's permission back. @returns whether there was any */
export function forbidSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** What runs in every page that may be read: where English ones are wanted, too, the reader waits for no Chinese text. */
const filesForAll = async () => ((await readSettings()).englishPages ? [sentinel, reader] : [sentinel]);

/** Makes the pages that are read when they load the ones that are allowed now. Safe to call at any time. */
export async function registerAllowedSites(): Promise<void> {
  const js = await filesForAll();
  // The manifest has the sentinel in the extension's own sites, and no more.
  const matches = [...(js.includes(reader) ? ownSites() : []), ...(await allowedSites())];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = { id: scriptId, matches, js, runAt: 'document_start' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/** Starts reading the page in a tab: it needs the site's permission, or a click on the toolbar button in that tab. */
export async function readTab(tab: number): Promise<void> {
  await putReader({ tabId: tab });
}

/** Starts reading one frame of a tab. */
export async function readFrame(tab: number, frame: number): Promise<void> {
  await putReader({ tabId: tab, frameIds: [frame] });
}

async function putReader(target: Scripting.InjectionTarget): Promise<void> {
  // From the root: Firefox takes a relative path from the page that asks, such as the popup, and reports what it can't
  // load or run in the result.
  const files = [`/${sentinel}`, `/${reader}`];
  const [result] = await browser.scripting.executeScript({ target, files, injectImmediately: true });
  if (result?.error) throw new Error(JSON.stringify(result.error));
}

/** Whether a page may be read, and nothing has been found in it to read. */
export async function isWatched(tab: number): Promise<boolean> {
  const func = () => Object.hasOwn(globalThis, 'pangzhuWatches') && !Object.hasOwn(globalThis, 'pangzhuReads');
  try {
    // Asked so, because the sentinel listening for it would cost every page more than its looking for Chinese text.
    const [found] = await browser.scripting.executeScript({ target: { tabId: tab }, func, injectImmediately: true });
    return found?.result === true;
  } catch {
    return false;
  }
}

/** Starts watching every open tab of these sites. */
async function watchOpenTabs(patterns: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns });
  const files = (await filesForAll()).map((file) => `/${file}`);
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : browser.scripting.executeScript({ target: { tabId: id }, files }),
    ),
  );
}

/** Adds the style sheet of painted text to a page, above the page's own rules and out of its reach. */
export async function addStyles(tab: number, frame: number): Promise<void> {
  await browser.scripting.insertCSS({
    target: { tabId: tab, frameIds: [frame] },
    files: ['painted.css'],
    origin: 'USER',
  });
}

/**
 * Keeps the registered pages in step with what the person allows and takes back, here or in the browser's own settings,
 * and with whether English ones are wanted.
 */
export function followAllowedSites(): void {
  const register = () => void registerAllowedSites().catch(() => undefined);
  const watchAll = async () => watchOpenTabs([...ownSites(), ...(await allowedSites())]).catch(() => undefined);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    register();
    const sites = origins.filter((origin) => origin !== ankiPattern);
    if (sites.length > 0) void watchOpenTabs(sites).catch(() => undefined);
  });
  browser.permissions.onRemoved.addListener(register);
  browser.runtime.onInstalled.addListener(() => {
    register();
    // Pages that were open before an installation or an update are read without a reload.
    void watchAll();
  });
  browser.runtime.onStartup.addListener(register);
  followStored(['englishPages'], () => {
    register();
    void watchAll();
  });
}

/** Calls back now and whenever a site is allowed or forbidden, in whichever window. */
export function followSites(follow: () => void): void {
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  follow();
}
