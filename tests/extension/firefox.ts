/** Firefox under test, wholly by Marionette: WebDriver for tabs, Firefox's own window for what WebDriver has no word for. */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Json, Source, TestBrowser, TestTab } from './browser.ts';
import { copyExtension, hasWelcome, isZip, welcomePath } from './extension-copy.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { writeProfile } from './firefox-profile.ts';
import { FirefoxRemote, keyEvents, type OffTabPage } from './firefox-remote.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { Marionette } from '../../src/node/marionette.ts';
import { findProgram, guard, makeTemporaryFolder } from './process-guard.ts';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy.ts';
import { defaultViewport, poll } from './source.ts';

const programs = ['firefox-esr', 'firefox'];
const extensionUuid = '9a9b3e0c-6a52-4d0f-8c5e-1f0a5d3b7c11';
/** Release builds take `services.settings.server` from the profile only with this. */
const remoteSettingsOff = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
const startTimeout = 20_000;

/** Starts Firefox with the extension; see `launch`. */
export async function launchFirefox(extension: string): Promise<TestBrowser> {
  const program = findProgram(programs);
  const folder = makeTemporaryFolder('firefox');
  const guarded = guard(folder);
  const proxy = await startRecordingProxy();
  const end = async () => {
    await proxy.close();
    await guarded.end();
  };
  try {
    const copy = join(folder, 'extension');
    const extensionId = copyExtension(extension, copy).browser_specific_settings?.gecko?.id;
    if (!extensionId) throw new Error('The manifest has no browser_specific_settings.gecko.id');
    const profile = join(folder, 'profile');
    await mkdir(profile);
    writeProfile(profile, { proxyPort: proxy.port, extensionId, extensionUuid });
    const flags = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile];
    const env = {
      ...process.env,
      MOZ_HEADLESS_WIDTH: '1400',
      MOZ_HEADLESS_HEIGHT: '1200',
      TMPDIR: folder,
      ...remoteSettingsOff,
    };
    const child = spawn(program, flags, { stdio: 'ignore', detached: true, env });
    guarded.watch(child.pid);
    const portFile = join(profile, 'MarionetteActivePort');
    const readPort = () => Promise.resolve(existsSync(portFile) && Number(readFileSync(portFile, 'utf8')));
    const marionette = new Marionette(Number(await poll(readPort, 'Firefox to open its remote control', startTimeout)));
    await marionette.ready;
    await marionette.send('WebDriver:NewSession');
    const firefox = new Firefox(new FirefoxRemote(marionette), proxy, extensionId, extension, copy, async () => {
      // The guard ends Firefox by force: nothing of the profile is to be kept.
      marionette.close();
      await end();
    });
    await firefox.reloadExtension();
    await firefox.closeWelcome();
    return firefox;
  } catch (error) {
    await end();
    throw error;
  }
}

class Firefox implements TestBrowser {
  readonly name = 'firefox';
  readonly openedAtInstall: string[] = [];
  readonly extensionOrigin = `moz-extension://${extensionUuid}`;
  readonly close: () => Promise<void>;
  readonly #remote: FirefoxRemote;
  readonly #proxy: RecordingProxy;
  readonly #extension: string;
  readonly #extensionId: string;
  readonly #source: string;
  readonly #copy: string;
  readonly #background: OffTabPage;

