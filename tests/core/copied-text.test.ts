import type { FigureEntry } from '../../src/core/annotations.ts';
import { type CopiedPart, joinWithPinyin, writeNote } from '../../src/core/copied-text.ts';

/** `银行~yínháng|行长~hángzhǎng|。`: parts, a word's pinyin behind a tilde. */
const parts = (written: string): CopiedPart[] =>
  written.split('|').map((part) => {
    const [text = '', pinyin] = part.split('~');
    return pinyin === undefined ? { text } : { text, pinyin };
  });

test.each([
  ['银行~yínháng|行长~hángzhǎng|说~shuō|：“|好~hǎo|。”', '银行 yínháng 行长 hángzhǎng 说 shuō：“好 hǎo。”'],
  ['ChatGPT|一~yī|周年~zhōunián', 'ChatGPT 一 yī 周年 zhōunián'],
  ['公司~gōngsī|OpenAI|向~xiàng', '公司 gōngsī OpenAI 向 xiàng'],
  ['9|月~yuè|25|日~rì|，', '9 月 yuè 25 日 rì，'],
  ['（|俄罗斯~Éluósī|）', '（俄罗斯 Éluósī）'],
  ['增长~zēngzhǎng|50%~bǎi fēn zhī wǔshí|。', '增长 zēngzhǎng 50% bǎi fēn zhī wǔshí。'],
  ['会议~ㄏㄨㄟˋ ㄧˋ|结束~ㄐㄧㄝˊ ㄕㄨˋ', '会议 ㄏㄨㄟˋ ㄧˋ 结束 ㄐㄧㄝˊ ㄕㄨˋ'],
  ['这 是|书~shū', '这 是 书 shū'],
  // A number that is read out and cut in the middle has none.
  ['增长~zēngzhǎng|5~|以上~yǐshàng', '增长 zēngzhǎng 5 以上 yǐshàng'],
  ['plain text, as it is', 'plain text, as it is'],
])('%s has the pinyin of its words behind them', (written, copied) => {
  expect(joinWithPinyin(parts(written), 'pinyin')).toBe(copied);
});

test.each([
  ['银行~yínháng|行长~hángzhǎng|说~shuō|：“|好~hǎo|。”', '银行（yínháng）行长（hángzhǎng）说（shuō）：“好（hǎo）。”'],
  ['ChatGPT|一~yī|周年~zhōunián', 'ChatGPT一（yī）周年（zhōunián）'],
])('%s has the pinyin of its words in brackets', (written, copied) => {
  expect(joinWithPinyin(parts(written), 'brackets')).toBe(copied);
});

const wangYi: FigureEntry = {
  id: 'wang-yi',
  names: { hans: '王毅', hantTW: '王毅', hantHK: '王毅', en: 'Wang Yi' },
  reading: 'Wang2 Yi4',
  role: '外交部长',
  roleEn: 'Foreign Minister',
  source: 'bundled',
};
const liMing: FigureEntry = {
  id: 'li-ming',
  names: { hans: '黎明', hantTW: '黎明', hantHK: '黎明', en: '' },
  reading: '',
  source: 'rule',
};

test('a note has the sentence, its English, who is named, and where it stands', () => {
  const note = {
    sentence: '王毅会见了黎明。',
    people: [wangYi, liMing],
    english: 'Wang Yi met Li Ming.',
    title: '秋天的外交',
    address: 'https://news.example/1',
    date: '2023-09-25',
  };
  expect(writeNote(note, 'marks')).toBe(
    '王毅会见了黎明。\nWang Yi met Li Ming.\n王毅 Wáng Yì: Wang Yi, Foreign Minister\n黎明\n秋天的外交, 2023-09-25, https://news.example/1',
  );
  expect(writeNote({ sentence: '好。', people: [] }, 'marks')).toBe('好。');
});
