/** What is read and shown of a page besides pinyin and script: names, words, and the reader's own pages. */
import type { Message } from './card.ts';
import { createSwitch } from './controls.ts';
import { element } from './element.ts';
import { speechRates } from './hear-row.ts';
import {
  type ChangeSettings,
  choicesOf,
  type SettingControl,
  settingSegments,
  settingSelect,
  settingSwitch,
  shownIf,
  tellSwitch,
} from './setting-controls.ts';

/** Whether names are looked for, and how they are shown. */
export function nameOptions(message: Message, change: ChangeSettings): SettingControl[] {
  const withNames = (control: SettingControl) => shownIf(({ figures }) => figures, control);
  return [
    settingSwitch('figures', message('optionsFigures'), message, change),
    withNames(settingSwitch('underline', message('optionsUnderline'), message, change)),
    withNames(settingSwitch('englishPages', message('optionsEnglishPages'), message, change)),
  ];
}

/** @param setAnki turns Anki on, with its permission, or off */
export function wordOptions(
  message: Message,
  change: ChangeSettings,
  setAnki: (on: boolean) => void,
): SettingControl[] {
  const anki = createSwitch(message('wordsAnki'), setAnki);
  return [
    settingSwitch('dictionary', message('optionsDictionary'), message, change),
    settingSelect(
      'speechRate',
      message('optionsSpeechRate'),
      speechRates.map((value) => ({ value, label: `${value}×` })),
      change,
    ),
    {
      element: element('div', {}, anki.element, element('p', { class: 'soft' }, message('wordsAnkiAbout'))),
      label: message('wordsAnki'),
      show: (settings) => anki.show(settings.anki),
      tell: (settings) => tellSwitch(settings.anki, message),
    },
  ];
}

/** What is read of a page, and how the reader and the extension's pages look. */
export function pageOptions(message: Message, change: ChangeSettings): SettingControl[] {
  return [
    settingSegments('scope', message('popupScope'), choicesOf('scope', message), change),
    settingSegments('english', message('optionsEnglish'), choicesOf('english', message), change),
    settingSegments('theme', message('optionsTheme'), choicesOf('theme', message), change),
  ];
}
