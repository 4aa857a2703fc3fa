/** The reader's controls: each shows a setting and changes it. */
import type { Settings } from '../core/schemas.ts';
import type { Message } from './card.ts';
import { createSelect } from './controls.ts';
import { element } from './element.ts';
import { type ChangeSettings, choicesOf } from './setting-controls.ts';

export interface ReaderControls {
  show(settings: Settings): void;
}

/** Fills `root`; every change goes to `change` and comes back by `show`. */
export function createReaderControls(
  root: HTMLElement,
  message: Message,
  change: ChangeSettings,
  openWords: () => void,
): ReaderControls {
  const pinyin = toggle(message('readerPinyin'), (on) => change({ pinyin: on }));
  const figures = toggle(message('readerNames'), (on) => change({ figures: on }));
  const script = createSelect(message('readerScript'), choicesOf('script', message), (value) =>
    change({ script: value }),
  );
  const english = createSelect(message('readerEnglish'), choicesOf('english', message), (value) =>
    change({ english: value }),
  );
  const theme = createSelect(message('readerTheme'), choicesOf('theme', message), (value) => change({ theme: value }));
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

function toggle(name: string, set: (on: boolean) => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'toggle', 'aria-pressed': 'false' }, name);
  button.addEventListener('click', () => set(button.getAttribute('aria-pressed') !== 'true'));
  return button;
}
