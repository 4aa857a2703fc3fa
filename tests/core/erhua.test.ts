import { spelled, spelledWords } from './spoken-text.ts';

test.each([
  ['一点儿 yi1 dian3 r5', 'yīdiǎnr'],
  ['这儿 zhe4 er5', 'zhèr'],
  ['哪儿 na3 er2', 'nǎr'],
  ['玩儿 wan2 er2', 'wánr'],
  ['一会兒 yi1 hui4 er2', 'yīhuìr'],
  ['玩儿命 wan2 er2 ming4', 'wánrmìng'],
  ['孙女儿 sun1 nü3 er2', 'sūnnǚr'],
  ['花儿 hua1 er2', 'huār'],
  ['门口 men2 kou3 / 儿 er2 / 见 jian4', 'ménkǒur jiàn'],
])('in %s 儿 ends the syllable before it: %s', (text, pinyin) => {
  expect(spelled(text)).toBe(pinyin);
});

test.each([
  ['女儿 nü3 er2', "nǚ'ér"],
  ['儿子 er2 zi5', 'érzi'],
  ['婴儿 ying1 er2', "yīng'ér"],
  ['幼儿园 you4 er2 yuan2', "yòu'éryuán"],
  ['少儿 shao4 er2', "shào'ér"],
  ['孤儿 gu1 er2', "gū'ér"],
  ['胎儿 tai1 er2', "tāi'ér"],
  ['新生儿 xin1 sheng1 er2', "xīnshēng'ér"],
  ['混血儿 hun4 xue4 er2', "hùnxuè'ér"],
  ['生儿育女 sheng1 er2 yu4 nü3', "shēng'éryùnǚ"],
  ['少年 shao4 nian2 / 儿童 er2 tong2', 'shàonián értóng'],
  ['台儿庄 Tai2 er2 zhuang1', "Tái'érzhuāng"],
])('in %s 儿 is a syllable of its own: %s', (text, pinyin) => {
  expect(spelled(text)).toBe(pinyin);
});

test('each character keeps its place: the syllable stands over the first of the two', () => {
  const [word] = spelledWords('一点儿 yi1 dian3 er2');
  expect([word?.syllables, word?.tones, word?.readings]).toEqual([
    ['yī', 'diǎnr', ''],
    [1, 3, 0],
    ['yi1', 'dian3', 'r5'],
  ]);
});

test('the notations write it in one syllable', () => {
  expect(spelled('一点儿 yi1 dian3 er2', { notation: 'numbers' })).toBe('yi1dianr3');
  expect(spelled('一点儿 yi1 dian3 er2', { notation: 'plain' })).toBe('yidianr');
  expect(spelled('一点儿 yi1 dian3 er2', { notation: 'zhuyin' })).toBe('ㄧ ㄉㄧㄢˇㄦ');
});
