/** A control for each setting that a person changes on the extension's pages: it shows the setting and changes it. */
import type { Settings } from '../core/schemas.ts';
import type { Message } from './card.ts';
import { createSegments, createSelect, createSwitch, type Segment } from './controls.ts';

/** Keeps the settings that are given; what comes of it comes back by `show`. */
export type ChangeSettings = (changes: Partial<Settings>) => void;

export interface SettingControl {
  element: HTMLElement;
  label: string;
  show(settings: Settings): void;
  /** The setting's value in words. */
  tell(settings: Settings): string;
}

type NamesOf<V> = { [K in keyof Settings]: Settings[K] extends V ? K : never }[keyof Settings];
type Switch = NamesOf<boolean>;
type Choice = NamesOf<string>;
type Select = NamesOf<string | number>;
/** Those whose values have names in each language; two of the palettes are called as the programs are that they come from. */
type Named = Exclude<Choice, 'toneColours'>;

/** The values of the settings that are one of a few, in the order in which they are offered. */
const values: { readonly [K in Named]: readonly Settings[K][] } = {
  scope: ['article', 'page'],
  english: ['off', 'below', 'beside', 'asked'],
  theme: ['system', 'light', 'dark'],
  copy: ['seen', 'original', 'pinyin', 'brackets'],
  script: ['own', 'hans', 'hant-TW', 'hant-HK'],
  notation: ['marks', 'numbers', 'zhuyin', 'plain'],
  pinyinOn: ['all', 'level', 'unknown', 'pointed'],
  pinyinSize: ['small', 'medium', 'large', 'largest'],
  pinyinDistance: ['close', 'medium', 'wide'],
  pinyinFont: ['narrow', 'sans', 'serif'],
  pinyinColour: ['text', 'soft', 'red', 'blue'],
};

/** The values of a setting with their names in the interface. */
export function choicesOf<K extends Named>(name: K, message: Message): { value: Settings[K]; label: string }[] {
  return values[name].map((value) => ({
    value,
    // Keys of texts have no hyphens.
    label: message(`${name}_${value.replace('-', '')}`),
  }));
}

/** A setting that is on or off. */
export function settingSwitch(name: Switch, label: string, message: Message, change: ChangeSettings): SettingControl {
  const { element, show } = createSwitch(label, (on) => change({ [name]: on }));
  return {
    element,
    label,
    show: (settings) => show(settings[name]),
    tell: (settings) => tellSwitch(settings[name], message),
  };
}

/** Such a setting's value in words. */
export function tellSwitch(on: boolean, message: Message): string {
  return message(on ? 'optionsOn' : 'optionsOff');
}

/** A setting whose values, a few, stand side by side. */
export function settingSegments<K extends Choice>(
  name: K,
  label: string,
  segments: Segment<Settings[K]>[],
  change: ChangeSettings,
): SettingControl {
  const { element, show } = createSegments(name, label, segments, (value) => change({ [name]: value }));
  return { element, label, show: (settings) => show(settings[name]), tell: tellLabel(name, segments) };
}

/** A setting with more values than stand side by side: they are in a list that opens. */
export function settingSelect<K extends Select>(
  name: K,
  label: string,
  options: { value: Settings[K]; label: string }[],
  change: ChangeSettings,
): SettingControl {
  const { element, show } = createSelect(label, options, (value) => change({ [name]: value }));
  return { element, label, show: (settings) => show(settings[name]), tell: tellLabel(name, options) };
}

function tellLabel<K extends Select>(name: K, values: { value: Settings[K]; label: string }[]) {
  return (settings: Settings) => values.find(({ value }) => value === settings[name])?.label ?? '';
}

/** The same control, shown only where it matters. */
export function shownIf(matters: (settings: Settings) => boolean, control: SettingControl): SettingControl {
  return {
    ...control,
    show(settings) {
      control.element.hidden = !matters(settings);
      control.show(settings);
    },
  };
}

const scriptSigns: Record<Settings['script'], NonNullable<Segment<string>['sign']>> = {
  own: { text: '原', lang: 'zh-Hans' },
  hans: { text: '简', lang: 'zh-Hans' },
  'hant-TW': { text: '繁', lang: 'zh-TW' },
  'hant-HK': { text: '繁', lang: 'zh-HK' },
};

const notationSigns: Record<Settings['notation'], NonNullable<Segment<string>['sign']>> = {
  marks: { text: 'yīn', lang: 'zh-Latn' },
  numbers: { text: 'yin1', lang: 'zh-Latn' },
  zhuyin: { text: 'ㄧㄣ', lang: 'zh-TW' },
  plain: { text: 'yin', lang: 'zh-Latn' },
};

/** The script that text is read in. */
export function scriptControl(message: Message, change: ChangeSettings): SettingControl {
  const segments = choicesOf('script', message).map((choice) => ({ ...choice, sign: scriptSigns[choice.value] }));
  return settingSegments('script', message('readerScript'), segments, change);
}

/** How pinyin is written. @param brief by its sign alone, where there is little room */
export function notationControl(message: Message, change: ChangeSettings, brief = false): SettingControl {
  const segments = choicesOf('notation', message).map((choice) => ({
    ...choice,
    sign: notationSigns[choice.value],
    brief,
  }));
  return settingSegments('notation', message('optionsNotation'), segments, change);
}
