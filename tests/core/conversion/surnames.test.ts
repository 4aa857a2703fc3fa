/** Surnames in running text, where a word would have another form of the character. */
import { createConverter } from '../../../src/core/convert.ts';
import { openConversion } from '../../../src/lexicon/conversion.ts';
import { openLexicon } from '../../../src/lexicon/lexicon.ts';
import { compiledConversion, compiledTable } from '../../lexicon/compiled.ts';

const lexicon = openLexicon(compiledTable());
const { convert } = createConverter({
  tables: openConversion(compiledConversion()),
  segment: (text) => lexicon.segment(text),
  isHeadword: lexicon.has,
});

/** Each with its traditional form. */
const surnames =
  '余余 范范 岳岳 郁郁 游游 朴朴 咸咸 于于 姜姜 钟鍾 沈沈 叶葉 万萬 谷谷 涂涂 曲曲 胡胡 向向 后后 丑丑 云雲 卜卜 党黨 冲沖 松松 种种 ' +
  '干干 征征 采采 占占 舍舍 幸幸 苏蘇 卢盧 郑鄭 邓鄧 肖肖 萧蕭 周周 表表 秋秋 汤湯 庄莊 华華 区區 洪洪 丰豐';
const given =
  '建国 志强 秀英 文静 明 芳 海波 晓东 伟 丽娟 家豪 思远 国栋 永康 春梅 子轩 雨欣 俊杰 雪梅 振华 卫东 德胜 美玲 少康 一鸣 天宇 佳怡 敏 浩然 学文';
const frames = [
  '记者$报道说',
  '市长$会见了代表团',
  '$在会上表示',
  '据$介绍，工程已经完成',
  '他的老师$去世了',
  '和$一起出席的还有',
];

test('at least 97 of 100 surnames keep their form, whatever the given name and the sentence', () => {
  const wrong: string[] = [];
  let count = 0;
  for (const [hans = '', hant = ''] of surnames.split(' ').map((pair) => [...pair])) {
    for (const name of given.split(' ')) {
      for (const frame of frames) {
        const text = frame.replace('$', hans + name);
        count++;
        if (convert(text, 'hant-TW', 'hans')[frame.indexOf('$')] !== hant) wrong.push(text);
      }
    }
  }
  expect(wrong.length / count).toBeLessThan(0.03);
});
