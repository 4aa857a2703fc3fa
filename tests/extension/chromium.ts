/** Chromium (or Chrome) under test: puppeteer over a pipe, everything else by the DevTools protocol. */
import { join } from 'node:path';
import { launch, TargetType, type Browser, type CDPSession, type Target, type WebWorker } from 'puppeteer-core';
import type { Json, Source, TestBrowser, TestTab } from './browser.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { copyExtension, hasWelcome, type TestedManifest, welcomePath } from './extension-copy.ts';
import { findProgram, guard, makeTemporaryFolder } from './process-guard.ts';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy.ts';
import { callText, defaultViewport, poll } from './source.ts';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Chromium's own chatter that no flag stops: its sign-in page, the updates of its parts and where they are fetched. */
const ownHosts = ['accounts.google.com', 'update.googleapis.com', 'redirector.gvt1.com'];

/** The globals of the extension and of chrome://extensions as the functions below see them there. */
declare const chrome: {
  tabs: { query(what: object): Promise<unknown[]> };
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
  developerPrivate: {
    updateExtensionConfiguration(what: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(extensionId: string, host: string): Promise<void>;
  };
};

/** Starts Chromium with the extension; see `launch`. */
export async function launchChromium(extension: string): Promise<TestBrowser> {
  const executablePath = findProgram(programs);
  const folder = makeTemporaryFolder('chromium');
  const guarded = guard(folder);
  const proxy = await startRecordingProxy();
  const end = async () => {
    await proxy.close();
    await guarded.end();
  };
  try {
    const browser = await launch({
      executablePath,
      pipe: true,
      enableExtensions: true,
      headless: true,
      userDataDir: join(folder, 'profile'),
      defaultViewport: null,
      args: [
        `--proxy-server=127.0.0.1:${proxy.port}`,
        '--proxy-bypass-list=<-loopback>', // without it 127.0.0.1 would go round the proxy
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', // whatever goes round the proxy finds nobody
        // The last: pages that came by a proxy would have to ask the person before they may ask 127.0.0.1 for anything.
        '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,LocalNetworkAccessChecks',
        '--lang=en-US',
        // Without a display Chromium says that there is no mouse; touch emulation of a tab wins over this.
        '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    guarded.watch(browser.process()?.pid);
    const chromium = new Chromium(browser, proxy, extension, join(folder, 'extension'), end);
    await chromium.reloadExtension();
    await chromium.closeWelcome();
    return chromium;
  } catch (error) {
    await end();
    throw error;
  }
}

class Chromium implements TestBrowser {
  readonly name = 'chromium';
  readonly openedAtInstall: string[] = [];
  readonly #browser: Browser;
  readonly #proxy: RecordingProxy;
  readonly #source: string;
  readonly #copy: string;
  readonly #end: () => Promise<void>;
  #manifest: TestedManifest = {};
  #id = '';

  constructor(browser: Browser, proxy: RecordingProxy, source: string, copy: string, end: () => Promise<void>) {
    this.#browser = browser;
    this.#proxy = proxy;
    this.#source = source;
    this.#copy = copy;
    this.#end = end;
  }

  get extensionOrigin(): string {
    return `chrome-extension://${this.#id}`;
  }

  async newTab(): Promise<TestTab> {
    const tab = await ChromiumTab.attach(await this.#browser.newPage());
    await tab.setViewport(defaultViewport.width, defaultViewport.height);
    return tab;
  }

  async openPopup(tab: TestTab): Promise<TestTab> {
    await tab.activate();
    const session = await this.#session();
    // Only `tab` targets can take the action, and only the tab strip's own data tells them apart.
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const active = targetInfos.find(
      (info) => (info as { embedderData?: { tabActive?: boolean } }).embedderData?.tabActive,
    );
    if (!active) throw new Error('Chromium has no active tab');
    const before = new Set(this.#browser.targets());
    const popup = this.#browser.waitForTarget(
      (target) =>
        !before.has(target) &&
        target.url().startsWith(this.extensionOrigin) &&
        target.type() !== TargetType.SERVICE_WORKER,
    );
    await session.send('Extensions.triggerAction', { id: this.#id, targetId: active.targetId });
    return ChromiumTab.attach(await (await popup).asPage(), { isPopup: true });
  }

  async runCommand(command: string, tab: TestTab): Promise<void> {
    await tab.activate();
    // Synthetic keys never reach the shortcuts of extensions, so the event itself is sent.
    await this.evaluateInBackground(async (command: string) => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(command, active);
    }, command);
  }

  async evaluateInBackground<T, A extends Json[] = Json[]>(source: Source<T, A>, ...args: A): Promise<T> {
    const worker = await this.#wakeWorker();
    return (await worker.evaluate(callText(source, args))) as T;
  }

  async killBackground(): Promise<void> {
    const target = this.#workerTarget();
    if (!target) return;
    const worker = await target.worker();
    // Once is not always enough while the worker is busy; and it may have ended by itself meanwhile.
    await poll(async () => {
      await worker?.close().catch(() => undefined);
      return !this.#browser.targets().includes(target);
    }, 'the end of the service worker');
  }

  async reloadExtension(): Promise<void> {
    // Else a worker that ends in the middle of the update stays among the targets and answers nothing.
    if (this.#id) await this.killBackground();
    this.#manifest = copyExtension(this.#source, this.#copy);
    this.#id = await this.#browser.installExtension(this.#copy);
  }

  /** Waits for the page that the extension opens when it is new: it would stand before the tabs of the tests. */
  async closeWelcome(): Promise<void> {
    if (!hasWelcome(this.#copy)) return;
    const target = await this.#browser.waitForTarget((one) => one.url().startsWith(this.extensionOrigin + welcomePath));
    this.openedAtInstall.push(target.url());
    await (await target.page())?.close();
  }

  print(tab: TestTab): Promise<Uint8Array> {
    return (tab as ChromiumTab).print();
  }

  removeExtension(): Promise<void> {
    return this.#browser.uninstallExtension(this.#id);
  }

  async answerPermissionRequest(
    answer: 'allow' | 'deny',
    origins: string[],
    ask: () => Promise<unknown>,
  ): Promise<void> {
    if (answer === 'deny') throw new Error('Chromium without a window has no permission prompt to deny');
    const settings = await this.#browser.newPage();
    const setAccess = (hostAccess: string, hosts: string[]) =>
      settings.evaluate(
        async (extensionId, hostAccess, hosts) => {
          await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
          for (const host of hosts) await chrome.developerPrivate.addHostPermission(extensionId, host);
        },
        this.#id,
        hostAccess,
        hosts,
      );
    try {
      await settings.goto('chrome://extensions/');
      await setAccess('ON_SPECIFIC_SITES', [...(this.#manifest.host_permissions ?? []), ...origins]);
      await ask();
    } finally {
      await setAccess('ON_ALL_SITES', []);
      await settings.close();
    }
  }

  requests(): string[] {
    return this.#proxy.requests.filter((url) => !ownHosts.includes(new URL(url).hostname));
  }

  async close(): Promise<void> {
    await this.#browser.close().catch(() => undefined);
    await this.#end();
  }

  #session(): Promise<CDPSession> {
    return this.#browser.target().createCDPSession();
  }

  #workerTarget(): Target | undefined {
    return this.#browser
      .targets()
      .find((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(this.extensionOrigin));
  }

  /** The running worker. One that is caught while it starts may never get the extension's API: it is started anew. */
  async #wakeWorker(): Promise<WebWorker> {
    for (let tries = 0; tries < 5; tries++) {
      if (!this.#workerTarget()) await this.#startWorker();
      const target = await this.#browser.waitForTarget((target) => target === this.#workerTarget());
      const worker = await target.worker();
      if (worker && (await this.#hasExtensionApi(worker))) return worker;
      await this.killBackground();
    }
    throw new Error('The service worker never got the extension API');
  }

  async #hasExtensionApi(worker: WebWorker): Promise<boolean> {
    const has = () => worker.evaluate('Boolean(globalThis.chrome?.storage)').catch(() => false);
    for (let tries = 0; tries < 20; tries++) {
      if (await has()) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false;
  }

  /** Starts the worker from a page of its own origin, the only place that may; the page stays behind the active tab. */
  async #startWorker(): Promise<void> {
    const session = await this.#session();
    const url = `${this.extensionOrigin}/manifest.json`;
    const { targetId } = await session.send('Target.createTarget', { url, background: true });
    const target = await this.#browser.waitForTarget((target) => target.url() === url);
    const page = await target.createCDPSession();
    await page.send('ServiceWorker.enable');
    await page.send('ServiceWorker.startWorker', { scopeURL: `${this.extensionOrigin}/` });
    await this.#browser.waitForTarget((target) => target === this.#workerTarget());
    await session.send('Target.closeTarget', { targetId });
  }
}
