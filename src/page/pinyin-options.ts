/** How pinyin is shown. */
import type { Message } from './card.ts';
import {
  type ChangeSettings,
  notationControl,
  type SettingControl,
  settingSegments,
  settingSwitch,
} from './setting-controls.ts';

export function pinyinOptions(message: Message, change: ChangeSettings): SettingControl[] {
  return [
    notationControl(message, change),
    settingSwitch('sandhiYiBu', message('optionsSandhiYiBu'), change),
    settingSwitch('sandhiThird', message('optionsSandhiThird'), change),
    settingSwitch('taiwanReadings', message('optionsTaiwanReadings'), change),
    settingSwitch('capitals', message('optionsCapitals'), change),
    settingSwitch('numbers', message('optionsNumbers'), change),
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
  ];
}
