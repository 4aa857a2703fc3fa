/** Numerals in Chinese characters in their written words, as GB/T 16159 has it: yìbǎi yīshíyī, èr líng yī yī nián, yí gè. */

const unit = '年日号號个個次位名天岁歲';
const numeral = new RegExp(`^第?([〇零○一二三四五六七八九十百千万萬亿億两兩几幾]+)([${unit}]?)$`, 'u');
const word =
  /第?[一二三四五六七八九几幾]?十[一二三四五六七八九]?|第?[一二两兩三四五六七八九几幾][百千万萬亿億]|第.|./gu;
const begins = /^[第〇零○一二三四五六七八九十百千万萬亿億两兩几幾]./;
/** Words that only look like numerals. */
const others = new Set(['万一', '萬一', '千万', '千萬', '一一']);

/** Where the written words of a numeral begin, besides the first; none for what is no numeral. UTF-16 offsets. */
export function numeralParts(written: string): number[] {
  if (!begins.test(written)) return [];
  const [, digits = '', counted = ''] = numeral.exec(written) ?? [];
  // Two characters are one word, 一百, 十万, unless the second is what is counted.
  if (others.has(written) || (digits.length < 3 && counted === '')) return [];
  return [...written.matchAll(word)].map(({ index }) => index).slice(1);
}
