/** Which words show their pinyin, how it looks, and how it is read. */
import type { Message } from './card.ts';
import {
  type ChangeSettings,
  choicesOf,
  notationControl,
  type SettingControl,
  settingSegments,
  settingSelect,
  settingSwitch,
  shownIf,
} from './setting-controls.ts';

const levels = [0, 1, 2, 3, 4, 5, 6] as const;

/** Which words show their pinyin, and in what notation. */
export function pinyinOptions(message: Message, change: ChangeSettings): SettingControl[] {
  return [
    settingSwitch('pinyin', message('optionsShowPinyin'), message, change),
    settingSegments('pinyinOn', message('optionsPinyinOn'), choicesOf('pinyinOn', message), change),
    shownIf(
      ({ pinyinOn }) => pinyinOn === 'level',
      settingSelect(
        'knownLevel',
        message('optionsKnownLevel'),
        levels.map((value) => ({ value, label: value === 0 ? message('knownLevel_none') : `HSK ${value}` })),
        change,
      ),
    ),
    shownIf(
      ({ pinyinOn }) => pinyinOn !== 'all',
      settingSwitch('namesAlways', message('optionsNamesAlways'), message, change),
    ),
    notationControl(message, change),
  ];
}

/** How the pinyin is drawn. */
export function drawingOptions(message: Message, change: ChangeSettings): SettingControl[] {
  return [
    settingSegments('pinyinSize', message('optionsPinyinSize'), choicesOf('pinyinSize', message), change),
    settingSegments('pinyinDistance', message('optionsPinyinDistance'), choicesOf('pinyinDistance', message), change),
    settingSegments('pinyinFont', message('optionsPinyinFont'), choicesOf('pinyinFont', message), change),
    settingSegments(
      'toneColours',
      message('optionsToneColours'),
      [
        { value: 'off', label: message('colours_off') },
        { value: 'pleco', label: 'Pleco' },
        { value: 'hanping', label: 'Hanping' },
        { value: 'safe', label: message('colours_safe') },
      ],
      change,
    ),
    shownIf(
      ({ toneColours }) => toneColours === 'off',
      settingSegments('pinyinColour', message('optionsPinyinColour'), choicesOf('pinyinColour', message), change),
    ),
  ];
}

/** What the pinyin tells of how words are heard. */
export function soundOptions(message: Message, change: ChangeSettings): SettingControl[] {
  return [
    settingSwitch('sandhiYiBu', message('optionsSandhiYiBu'), message, change),
    settingSwitch('sandhiThird', message('optionsSandhiThird'), message, change),
    settingSwitch('taiwanReadings', message('optionsTaiwanReadings'), message, change),
    settingSwitch('capitals', message('optionsCapitals'), message, change),
    settingSwitch('numbers', message('optionsNumbers'), message, change),
  ];
}
