import { checkCorrections } from '../../src/core/corrections.ts';
import { spelled, spelledWords } from './spoken-text.ts';

test.each([
  ['北京 Bei3 jing1', 'Běijīng'],
  ['西安 Xi1 an1', "Xī'ān"],
  ['俄罗斯 E2 luo2 si1', 'Éluósī'],
  ['联合国大会 Lian2 he2 guo2 Da4 hui4', 'Liánhéguó Dàhuì'],
  ['王小明 Wang2 Xiao3 ming2', 'Wáng Xiǎomíng'],
  ['欧阳修 Ou1 yang2 Xiu1', 'Ōuyáng Xiū'],
  ['中美 Zhong1 Mei3', 'Zhōng-Měi'],
  ['黄河 Huang2 He2', 'Huáng Hé'],
  ['高兴 gao1 xing4', 'gāoxìng'],
  ['二十一 er4 shi2 yi1', 'èrshíyī'],
  ['三百五十 san1 bai3 wu3 shi2', 'sānbǎi wǔshí'],
  ['几个 ji3 ge4', 'jǐ gè'],
])('%s is written %s', (text, pinyin) => {
  expect(spelled(text)).toBe(pinyin);
});

test.each([
  ['numbers', 'Xi1an1 de5 lü4se4'],
  ['zhuyin', 'ㄒㄧ ㄢ ˙ㄉㄜ ㄌㄩˋ ㄙㄜˋ'],
  ['plain', "Xi'an de lüse"],
  ['marks', "Xī'ān de lǜsè"],
] as const)('in the notation %s a text is %s', (notation, pinyin) => {
  expect(spelled('西安 Xi1 an1 / 的 de5 / 绿色 lü4 se4', { notation })).toBe(pinyin);
});

test('sentences begin with a capital when that is asked for, and quotations do', () => {
  const text = '他 ta1 / 说 shuo1 / ：“ / 我 wo3 / 来 lai2 / ， / 不 bu4 / 走 zou3 / 。” / 好 hao3 / \n / 是 shi4';
  expect(spelled(text, { capitals: true })).toBe('Tā shuō Wǒ lái bù zǒu Hǎo Shì');
  expect(spelled(text)).toBe('tā shuō wǒ lái bù zǒu hǎo shì');
});

test('numbers are read out over their digits, and what follows them is heard with them', () => {
  const text = '2023 / 年 nian2 / ， / 50% / 的 de5 / 人 ren2 / ， / 1 / 个 ge4 / 人 ren2 / ， / 1 / 月 yue4';
  expect(spelled(text)).toBe('nián de rén gè rén yuè');
  expect(spelled(text, { numbers: true, sandhiYiBu: true })).toBe(
    'èr líng èr sān nián bǎi fēn zhī wǔshí de rén yí gè rén yī yuè',
  );
  const [year] = spelledWords(text, { numbers: true });
  expect(year).toMatchObject({ start: 0, end: 4, syllables: [], tones: [], readings: [] });
});

test('numerals inside a word are left to the word', () => {
  const { length } = spelledWords('9 / ·11事件 shi4 jian4', { numbers: true });
  expect(length).toBe(2);
});

test('a corrected word is read so wherever it stands alone, and no other is', () => {
  const corrections = checkCorrections({ 行长: ['xing2', 'zhang3'] });
  const text = '行长 hang2 zhang3 / 说 shuo1 / ， / 银行行长 yin2 hang2 hang2 zhang3';
  expect(spelled(text, {}, corrections)).toBe('xíngzhǎng shuō yínhánghángzhǎng');
});

test('the corrected reading of a name keeps its capital, and 儿 is as the person wants it', () => {
  const corrections = checkCorrections({ 台州: ['tai1', 'zhou1'], 花儿: ['hua1', 'er2'] });
  expect(spelled('台州 Tai2 zhou1 / 花儿 hua1 er2', {}, corrections)).toBe("Tāizhōu huā'ér");
});
