/** How pinyin is shown: the options, and a sentence that shows what they do. */
import type { Settings } from '../core/schemas.ts';
import type { Message } from './card.ts';
import { createSegments, createSwitch } from './controls.ts';
import { element } from './element.ts';

export interface PinyinOptions {
  element: HTMLElement;
  /** The sentence, to be read like an article. */
  preview: HTMLElement;
  show(settings: Settings): void;
}

/** Has 一 and 不, third tones, 儿, a name, a place with an apostrophe, a date and a number. */
const sentence = '一月15日，王小明从西安给我买了一点儿好酒，一共花了200元，真的不贵！';

export function createPinyinOptions(message: Message, change: (changes: Partial<Settings>) => void): PinyinOptions {
  const notation = createSegments<Settings['notation']>(
    'notation',
    message('optionsNotation'),
    [
      { value: 'marks', label: message('notation_marks'), sign: { text: 'yīn', lang: 'zh-Latn' } },
      { value: 'numbers', label: message('notation_numbers'), sign: { text: 'yin1', lang: 'zh-Latn' } },
      { value: 'zhuyin', label: message('notation_zhuyin'), sign: { text: 'ㄧㄣ', lang: 'zh-TW' } },
      { value: 'plain', label: message('notation_plain'), sign: { text: 'yin', lang: 'zh-Latn' } },
    ],
    (value) => change({ notation: value }),
  );
  const colours = createSegments<Settings['toneColours']>(
    'toneColours',
    message('optionsToneColours'),
    [
      { value: 'off', label: message('colours_off') },
      { value: 'pleco', label: 'Pleco' },
      { value: 'hanping', label: 'Hanping' },
      { value: 'safe', label: message('colours_safe') },
    ],
    (value) => change({ toneColours: value }),
  );
  const switches = {
    sandhiYiBu: createSwitch(message('optionsSandhiYiBu'), (on) => change({ sandhiYiBu: on })),
    sandhiThird: createSwitch(message('optionsSandhiThird'), (on) => change({ sandhiThird: on })),
    capitals: createSwitch(message('optionsCapitals'), (on) => change({ capitals: on })),
    numbers: createSwitch(message('optionsNumbers'), (on) => change({ numbers: on })),
  };
  const preview = element('p', { class: 'preview', lang: 'zh-Hans' }, sentence);
  return {
    element: element(
      'div',
      { class: 'pinyin' },
      element('div', { role: 'group', 'aria-label': message('optionsPreview') }, preview),
      notation.element,
      ...Object.values(switches).map((control) => control.element),
      colours.element,
    ),
    preview,
    show(settings) {
      notation.show(settings.notation);
      colours.show(settings.toneColours);
      for (const [name, control] of Object.entries(switches)) control.show(settings[name as keyof typeof switches]);
    },
  };
}
