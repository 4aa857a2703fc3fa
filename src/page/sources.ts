/** The libraries and data inside the package, with their licences as their own packages state them. */
import type { Message } from './card.ts';
import { element } from './element.ts';

const sources = [
  { name: 'CC-CEDICT 2026-09-10, modified', licence: 'CC BY-SA 4.0', purpose: 'dictionary' },
  { name: 'jieba', licence: 'MIT', purpose: 'frequencies' },
  { name: 'cedict', licence: 'ISC', purpose: 'levels' },
  { name: 'pinyin-pro', licence: 'MIT', purpose: 'pinyin' },
  { name: 'g2pM, g2pL', licence: 'Apache-2.0', purpose: 'pinyin' },
  { name: 'opencc-js', licence: 'MIT AND Apache-2.0', purpose: 'scripts' },
  { name: 'Unicode CLDR 48', licence: 'Unicode-3.0', purpose: 'scripts' },
  { name: 'parse5', licence: 'MIT', purpose: 'html' },
  { name: 'entities', licence: 'BSD-2-Clause', purpose: 'html' },
  { name: 'marked', licence: 'MIT', purpose: 'markdown' },
  { name: 'idb', licence: 'ISC', purpose: 'storage' },
  { name: 'valibot', licence: 'MIT', purpose: 'checks' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0', purpose: 'browsers' },
] as const;

/** A row of a table for each: its name, what it is for, its licence. */
export function sourceRows(message: Message): HTMLElement[] {
  return sources.map(({ name, licence, purpose }) => {
    const heading = element('th', { scope: 'row' }, name);
    return element('tr', {}, heading, element('td', {}, message(`source_${purpose}`)), element('td', {}, licence));
  });
}
