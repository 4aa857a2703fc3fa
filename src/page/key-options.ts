/** The keys inside pages, each to be changed or switched off, and the way to the browser's own. */
import { type Command, commands, keyOf, type PageKeys, usualKeys } from '../core/page-keys.ts';
import type { Message } from './card.ts';
import { element } from './element.ts';
import type { ChangeSettings, SettingControl } from './setting-controls.ts';

/** A command as the browser has it. */
export interface Shortcut {
  name: string;
  description: string;
  keys: string;
}

const labels: Record<Command, string> = {
  'toggle-pinyin': 'commandTogglePinyin',
  'next-script': 'commandNextScript',
  'next-figure': 'commandNextFigure',
  'look-up': 'commandLookUp',
  'copy-pinyin': 'menuCopy_pinyin',
  'copy-brackets': 'menuCopy_brackets',
  'copy-original': 'menuCopy_original',
  'copy-note': 'menuCopy_note',
  'next-english': 'commandNextEnglish',
  'english-here': 'commandEnglishHere',
};

/** @param shortcuts the browser's own, as they are now */
export function keyOptions(
  message: Message,
  change: ChangeSettings,
  shortcuts: () => readonly Shortcut[],
): SettingControl[] {
  let keys: PageKeys = usualKeys;
  return commands.map((command) => {
    const label = message(labels[command]);
    const row = createKeyRow(label, message, {
      set: (key) => change({ keys: { ...keys, [command]: key } }),
      whose: (key) => ownerOf(key, command),
    });
    return {
      element: row.element,
      label,
      show(settings) {
        keys = settings.keys;
        row.show(keys[command]);
      },
      tell: (settings) => settings.keys[command] || message('optionsNoShortcut'),
    };
  });

  /** What another command that has this key is called; `null` where none has. */
  function ownerOf(key: string, asking: Command): string | null {
    const other = commands.find((command) => command !== asking && keys[command] === key);
    if (other) return message(labels[other]);
    return shortcuts().find((shortcut) => shortcut.name !== asking && shortcut.keys === key)?.description ?? null;
  }
}

interface KeyActions {
  /** `''` is no key. */
  set(key: string): void;
  whose(key: string): string | null;
}

function createKeyRow(label: string, message: Message, { set, whose }: KeyActions) {
  const shown = element('kbd');
  const button = element('button', { type: 'button', class: 'key' }, shown);
  const off = element('button', { type: 'button', class: 'quiet', 'aria-label': message('keysOff', label) }, '×');
  off.title = message('keysOff', label);
  const problem = element('p', { class: 'problem', role: 'alert' });
  let key = '';
  let asking = false;

  function draw() {
    shown.textContent = asking ? message('keysPress') : key || message('optionsNoShortcut');
    button.setAttribute('aria-label', `${label}: ${shown.textContent}`);
    button.classList.toggle('asking', asking);
    off.hidden = key === '';
  }

  function ask(on: boolean) {
    asking = on;
    problem.textContent = '';
    draw();
  }

  function take(pressed: string) {
    ask(false);
    if (pressed !== key) set(pressed);
  }

  button.addEventListener('click', () => ask(!asking));
  button.addEventListener('blur', () => ask(false));
  button.addEventListener('keydown', (event) => {
    if (!asking || event.key === 'Tab' || /^(Alt|AltGraph|Shift|Control|Meta)$/.test(event.key)) return;
    event.preventDefault();
    if (event.repeat) return;
    if (event.key === 'Escape') return ask(false);
    if (event.key === 'Backspace' || event.key === 'Delete') return take('');
    const pressed = keyOf(event);
    const owner = pressed && whose(pressed);
    if (!pressed) problem.textContent = message('keysImpossible');
    else if (owner) problem.textContent = message('keysTaken', pressed, owner);
    else take(pressed);
  });
  off.addEventListener('click', () => {
    set('');
    button.focus();
  });

  draw();
  return {
    element: element('div', { class: 'key-row' }, element('span', {}, label), button, off, problem),
    show(next: string) {
      key = next;
      draw();
    },
  };
}
