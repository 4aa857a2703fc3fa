/** The toolbar popup: how the page in front stands, the settings, and who is named. */
import { errorText } from '../core/error-text.ts';
import type { PageReport } from '../core/page-status.ts';
import type { Settings } from '../core/schemas.ts';
import type { Message } from './card.ts';
import { element } from './element.ts';
import type { ConvertText } from './as-read.ts';
import { createPageSection, type Site } from './popup-page.ts';
import {
  type ChangeSettings,
  choicesOf,
  notationControl,
  scriptControl,
  type SettingControl,
  settingSegments,
  settingSwitch,
} from './setting-controls.ts';

export interface PopupActions {
  change: (changes: Partial<Settings>) => Promise<void>;
  /** Begins to read the page in front. */
  read: () => Promise<void>;
  /** Asks the browser for the page's site. @returns whether the person agreed */
  allow: () => Promise<boolean>;
  forbid: () => Promise<boolean>;
  /** Goes to the first mention of a figure. */
  goTo: (id: string) => Promise<void>;
  convert: ConvertText;
  openReader: () => Promise<void>;
  openWords: () => Promise<void>;
  openOptions: () => Promise<void>;
}

export interface PopupView {
  showSettings: (settings: Settings) => void;
  showPage: (page: PageReport) => void;
  /** What of the extension itself does not work. */
  showProblem: (problem: string) => void;
  /** `null` where no extension may run. */
  showSite: (site: Site | null) => void;
  /** The keys of the commands, by the commands' names. */
  showShortcuts: (shortcuts: readonly { name: string; keys: string }[]) => void;
}

/** Fills `root`. Every action that fails is told in a sentence. */
export function createPopup(root: HTMLElement, message: Message, actions: PopupActions): PopupView {
  const notice = element('p', { class: 'notice', role: 'status' });
  const problem = element('p', { class: 'problem', role: 'alert' });
  let settings: Settings | null = null;

  async function attempt<T>(act: () => Promise<T>): Promise<T | null> {
    notice.textContent = '';
    try {
      return await act();
    } catch (error) {
      notice.textContent = message('popupFailed', errorText(error));
      return null;
    }
  }

  async function change(changes: Partial<Settings>) {
    await attempt(() => actions.change(changes));
    // What could not be kept goes back to what is.
    if (notice.textContent && settings) showSettings(settings);
  }

  const page = createPageSection(message, {
    read: () => void attempt(actions.read),
    goTo: (id) => void attempt(() => actions.goTo(id)),
    async allow() {
      if ((await attempt(actions.allow)) === false) notice.textContent = message('popupDeclined');
    },
    async forbid() {
      if (await attempt(actions.forbid)) notice.textContent = message('popupForbidden');
    },
    convert: actions.convert,
  });
  const controls = createControls(message, (changes) => void change(changes));

  function showSettings(next: Settings) {
    settings = next;
    document.documentElement.dataset['theme'] = next.theme;
    controls.show(next);
    page.showSettings(next);
  }

  root.replaceChildren(
    element(
      'header',
      {},
      element('img', { src: '../icons/48.png', alt: '', width: '24', height: '24' }),
      element('h1', {}, message('name')),
    ),
    element('main', {}, page.site, problem, notice, controls.element, page.people),
    element(
      'footer',
      {},
      link(message('popupReader'), () => void attempt(actions.openReader)),
      link(message('wordsTitle'), () => void attempt(actions.openWords)),
      link(message('popupOptions'), () => void attempt(actions.openOptions)),
    ),
  );
  return {
    showSettings,
    showPage: page.show,
    showProblem: (text) => (problem.textContent = text),
    showSite: page.showSite,
    showShortcuts: controls.showShortcuts,
  };
}

function link(text: string, act: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'quiet' }, text);
  button.addEventListener('click', act);
  return button;
}

function createControls(message: Message, change: ChangeSettings) {
  const pinyin = settingSwitch('pinyin', message('readerPinyin'), message, change);
  const notation = notationControl(message, change, true);
  const figures = settingSwitch('figures', message('readerNames'), message, change);
  const dictionary = settingSwitch('dictionary', message('popupDictionary'), message, change);
  const script = scriptControl(message, change);
  const scope = settingSegments('scope', message('popupScope'), choicesOf('scope', message), change);
  const controls = [pinyin, notation, figures, dictionary, script, scope];
  const keys = new Map<string, HTMLElement>([
    ['toggle-pinyin', keysOf(pinyin)],
    ['next-figure', keysOf(figures)],
    ['look-up', keysOf(dictionary)],
    ['next-script', keysOf(script)],
  ]);
  return {
    element: element('section', { class: 'settings' }, ...controls.map((control) => control.element)),
    show(settings: Settings) {
      for (const control of controls) control.show(settings);
      notation.element.hidden = !settings.pinyin;
    },
    showShortcuts: (shortcuts: readonly { name: string; keys: string }[]) => {
      for (const shortcut of shortcuts) {
        const place = keys.get(shortcut.name);
        if (place) {
          place.textContent = shortcut.keys;
          place.hidden = shortcut.keys === '';
        }
      }
    },
  };
}

/** The place for a control's keys, behind its label. */
function keysOf({ element: drawn }: SettingControl): HTMLElement {
  const keys = element('kbd', { hidden: '', 'aria-hidden': 'true' });
  drawn.firstElementChild?.append(' ', keys);
  return keys;
}
