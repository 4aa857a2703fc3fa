import { spell } from '../../src/core/pinyin.ts';
import { zhuyin } from '../../src/core/zhuyin.ts';

test.each([
  ['bei3', 'ㄅㄟˇ'],
  ['jing1', 'ㄐㄧㄥ'],
  ['zhi1', 'ㄓ'],
  ['chi2', 'ㄔˊ'],
  ['shi4', 'ㄕˋ'],
  ['ri4', 'ㄖˋ'],
  ['zi5', '˙ㄗ'],
  ['ci2', 'ㄘˊ'],
  ['si4', 'ㄙˋ'],
  ['yi1', 'ㄧ'],
  ['ya2', 'ㄧㄚˊ'],
  ['yan2', 'ㄧㄢˊ'],
  ['you3', 'ㄧㄡˇ'],
  ['yong3', 'ㄩㄥˇ'],
  ['yu2', 'ㄩˊ'],
  ['yue4', 'ㄩㄝˋ'],
  ['yuan2', 'ㄩㄢˊ'],
  ['yun2', 'ㄩㄣˊ'],
  ['yo1', 'ㄧㄛ'],
  ['wu3', 'ㄨˇ'],
  ['wei4', 'ㄨㄟˋ'],
  ['wen2', 'ㄨㄣˊ'],
  ['weng1', 'ㄨㄥ'],
  ['wang2', 'ㄨㄤˊ'],
  ['liu2', 'ㄌㄧㄡˊ'],
  ['gui4', 'ㄍㄨㄟˋ'],
  ['dun4', 'ㄉㄨㄣˋ'],
  ['zhong1', 'ㄓㄨㄥ'],
  ['xiong2', 'ㄒㄩㄥˊ'],
  ['ju2', 'ㄐㄩˊ'],
  ['que4', 'ㄑㄩㄝˋ'],
  ['xuan3', 'ㄒㄩㄢˇ'],
  ['jun1', 'ㄐㄩㄣ'],
  ['lü4', 'ㄌㄩˋ'],
  ['nüe4', 'ㄋㄩㄝˋ'],
  ['bo1', 'ㄅㄛ'],
  ['feng1', 'ㄈㄥ'],
  ['er2', 'ㄦˊ'],
  ['r5', 'ㄦ'],
  ['e2', 'ㄜˊ'],
  ['ei1', 'ㄟ'],
  ['ng2', 'ㄫˊ'],
  ['de5', '˙ㄉㄜ'],
  ['Zhuang4', 'ㄓㄨㄤˋ'],
  ['xx5', 'xx5'],
])('%s is %s in zhuyin', (numbered, written) => {
  expect(zhuyin(numbered)).toBe(written);
});

test('the syllables of a word stand apart, 儿 with the one before it', () => {
  expect(spell(['bei3', 'jing1'], 'zhuyin')).toBe('ㄅㄟˇ ㄐㄧㄥ');
  expect(spell(['yi1', 'dian3', 'r5'], 'zhuyin')).toBe('ㄧ ㄉㄧㄢˇㄦ');
});
