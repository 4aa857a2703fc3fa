/** The reader's controls: each shows a setting and changes it. */
import type { Settings } from '../core/schemas.ts';
import type { Message } from './card.ts';
import { element } from './element.ts';

export interface ReaderControls {
  show(settings: Settings): void;
}

type Change = (changes: Partial<Settings>) => void;

/** Fills `root`; every change goes to `change` and comes back by `show`. */
export function createReaderControls(root: HTMLElement, message: Message, change: Change): ReaderControls {
  const pinyin = toggle(message('readerPinyin'), (on) => change({ pinyin: on }));
  const figures = toggle(message('readerNames'), (on) => change({ figures: on }));
  const script = choice(message('readerScript'), scriptNames(message), (value) => change({ script: value }));
  const english = choice(
    message('readerEnglish'),
    {
      off: message('english_off'),
      below: message('english_below'),
      beside: message('english_beside'),
      asked: message('english_asked'),
    },
    (value) => change({ english: value }),
  );
  const theme = choice(
    message('readerTheme'),
    { system: message('theme_system'), light: message('theme_light'), dark: message('theme_dark') },
    (value) => change({ theme: value }),
  );
  root.append(pinyin, script.label, figures, english.label, theme.label);
  return {
    show(settings) {
      pinyin.setAttribute('aria-pressed', String(settings.pinyin));
      figures.setAttribute('aria-pressed', String(settings.figures));
      script.select.value = settings.script;
      english.select.value = settings.english;
      const keys = [settings.keys['next-english'], settings.keys['english-here']].filter(Boolean);
      english.select.title = keys.length > 0 ? message('readerEnglishKey', keys.join(', ')) : '';
      theme.select.value = settings.theme;
    },
  };
}

/** The names of the scripts that can be read in. */
export function scriptNames(message: Message): Record<Settings['script'], string> {
  return {
    own: message('script_own'),
    hans: message('script_hans'),
    'hant-TW': message('script_hantTW'),
    'hant-HK': message('script_hantHK'),
  };
}

function toggle(name: string, set: (on: boolean) => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'toggle', 'aria-pressed': 'false' }, name);
  button.addEventListener('click', () => set(button.getAttribute('aria-pressed') !== 'true'));
  return button;
}

function choice<V extends string>(name: string, values: Record<V, string>, set: (value: V) => void) {
  const select = element('select');
  for (const [value, text] of Object.entries<string>(values)) select.append(element('option', { value }, text));
  select.addEventListener('change', () => set(select.value as V));
  return { label: element('label', { class: 'choice' }, element('span', {}, name), select), select };
}
