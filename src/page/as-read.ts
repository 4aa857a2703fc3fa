/** Texts of our own beside an article (names, offices), in the script that the article is read in. */
import type { TargetScript } from '../core/annotations.ts';
import { scriptOf } from '../core/script.ts';
import type { SpokenScript } from './speech.ts';

/** By target, the language of text in it. */
export const languages = { hans: 'zh-Hans', 'hant-TW': 'zh-TW', 'hant-HK': 'zh-HK' } as const;

/** Converts a text. */
export type ConvertText = (text: string, target: TargetScript) => Promise<string>;

/** The script that is read, and the way into it. */
export interface AsRead {
  script(): SpokenScript;
  convert: ConvertText;
}

/** On an element that holds such a text and nothing else. */
export const asReadClass = 'pz-as-read';

/** Shows such texts within `root` as they are read. What can't be converted stays as it is. */
export function showAsRead(root: HTMLElement, { script, convert }: AsRead): void {
  const read = script();
  if (read === 'own') return;
  const target = read === 'hant' ? 'hant-TW' : read;
  for (const shown of root.querySelectorAll<HTMLElement>(`.${asReadClass}`)) {
    const text = shown.textContent;
    // What no character tells the script of is ours, and simplified.
    if ((scriptOf(text) ?? 'hans') === (target === 'hans' ? 'hans' : 'hant')) continue;
    const show = (converted: string) => {
      shown.textContent = converted;
      shown.lang = languages[target];
    };
    void convert(text, target).then(show, () => undefined);
  }
}
