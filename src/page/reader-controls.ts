/** The reader's controls: each shows a setting and changes it. */
import type { Settings } from '../core/schemas.ts';
import type { Message } from './card.ts';
import { createSelect } from './controls.ts';
import { element } from './element.ts';

export interface ReaderControls {
  show(settings: Settings): void;
}

type Change = (changes: Partial<Settings>) => void;

/** Fills `root`; every change goes to `change` and comes back by `show`. */
export function createReaderControls(
  root: HTMLElement,
  message: Message,
  change: Change,
  openWords: () => void,
): ReaderControls {
  const pinyin = toggle(message('readerPinyin'), (on) => change({ pinyin: on }));
  const figures = toggle(message('readerNames'), (on) => change({ figures: on }));
  const script = createSelect(message('readerScript'), scriptNames(message), (value) => change({ script: value }));
  const english = createSelect<Settings['english']>(
    message('readerEnglish'),
    [
      { value: 'off', label: message('english_off') },
      { value: 'below', label: message('english_below') },
      { value: 'beside', label: message('english_beside') },
      { value: 'asked', label: message('english_asked') },
    ],
    (value) => change({ english: value }),
  );
  const theme = createSelect<Settings['theme']>(
    message('readerTheme'),
    [
      { value: 'system', label: message('theme_system') },
      { value: 'light', label: message('theme_light') },
      { value: 'dark', label: message('theme_dark') },
    ],
    (value) => change({ theme: value }),
  );
  const words = element('button', { type: 'button', class: 'toggle words' }, message('wordsTitle'));
  words.addEventListener('click', openWords);
  root.append(pinyin, script.element, figures, english.element, theme.element, words);
  return {
    show(settings) {
      pinyin.setAttribute('aria-pressed', String(settings.pinyin));
      figures.setAttribute('aria-pressed', String(settings.figures));
      script.show(settings.script);
      english.show(settings.english);
      const keys = [settings.keys['next-english'], settings.keys['english-here']].filter(Boolean);
      english.select.title = keys.length > 0 ? message('readerEnglishKey', keys.join(', ')) : '';
      theme.show(settings.theme);
    },
  };
}

function scriptNames(message: Message): { value: Settings['script']; label: string }[] {
  return [
    { value: 'own', label: message('script_own') },
    { value: 'hans', label: message('script_hans') },
    { value: 'hant-TW', label: message('script_hantTW') },
    { value: 'hant-HK', label: message('script_hantHK') },
  ];
}

function toggle(name: string, set: (on: boolean) => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'toggle', 'aria-pressed': 'false' }, name);
  button.addEventListener('click', () => set(button.getAttribute('aria-pressed') !== 'true'));
  return button;
}
