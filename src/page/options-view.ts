/** The options page: how text is shown, corrected readings, allowed sites, shortcuts, and what Pangzhu is made of. */
import type { Corrections } from '../core/corrections.ts';
import { defaultSettings, type Settings } from '../core/schemas.ts';
import type { Message } from './card.ts';
import { createCorrectedReadings } from './corrected-readings.ts';
import { element } from './element.ts';
import { createPreview } from './options-preview.ts';
import { pinyinOptions } from './pinyin-options.ts';
import { scriptOptions } from './script-options.ts';
import { type SettingControl, settingSegments, settingSwitch } from './setting-controls.ts';
import { sourceRows } from './sources.ts';

export interface Site {
  pattern: string;
  /** Its host; `*` for all sites. */
  host: string;
}

export interface OptionsActions {
  change: (changes: Partial<Settings>) => Promise<void>;
  /** Keeps a reading for a word; `null` forgets it. */
  keepReading: (word: string, readings: readonly string[] | null) => Promise<void>;
  /** Takes back a site. */
  forbid: (site: Site) => Promise<boolean>;
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
  showCorrections: (corrections: Corrections) => void;
  showSites: (sites: readonly Site[]) => void;
  showShortcuts: (shortcuts: readonly { description: string; keys: string }[]) => void;
}

/** Where each browser lets a person change an extension's shortcuts; pages that no link of ours may open. */
const shortcutPages = { chromium: 'chrome://extensions/shortcuts', firefox: 'about:addons' };

/** Fills `root`. Every action that fails is told in a sentence. */
export function createOptions(
  root: HTMLElement,
  message: Message,
  facts: OptionsFacts,
  actions: OptionsActions,
): OptionsView {
  const notice = element('p', { class: 'notice', role: 'status' });
  const change = (changes: Partial<Settings>) => void attempt(() => actions.change(changes));
  const groups = {
    pinyin: pinyinOptions(message, change),
    script: scriptOptions(message, change),
    names: [
      settingSwitch('underline', message('optionsUnderline'), change),
      settingSwitch('englishPages', message('optionsEnglishPages'), change),
    ],
    theme: [
      settingSegments(
        'theme',
        message('readerTheme'),
        [
          { value: 'system', label: message('theme_system') },
          { value: 'light', label: message('theme_light') },
          { value: 'dark', label: message('theme_dark') },
        ],
        change,
      ),
    ],
  };
  const preview = createPreview(message);
  const readings = createCorrectedReadings(
    message,
    (word, chosen) => void attempt(() => actions.keepReading(word, chosen)),
  );
  const sites = element('div');
  const keys = element('dl');
  const shortcuts = section(
    message('optionsShortcuts'),
    keys,
    element('p', { class: 'soft' }, message(`optionsChangeShortcuts_${facts.browser}`, shortcutPages[facts.browser])),
  );
  shortcuts.hidden = true;
  let settings: Settings | null = null;
  let corrections: Corrections = new Map();

  async function attempt<T>(act: () => Promise<T>): Promise<T | null> {
    notice.textContent = '';
    try {
      return await act();
    } catch (error) {
      notice.textContent = message('popupFailed', error instanceof Error ? error.message : String(error));
      if (settings) showSettings(settings);
      return null;
    }
  }

  async function forbid(site: Site) {
    if (await attempt(() => actions.forbid(site))) notice.textContent = message('popupForbidden');
  }

  function siteRow(site: Site): HTMLElement {
    const name = site.host === '*' ? message('optionsAllSites') : site.host;
    const remove = element(
      'button',
      { type: 'button', 'aria-label': message('readerRemove', name) },
      message('optionsRemove'),
    );
    remove.addEventListener('click', () => void forbid(site));
    return element('li', {}, element('span', {}, name), remove);
  }

  document.title = message('optionsTitle');
  root.replaceChildren(
    element(
      'main',
      {},
      element(
        'header',
        {},
        element('img', { src: '../icons/128.png', alt: '', width: '48', height: '48' }),
        element('h1', {}, message('optionsTitle')),
        element('p', { class: 'soft' }, message('optionsVersion', facts.version)),
      ),
      notice,
      preview.element,
      section(message('optionsPinyin'), drawGroup(groups.pinyin)),
      section(message('optionsScript'), drawGroup(groups.script)),
      section(message('readerNames'), drawGroup(groups.names)),
      section(message('optionsReadings'), readings.element),
      element('section', {}, ...groups.theme.map((control) => control.element)),
      section(
        message('optionsSites'),
        sites,
        element('p', { class: 'soft' }, message('optionsOwnSites', facts.ownSites.join(', '))),
      ),
      shortcuts,
      section(message('optionsPrivacy'), element('p', {}, message('optionsPrivacyText'))),
      section(
        message('optionsSources'),
        element('p', {}, message('optionsOwnData')),
        element('table', {}, element('tbody', {}, ...sourceRows(message))),
      ),
    ),
  );

  function showSettings(next: Settings) {
    settings = next;
    document.documentElement.dataset['theme'] = next.theme;
    for (const control of Object.values(groups).flat()) control.show(next);
    showReadings();
  }

  function showReadings() {
    readings.show(corrections, (settings ?? defaultSettings).notation);
  }

  return {
    preview: preview.text,
    showSettings,
    showCorrections(next) {
      corrections = next;
      showReadings();
    },
    showSites(allowed) {
      sites.replaceChildren(
        allowed.length > 0
          ? element('ul', { class: 'rows' }, ...allowed.map(siteRow))
          : element('p', {}, message('optionsNoSites')),
      );
    },
    showShortcuts(all) {
      shortcuts.hidden = all.length === 0;
      keys.replaceChildren(
        ...all.flatMap(({ description, keys: pressed }) => [
          element('dt', {}, description),
          element('dd', {}, pressed ? element('kbd', {}, pressed) : message('optionsNoShortcut')),
        ]),
      );
    },
  };
}

function section(title: string, ...contents: HTMLElement[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), ...contents);
}

function drawGroup(controls: readonly SettingControl[]): HTMLElement {
  return element('div', { class: 'group' }, ...controls.map((control) => control.element));
}
