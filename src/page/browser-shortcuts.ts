/** The browser's own keys for commands, and how they are changed. */
import type { Message } from './card.ts';
import { element } from './element.ts';
import type { Shortcut } from './key-options.ts';

/** Where each browser lets a person change an extension's shortcuts; pages that no link of ours may open. */
const shortcutPages = { chromium: 'chrome://extensions/shortcuts', firefox: 'about:addons' };

/** @param open opens the browser's page for them */
export function createBrowserShortcuts(message: Message, browser: 'chromium' | 'firefox', open: () => void) {
  const keys = element('dl');
  const button = element('button', { type: 'button' }, message('optionsOpenShortcuts'));
  button.addEventListener('click', open);
  const drawn = element(
    'div',
    { class: 'shortcuts', hidden: '' },
    element('h3', {}, message('optionsBrowserKeys')),
    keys,
    element('p', { class: 'soft' }, message(`optionsChangeShortcuts_${browser}`, shortcutPages[browser])),
    button,
  );
  return {
    element: drawn,
    show(all: readonly Shortcut[]) {
      drawn.hidden = all.length === 0;
      keys.replaceChildren(
        ...all.flatMap(({ description, keys: pressed }) => [
          element('dt', {}, description),
          element('dd', {}, pressed ? element('kbd', {}, pressed) : message('optionsNoShortcut')),
        ]),
      );
    },
  };
}
