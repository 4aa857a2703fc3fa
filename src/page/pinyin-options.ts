/** Which words show their pinyin, how it looks, and how it is read. */
import type { Message } from './card.ts';
import {
  type ChangeSettings,
  notationControl,
  type SettingControl,
  settingSegments,
  settingSelect,
  settingSwitch,
  shownIf,
} from './setting-controls.ts';

const levels = [0, 1, 2, 3, 4, 5, 6] as const;

export function pinyinOptions(message: Message, change: ChangeSettings): SettingControl[] {
  return [
    settingSwitch('pinyin', message('optionsShowPinyin'), message, change),
    settingSegments(
      'pinyinOn',
      message('optionsPinyinOn'),
      [
        { value: 'all', label: message('pinyinOn_all') },
        { value: 'level', label: message('pinyinOn_level') },
        { value: 'unknown', label: message('pinyinOn_unknown') },
        { value: 'pointed', label: message('pinyinOn_pointed') },
      ],
      change,
    ),
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
    settingSegments(
      'pinyinSize',
      message('optionsPinyinSize'),
      [
        { value: 'small', label: message('size_small') },
        { value: 'medium', label: message('size_medium') },
        { value: 'large', label: message('size_large') },
        { value: 'largest', label: message('size_largest') },
      ],
      change,
    ),
    settingSegments(
      'pinyinDistance',
      message('optionsPinyinDistance'),
      [
        { value: 'close', label: message('distance_close') },
        { value: 'medium', label: message('distance_medium') },
        { value: 'wide', label: message('distance_wide') },
      ],
      change,
    ),
    settingSegments(
      'pinyinFont',
      message('optionsPinyinFont'),
      [
        { value: 'narrow', label: message('font_narrow') },
        { value: 'sans', label: message('font_sans') },
        { value: 'serif', label: message('font_serif') },
      ],
      change,
    ),
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
      settingSegments(
        'pinyinColour',
        message('optionsPinyinColour'),
        [
          { value: 'text', label: message('colour_text') },
          { value: 'soft', label: message('colour_soft') },
          { value: 'red', label: message('colour_red') },
          { value: 'blue', label: message('colour_blue') },
        ],
        change,
      ),
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
