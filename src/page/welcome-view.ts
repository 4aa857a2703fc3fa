/** What a newcomer sees: what Pangzhu does, a sentence to try it on, and where to go from here. */
import type { Settings } from '../core/schemas.ts';
import type { Message } from './card.ts';
import { element } from './element.ts';
import { pageHeader } from './page-header.ts';
import { type ChangeSettings, scriptControl, settingSwitch } from './setting-controls.ts';

/** Has two people whom Pangzhu knows, and words that differ in both scripts. */
const sentence = '法国总统马克龙星期一在北京同王毅见面，双方谈了经济、气候和两国关系的发展。';

export interface WelcomeActions {
  change: ChangeSettings;
  openReader(): void;
  openOptions(): void;
}

export interface WelcomeView {
  /** To be read like an article. */
  sentence: HTMLElement;
  showSettings(settings: Settings): void;
}

/** Fills `root`. */
export function createWelcome(
  root: HTMLElement,
  message: Message,
  browser: 'chromium' | 'firefox',
  { change, openReader, openOptions }: WelcomeActions,
): WelcomeView {
  const text = element('p', { class: 'sentence', lang: 'zh-Hans' }, sentence);
  const controls = [
    settingSwitch('pinyin', message('readerPinyin'), message, change),
    settingSwitch('figures', message('readerNames'), message, change),
    scriptControl(message, change),
  ];
  document.title = message('welcomeTitle');
  root.replaceChildren(
    element(
      'main',
      {},
      pageHeader(message('name'), element('p', {}, message('description'))),
      element(
        'section',
        { class: 'try', 'aria-label': message('welcomeTry') },
        text,
        element('p', { class: 'soft' }, message('welcomeTryNames')),
        element('div', { class: 'controls' }, ...controls.map((control) => control.element)),
      ),
      element(
        'section',
        { class: 'next' },
        button(message('welcomeRead'), 'primary', openReader),
        element('p', {}, message('welcomeSites', message('popupRead'), message('popupAllow'))),
        element('p', { class: 'soft' }, message(`welcomeToolbar_${browser}`)),
        button(message('popupOptions'), 'quiet', openOptions),
      ),
    ),
  );
  return {
    sentence: text,
    showSettings(settings) {
      document.documentElement.dataset['theme'] = settings.theme;
      for (const control of controls) control.show(settings);
    },
  };
}

function button(text: string, kind: string, act: () => void): HTMLElement {
  const made = element('button', { type: 'button', class: kind }, text);
  made.addEventListener('click', act);
  return made;
}
