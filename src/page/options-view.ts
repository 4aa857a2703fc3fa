/** The options page: every setting, corrected readings, keys, allowed sites, and what Pangzhu is made of. */
import type { Corrections } from '../core/corrections.ts';
import { errorText } from '../core/error-text.ts';
import { defaultSettings, type Settings } from '../core/schemas.ts';
import { portable } from '../core/settings-file.ts';
import { type AllowedSite, createAllowedSites } from './allowed-sites.ts';
import { createBrowserShortcuts } from './browser-shortcuts.ts';
import type { Message } from './card.ts';
import { createCorrectedReadings } from './corrected-readings.ts';
import { element } from './element.ts';
import { keyOptions, type Shortcut } from './key-options.ts';
import { createNotices } from './notices.ts';
import { createPreview } from './options-preview.ts';
import { pageHeader } from './page-header.ts';
import { nameOptions, pageOptions, wordOptions } from './page-options.ts';
import { drawingOptions, pinyinOptions, soundOptions } from './pinyin-options.ts';
import { scriptOptions } from './script-options.ts';
import type { SettingControl } from './setting-controls.ts';
import { createSettingsTransfer } from './settings-transfer.ts';
import { sourceRows } from './sources.ts';

export interface OptionsActions {
  change: (changes: Partial<Settings>) => Promise<void>;
  /** Turns Anki on, with its permission, or off; must be called from a click. @returns whether it is as was asked */
  setAnki: (on: boolean) => Promise<boolean>;
  /** Keeps a reading for these words; `null` forgets theirs. */
  keepReading: (words: readonly string[], readings: readonly string[] | null) => Promise<void>;
  /** Takes back a site. */
  forbid: (site: AllowedSite) => Promise<boolean>;
  openShortcuts: () => Promise<void>;
}

/** What does not change while the page is open. */
export interface OptionsFacts {
  browser: 'chromium' | 'firefox';
  version: string;
  /** Hosts that are read from the beginning. */
  ownSites: readonly string[];
}

export interface OptionsView {
  /** A sentence to be read as the settings say. */
  preview: HTMLElement;
  showSettings: (settings: Settings) => void;
  /** @param simplified the simplified form of each word */
  showCorrections: (corrections: Corrections, simplified: ReadonlyMap<string, string>) => void;
  showSites: (sites: readonly AllowedSite[]) => void;
  /** The browser's own keys; none where it has none for extensions. */
  showShortcuts: (shortcuts: readonly Shortcut[]) => void;
  importFile: (file: File) => void;
}

/** Fills `root`. Every action that fails is told in a sentence. */
export function createOptions(
  root: HTMLElement,
  message: Message,
  facts: OptionsFacts,
  actions: OptionsActions,
): OptionsView {
  const noticeRoot = element('div', { class: 'notices', role: 'status' });
  const notices = createNotices(noticeRoot, message);
  let settings = defaultSettings;
  let corrected: [Corrections, ReadonlyMap<string, string>] = [new Map(), new Map()];
  let browserKeys: readonly Shortcut[] = [];

  /** @returns what the action gives; `null` when it failed, which is told */
  async function attempt<T>(act: () => Promise<T>): Promise<T | null> {
    try {
      return await act();
    } catch (error) {
      notices.say('popupFailed', errorText(error));
      showSettings(settings);
      return null;
    }
  }

  const change = (changes: Partial<Settings>) => void attempt(() => actions.change(changes));

  async function setAnki(on: boolean) {
    if ((await attempt(() => actions.setAnki(on))) !== false) return;
    notices.say('wordsAnkiDeclined');
    showSettings(settings);
  }

  async function replace(next: Settings) {
    // The browser asks the person only straight from a click: nothing is awaited before.
    const anki = next.anki === settings.anki ? null : setAnki(next.anki);
    const done = await attempt(async () => (await actions.change(portable(next)), true));
    await anki;
    return done === true;
  }

  async function forbid(site: AllowedSite) {
    if (await attempt(() => actions.forbid(site))) notices.say('popupForbidden');
  }

  const groups = {
    pinyin: pinyinOptions(message, change),
    drawing: drawingOptions(message, change),
    sound: soundOptions(message, change),
    script: scriptOptions(message, change),
    names: nameOptions(message, change),
    words: wordOptions(message, change, (on) => void setAnki(on)),
    pages: pageOptions(message, change),
    keys: keyOptions(message, change, () => browserKeys),
  };
  const controls = Object.values(groups).flat();
  const preview = createPreview(message);
  const readings = createCorrectedReadings(
    message,
    (words, chosen) => void attempt(() => actions.keepReading(words, chosen)),
  );
  const sites = createAllowedSites(message, (site) => void forbid(site));
  const transfer = createSettingsTransfer(message, notices, controls, replace);
  const shortcuts = createBrowserShortcuts(message, facts.browser, () => void attempt(actions.openShortcuts));

  document.title = message('optionsTitle');
  root.replaceChildren(
    element(
      'main',
      {},
      pageHeader(message('optionsTitle'), element('p', { class: 'soft' }, message('optionsVersion', facts.version))),
      preview.element,
      section(message('optionsPinyin'), drawGroup(groups.pinyin)),
      section(message('optionsDrawing'), drawGroup(groups.drawing)),
      section(message('optionsSound'), drawGroup(groups.sound)),
      section(message('optionsReadings'), readings.element),
      section(message('optionsScript'), drawGroup(groups.script)),
      section(message('readerNames'), drawGroup(groups.names)),
      section(message('optionsWords'), drawGroup(groups.words)),
      section(message('optionsPages'), drawGroup(groups.pages)),
      section(
        message('optionsShortcuts'),
        element('p', { class: 'soft' }, message('optionsKeysAbout')),
        drawGroup(groups.keys),
        shortcuts.element,
      ),
      section(
        message('optionsSites'),
        sites.element,
        element('p', { class: 'soft' }, message('optionsOwnSites', facts.ownSites.join(', '))),
      ),
      section(
        message('optionsTransfer'),
        element('p', { class: 'soft' }, message('optionsTransferAbout')),
        transfer.element,
      ),
      section(message('optionsPrivacy'), element('p', {}, message('optionsPrivacyText'))),
      section(
        message('optionsSources'),
        element('p', {}, message('optionsOwnData')),
        element('table', {}, element('tbody', {}, ...sourceRows(message))),
      ),
    ),
    noticeRoot,
  );

  function showSettings(next: Settings) {
    settings = next;
    document.documentElement.dataset['theme'] = next.theme;
    for (const control of controls) control.show(next);
    transfer.show(next);
    readings.show(...corrected, next.notation);
  }

  return {
    preview: preview.text,
    showSettings,
    showCorrections(...next) {
      corrected = next;
      readings.show(...corrected, settings.notation);
    },
    showSites: sites.show,
    showShortcuts(all) {
      browserKeys = all;
      shortcuts.show(all);
    },
    importFile: (file) => void transfer.openFile(file),
  };
}

function section(title: string, ...contents: HTMLElement[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), ...contents);
}

function drawGroup(controls: readonly SettingControl[]): HTMLElement {
  return element('div', { class: 'group' }, ...controls.map((control) => control.element));
}
