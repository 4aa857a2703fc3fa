/** What the reader is told in passing: a line at the bottom of the window that goes away by itself or by its button. */
import { errorText } from '../core/error-text.ts';
import { maxFileSize } from '../core/import/import-article.ts';
import type { Message } from './card.ts';
import { element } from './element.ts';

export interface Notices {
  say(key: string, ...substitutions: string[]): void;
  /** Says something that can be taken back. */
  offer(key: string, substitution: string, actionKey: string, act: () => void): void;
  importFailed(name: string, failure: { code: string; detail?: string | undefined }): void;
  failed(error: unknown): void;
}

/** How long a notice stays; in milliseconds. */
const lasting = 12_000;

/** @param root an element with the role `status`, so that notices are spoken */
export function createNotices(root: HTMLElement, message: Message): Notices {
  let timer = 0;

  function show(text: string, ...actions: HTMLElement[]) {
    clearTimeout(timer);
    const close = element('button', { type: 'button', class: 'quiet', 'aria-label': message('cardClose') }, '×');
    close.addEventListener('click', () => root.replaceChildren());
    root.replaceChildren(element('p', {}, element('span', {}, text), ...actions, close));
    timer = window.setTimeout(() => root.replaceChildren(), lasting);
  }

  return {
    say: (key, ...substitutions) => show(message(key, ...substitutions)),
    offer(key, substitution, actionKey, act) {
      const button = element('button', { type: 'button' }, message(actionKey));
      button.addEventListener('click', () => {
        root.replaceChildren();
        act();
      });
      show(message(key, substitution), button);
    },
    importFailed: (name, failure) => show(message('importFailed', name, reason(failure, message))),
    failed: (error) => show(message('readerFailed', errorText(error))),
  };
}

function reason({ code, detail = '' }: { code: string; detail?: string | undefined }, message: Message): string {
  if (code === 'too-large') {
    if (detail === 'elements') return message('importReason_tooManyElements');
    return message('importReason_tooLarge', String(maxFileSize / 1024 / 1024));
  }
  return message(`importReason_${camelCase(code)}`, detail);
}

/** A code as the end of a text's key: browsers allow no hyphens there. `not-text` → `notText` */
export function camelCase(code: string): string {
  return code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
