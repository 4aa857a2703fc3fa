/** A control for each setting that a person changes on the extension's pages: it shows the setting and changes it. */
import type { Settings } from '../core/schemas.ts';
import type { Message } from './card.ts';
import { createSegments, createSelect, createSwitch, type Segment } from './controls.ts';

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

export function settingSwitch(name: Switch, label: string, message: Message, change: ChangeSettings): SettingControl {
  const { element, show } = createSwitch(label, (on) => change({ [name]: on }));
  return {
    element,
    label,
    show: (settings) => show(settings[name]),
    tell: (settings) => tellSwitch(settings[name], message),
  };
}

export function tellSwitch(on: boolean, message: Message): string {
  return message(on ? 'optionsOn' : 'optionsOff');
}

export function settingSegments<K extends Choice>(
  name: K,
  label: string,
  segments: Segment<Settings[K]>[],
  change: ChangeSettings,
): SettingControl {
  const { element, show } = createSegments(name, label, segments, (value) => change({ [name]: value }));
  return { element, label, show: (settings) => show(settings[name]), tell: tellLabel(name, segments) };
}

/** For more values than stand side by side. */
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

/** The script that text is read in. */
export function scriptControl(message: Message, change: ChangeSettings): SettingControl {
  return settingSegments(
    'script',
    message('readerScript'),
    [
      { value: 'own', label: message('script_own'), sign: { text: '原', lang: 'zh-Hans' } },
      { value: 'hans', label: message('script_hans'), sign: { text: '简', lang: 'zh-Hans' } },
      { value: 'hant-TW', label: message('script_hantTW'), sign: { text: '繁', lang: 'zh-TW' } },
      { value: 'hant-HK', label: message('script_hantHK'), sign: { text: '繁', lang: 'zh-HK' } },
    ],
    change,
  );
}

/** How pinyin is written. @param brief by its sign alone, where there is little room */
export function notationControl(message: Message, change: ChangeSettings, brief = false): SettingControl {
  return settingSegments(
    'notation',
    message('optionsNotation'),
    [
      { value: 'marks', label: message('notation_marks'), sign: { text: 'yīn', lang: 'zh-Latn' }, brief },
      { value: 'numbers', label: message('notation_numbers'), sign: { text: 'yin1', lang: 'zh-Latn' }, brief },
      { value: 'zhuyin', label: message('notation_zhuyin'), sign: { text: 'ㄧㄣ', lang: 'zh-TW' }, brief },
      { value: 'plain', label: message('notation_plain'), sign: { text: 'yin', lang: 'zh-Latn' }, brief },
    ],
    change,
  );
}
