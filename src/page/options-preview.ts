/** A sentence in which each option has something to show, read as the settings say. */
import type { Message } from './card.ts';
import { element } from './element.ts';

/**
 * Has 一 and 不, third tones, 儿, a Chinese and a foreign name, an apostrophe, a date and a number, words of several levels,
 * a word that Taiwan reads otherwise, 台湾, quotation marks.
 */
const sentence = '1月15日星期一，普京在谈判时问王小明：“从西安给台湾朋友买了一点儿好酒，一共花了200元，真的不贵？”';

export interface OptionsPreview {
  element: HTMLElement;
  /** To be read like an article. */
  text: HTMLElement;
}

/** The sentence under the heading that it is a preview. */
export function createPreview(message: Message): OptionsPreview {
  const text = element('p', { class: 'preview', lang: 'zh-Hans' }, sentence);
  return { element: element('div', { role: 'group', 'aria-label': message('optionsPreview') }, text), text };
}
