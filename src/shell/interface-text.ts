/** The interface's texts in the reader's language. */
import { browser } from './browser.ts';

/** The text of a key of `_locales`; the key itself where it has none, so that a gap is seen. */
export function message(key: string, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions) || key;
}
