/**
 * The commands' keys inside a page. Chromium keeps Alt+Shift+P from extensions and hands it to the page; where the browser
 * does run the command itself, the page does not see the key, or it is taken here and the browser leaves it alone.
 */
import { type Command, commandOf, type PageKeys } from '../core/page-keys.ts';
import { isEditing } from './editing.ts';

/**
 * Runs commands by their keys, except while the person is typing.
 * @param among those that can be run here; keys of others are the page's
 * @param keys as they are now
 */
export function followKeys<C extends Command>(
  among: readonly C[],
  keys: () => PageKeys,
  run: (command: C) => void,
  signal?: AbortSignal,
): void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.repeat || event.isComposing || isEditing(event)) return;
    const command = commandOf(event, keys(), among) as C | null;
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    run(command);
  };
  addEventListener('keydown', onKey, { capture: true, ...(signal && { signal }) });
}
