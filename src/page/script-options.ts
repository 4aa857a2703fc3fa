/** How text is converted, and what copying it gives. */
import type { Message } from './card.ts';
import {
  type ChangeSettings,
  choicesOf,
  scriptControl,
  type SettingControl,
  settingSegments,
  settingSwitch,
} from './setting-controls.ts';

/** The script that is read, its style, and the form that copying gives. */
export function scriptOptions(message: Message, change: ChangeSettings): SettingControl[] {
  return [
    scriptControl(message, change),
    settingSwitch('formalTai', message('optionsFormalTai'), message, change),
    settingSwitch('regionalNames', message('optionsRegionalNames'), message, change),
    settingSwitch('regionalQuotes', message('optionsRegionalQuotes'), message, change),
    settingSegments('copy', message('optionsCopy'), choicesOf('copy', message), change),
  ];
}
