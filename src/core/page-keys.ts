/** The keys that run commands inside a page that is being read: which there are, how they are written, and what a pressed key is. */

/** Those that the browser has keys for, too. */
export const manifestCommands = ['toggle-pinyin', 'next-script', 'next-figure', 'look-up'] as const;

/** Those of every page that is being read: each copies in a form, as the page's menu does. */
export const copyForms = {
  'copy-pinyin': 'pinyin',
  'copy-brackets': 'brackets',
  'copy-original': 'original',
  'copy-note': 'note',
} as const;

export type PageCommand = (typeof manifestCommands)[number] | keyof typeof copyForms;
/** All commands that run inside a page: the last two are the reader's own. */
export type Command = PageCommand | 'next-english' | 'english-here';

/** By command; `''` where it has none. `Alt+Shift+P`, `E`, `Shift+F2`. */
export type PageKeys = Readonly<Record<Command, string>>;

/** The keys before the person has changed any. */
export const usualKeys: PageKeys = {
  'toggle-pinyin': 'Alt+Shift+P',
  'next-script': 'Alt+Shift+S',
  'next-figure': 'Alt+Shift+F',
  'look-up': 'Alt+Shift+D',
  'copy-pinyin': 'Alt+Shift+Y',
  'copy-brackets': 'Alt+Shift+K',
  'copy-original': 'Alt+Shift+O',
  'copy-note': 'Alt+Shift+J',
  'next-english': 'E',
  'english-here': 'Shift+E',
};

/** Whether a command copies: {@link copyForms} then has the form. */
export const copies = (command: Command): command is keyof typeof copyForms => command in copyForms;

/** All of them, in the order in which they are listed. */
export const commands = Object.keys(usualKeys) as Command[];
/** Those of every page that is being read; the others are the reader's own. */
export const pageCommands: readonly PageCommand[] = [
  ...manifestCommands,
  ...(Object.keys(copyForms) as (keyof typeof copyForms)[]),
];

/** Ctrl and Cmd are the browser's; Tab, Enter, Escape and the arrows are everybody's. */
const keyPattern = /^((Alt\+)?(Shift\+)?([A-Z0-9]|F[1-9]|F1[0-2]))?$/;

/** The keys in stored data; a command without a possible one has its usual key, unless the person gave that to another. */
export function checkKeys(stored: unknown): PageKeys {
  const given = (typeof stored === 'object' ? stored : null) as Partial<Record<Command, unknown>> | null;
  const chosen = new Map<Command, string>();
  for (const command of commands) {
    const key = given?.[command];
    if (typeof key === 'string' && keyPattern.test(key)) chosen.set(command, key);
  }
  const taken = new Set(chosen.values());
  const usual = (command: Command) => (taken.has(usualKeys[command]) ? '' : usualKeys[command]);
  return Object.fromEntries(commands.map((command) => [command, chosen.get(command) ?? usual(command)])) as PageKeys;
}

/** What of a `KeyboardEvent` tells the key. */
export interface PressedKey {
  key: string;
  code: string;
  altKey: boolean;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** The pressed key as {@link PageKeys} writes it; `null` when it is none that a command may have. */
export function keyOf({ key, code, altKey, shiftKey, ctrlKey, metaKey }: PressedKey): string | null {
  if (ctrlKey || metaKey || key === 'Process') return null;
  const name = nameOf(key, code, altKey || shiftKey);
  return name && `${altKey ? 'Alt+' : ''}${shiftKey ? 'Shift+' : ''}${name}`;
}

/** @param shifted with Shift, and on a Mac with Alt, a key writes something else than its letter or digit */
function nameOf(key: string, code: string, shifted: boolean): string | null {
  if (/^([a-z0-9]|F[1-9]|F1[0-2])$/i.test(key)) return key.toUpperCase();
  // Keyboards of other scripts have the letters in the same places.
  if (shifted || key > '\u007f') return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1] ?? null;
  return null;
}

/** The command that a key runs, of these; `null` when there is none. */
export function commandOf(pressed: PressedKey, keys: PageKeys, among: readonly Command[]): Command | null {
  const key = keyOf(pressed);
  return key === null ? null : (among.find((command) => keys[command] === key) ?? null);
}
