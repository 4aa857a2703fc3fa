/** Sentences and words of many fields, as Taiwan's press prints them: what the context rules must keep doing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const fields = readFileSync(join(__dirname, 'phrases-by-field.txt'), 'utf8')
  .trim()
  .split(/^# /m)
  .slice(1)
  .map((field): [string, string[][]] => {
    const [name = '', ...rows] = field.trim().split('\n');
    return [name, rows.map((row) => row.split(' '))];
  });

test.each(fields)('of %s every phrase keeps its form in Taiwan', (_, rows) => {
  const wrong = rows.filter(([hans = '', hant]) => convert(hans, 'hant-TW', 'hans') !== hant);
  expect(wrong).toEqual([]);
});

/** Pairs of traditional and simplified: the tables alone lose the work, the surname or the dynasty. */
const simplified =
  '看著他 看着他 原著 原著 論著 论著 談論著 谈论着 合著的書 合著的书 合著眼 合着眼 編著 编著 編著辮子 编着辫子 他著有小說 他著有小说 ' +
  '土著 土著 臭名昭著 臭名昭著 附著 附着 帶著有色眼鏡 带着有色眼镜 乾隆皇帝 乾隆皇帝 乾淨 干净 乾坤 乾坤 乾杯 干杯 於是 于是 樊於期 樊於期 ' +
  '祇有 只有 神祇 神祇 瞭望塔 瞭望塔 瞭解 了解 一目瞭然 一目了然 憑藉 凭借 慰藉 慰藉 答覆 答复 覆蓋 覆盖 反覆 反复 其餘 其余 徵求 征求 ' +
  '魏徵 魏徵 妳好 你好 西藏 西藏 甚麼 什么 身分證 身份证 徬徨 彷徨 那麼 那么 沈默 沉默 瀋陽 沈阳 沈先生 沈先生 哪吒 哪吒 盪鞦韆 荡秋千 ' +
  '李乾元說 李乾元说 記者周乾說 记者周乾说 把小王乾淨的衣服 把小王干净的衣服 隊長身分 队长身份 部份股份 部分股份 充份 充分 恐怖份子 恐怖分子 兩隻牠 两只它 連絡 联络 薰陶 熏陶 公司帳戶 公司账户 結帳 结账 帳篷 帐篷 蚊帳 蚊帐 乾乾淨淨 干干净净';

test('traditional words come into simplified ones, 著 and 着 apart', () => {
  const words = simplified.split(' ');
  const wrong = words.flatMap((word, i) => {
    const got = i % 2 === 0 ? convert(word, 'hans', 'hant') : '';
    return i % 2 === 0 && got !== words[i + 1] ? [`${word} ${got}`] : [];
  });
  expect(wrong).toEqual([]);
});

test('Hong Kong’s press has its own glyphs, and the bank its name', () => {
  expect(convert('汇丰银行说，群众在床上看着里面的温度，启动卫星线路', 'hant-HK', 'hans')).toBe(
    '滙豐銀行說，群眾在床上看着裏面的溫度，啟動衛星線路',
  );
});