  constructor(
    remote: FirefoxRemote,
    proxy: RecordingProxy,
    extensionId: string,
    source: string,
    copy: string,
    close: () => Promise<void>,
  ) {
    this.#remote = remote;
    this.#proxy = proxy;
    this.#extensionId = extensionId;
    this.#source = source;
    this.#copy = copy;
    this.close = close;
    // The parent process's view of the extension: its pages, its background, its actions.
    this.#extension = `const extension = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension;`;
    this.#background = {
      find: `${this.#extension}
      const findPage = () => [...extension.views].find((view) => view.viewType === 'background');
      if (!findPage()) await extension.wakeupBackground();
      return findPage().xulBrowser.browsingContext;`,
    };
  }

  async newTab(): Promise<TestTab> {
    const { handle } = await this.#remote.exclusively((marionette) =>
      marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true }),
    );
    const tab = new FirefoxTab(this.#remote, handle);
    await tab.setViewport(defaultViewport.width, defaultViewport.height);
    return tab;
  }

  async openPopup(tab: TestTab): Promise<TestTab> {
    await tab.activate();
    const popup = new FirefoxPopup(this.#remote);
    await popup.close();
    await this.#remote.runInWindow(
      `${this.#extension}
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
    );
    await popup.waitFor((origin: string) => location.href.startsWith(origin) && document.readyState === 'complete', {
      args: [this.extensionOrigin],
    });
    return popup;
  }

  async runCommand(command: string, tab: TestTab): Promise<void> {
    const keys = await this.#remote.runInWindow<string | null>(
      `${this.#extension}
      return (await extension.shortcuts.allCommands()).find(({ name }) => name === args[0])?.shortcut ?? null;`,
      command,
    );
    if (!keys) throw new Error(`The command ${command} has no keys in Firefox`);
    await tab.activate();
    // Keys sent to the page stay in the page; sent to the window they reach shortcuts.
    await this.#remote.inWindow((marionette) =>
      marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keyboard', actions: keyEvents(keys) }],
      }),
    );
  }

  evaluateInBackground<T, A extends Json[] = Json[]>(source: Source<T, A>, ...args: A): Promise<T> {
    return this.#remote.runInPage<T>(this.#background, 'page', source, ...args);
  }

  async killBackground(): Promise<void> {
    await this.#remote.runInWindow(
      `${this.#extension} await extension.terminateBackground({ disableResetIdleForTest: true });`,
    );
  }

  async reloadExtension(): Promise<void> {
    copyExtension(this.#source, this.#copy);
    // A zip is installed as a store's is: Firefox reads its files out of it.
    const path = isZip(this.#source) ? `${this.#copy}.xpi` : this.#copy;
    if (isZip(this.#source)) copyFileSync(this.#source, path);
    await this.#remote.exclusively((marionette) => marionette.send('Addon:Install', { path, temporary: true }));
  }

  /** Waits for the page that the extension opens when it is new: it would stand before the tabs of the tests. */
  async closeWelcome(): Promise<void> {
    if (!hasWelcome(this.#copy)) return;
    const close = () =>
      this.#remote.runInWindow<string | null>(
        `const tab = window.gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.startsWith(args[0]));
        const address = tab?.linkedBrowser.currentURI.spec ?? null;
        if (tab) window.gBrowser.removeTab(tab);
        return address;`,
        this.extensionOrigin + welcomePath,
      );
    this.openedAtInstall.push((await poll(close, 'the page for newcomers')) ?? '');
  }

  print(tab: TestTab): Promise<Uint8Array> {
    return (tab as FirefoxTab).print();
  }

  removeExtension(): Promise<void> {
    return this.#remote.exclusively((marionette) => marionette.send('Addon:Uninstall', { id: this.#extensionId }));
  }

  async answerPermissionRequest(
    answer: 'allow' | 'deny',
    _origins: string[],
    ask: () => Promise<unknown>,
  ): Promise<void> {
    await ask();
    const click = () =>
      this.#remote.runInWindow<boolean>(
        `const prompt = window.document.querySelector('#addon-webext-permissions-notification:not([hidden])');
        const shown = window.PopupNotifications.isPanelOpen && prompt?.closest('panel');
        if (shown) (args[0] === 'allow' ? prompt.button : prompt.secondaryButton).click();
        return Boolean(shown);`,
        answer,
      );
    await poll(click, 'the permission prompt');
  }

  requests(): string[] {
    return [...this.#proxy.requests];
  }
}
