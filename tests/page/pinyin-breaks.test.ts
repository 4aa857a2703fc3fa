import { withBreaks } from '../../src/page/pinyin-breaks.ts';

test.each([
  ['zhōnggòng', ['zhōng', 'gòng'], 'zhōng|gòng'],
  ['Xiè’ěrgài', ['Xiè', 'ěr', 'gài'], 'Xiè’|ěr|gài'],
  ['Wáng Yì', ['Wáng', 'Yì'], 'Wáng |Yì'],
  ['Běijīng', ['běi', 'jīng'], 'Běi|jīng'],
  ['hé', ['hé'], 'hé'],
  ['nǎr', ['nǎ', ''], 'nǎr'],
  ['nǎr', ['nǎ', 'ér'], 'nǎr'],
  ['', [], ''],
])('%s may be broken between its syllables and nowhere else', (pinyin, syllables, expected) => {
  expect(withBreaks(pinyin, syllables).replaceAll('\u200b', '|')).toBe(expected);
});
