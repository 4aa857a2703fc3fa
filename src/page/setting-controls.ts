/** A control for each setting that a person changes on the extension's pages: it shows the setting and changes it. */
import type { Settings } from '../core/schemas.ts';
import type { Message } from './card.ts';
import { createSegments, createSwitch, type Segment } from './controls.ts';

export type ChangeSettings = (changes: Partial<Settings>) => void;

export interface SettingControl {
  element: HTMLElement;
  show(settings: Settings): void;
}

type NamesOf<V> = { [K in keyof Settings]: Settings[K] extends V ? K : never }[keyof Settings];
type Switch = NamesOf<boolean>;
type Choice = NamesOf<string>;

export function settingSwitch(name: Switch, label: string, change: ChangeSettings): SettingControl {
  const { element, show } = createSwitch(label, (on) => change({ [name]: on }));
  return { element, show: (settings) => show(settings[name]) };
}

export function settingSegments<K extends Choice>(
  name: K,
  legend: string,
  segments: Segment<Settings[K]>[],
  change: ChangeSettings,
): SettingControl {
  const { element, show } = createSegments(name, legend, segments, (value) => change({ [name]: value }));
  return { element, show: (settings) => show(settings[name]) };
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
