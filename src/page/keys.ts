/**
 * The commands' keys inside a page. Chromium keeps Alt+Shift+P from extensions and hands it to the page; where the browser
 * does run the command itself, the page does not see the key, or it is taken here and the browser leaves it alone.
 */
import { isEditing } from './editing.ts';

const commands = { KeyP: 'toggle-pinyin', KeyS: 'next-script', KeyF: 'next-figure', KeyD: 'look-up' } as const;

export type Command = (typeof commands)[keyof typeof commands];

/** Runs commands by Alt+Shift and their letter, except while the person is typing. */
export function followKeys(run: (command: Command) => void, signal?: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    const { altKey, shiftKey, ctrlKey, metaKey, code, isTrusted, repeat } = event;
    if (!isTrusted || repeat || !altKey || !shiftKey || ctrlKey || metaKey || isEditing(event)) return;
    const command = Object.hasOwn(commands, code) ? commands[code as keyof typeof commands] : null;
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    run(command);
  };
  addEventListener('keydown', onKey, { capture: true, ...(signal && { signal }) });
}
