/**
 * Numerals in Chinese characters in their written words, as GB/T 16159 has it: yìbǎi yīshíyī, èr líng yī yī nián, yí gè,
 * sìshí duō, sìshí yú, bǎi fēn zhī wǔ diǎn èr; and what points at one of a kind: zhè zhǒng, gè guó, měi nián.
 */

const unit = '年日号號个個次位名天岁歲种種周週倍套层層轮輪场場项項份批步人多余餘';
const numeral = new RegExp(`^第?([〇零○一二三四五六七八九十百千万萬亿億两兩几幾]+)([${unit}]?)$`, 'u');
const word =
  /第?[一二三四五六七八九几幾]?十[一二三四五六七八九]?|第?[一二两兩三四五六七八九几幾][百千万萬亿億]|第.|./gu;
/** A share or a decimal: its numerals, its digits behind the point, and 分 之 点 each by itself. */
const spoken =
  /(?<=[点點].*).|[分之点點]|[一二三四五六七八九几幾]?十[一二三四五六七八九]?|[一二两兩三四五六七八九几幾][百千万萬亿億]|./gu;
const begins = /^[第〇零○一二三四五六七八九十百千万萬亿億两兩几幾]./;
const share =
  /^[〇零○一二三四五六七八九十百千万萬亿億两兩几幾点點]+分之[〇零○一二三四五六七八九十百千万萬亿億两兩几幾点點]+$/u;
const pointing =
  /^(?:[这這那哪][种種次]|各[国國种種类類项項级級州省市县縣位]|每[年天次月周週个個名位]|某[人年月日国國]|本[周週月年市省])$/u;
/** Words that only look like numerals. */
const others = new Set(['万一', '萬一', '千万', '千萬', '一一', '几多', '幾多', '百步', '万人', '萬人']);

/** One list for nearly all words of a page. */
const none: readonly number[] = [];

/** Where the written words of a numeral begin, besides the first; none for what is no numeral. UTF-16 offsets. */
export function numeralParts(written: string): readonly number[] {
  if (!begins.test(written)) return written.length === 2 && pointing.test(written) ? [1] : none;
  if (share.test(written)) return [...written.matchAll(spoken)].map(({ index }) => index).slice(1);
  const [, digits = '', counted = ''] = numeral.exec(written) ?? [];
  // Two characters are one word, 一百, 十万, unless the second is what is counted.
  if (others.has(written) || (digits.length < 3 && counted === '')) return none;
  return [...written.matchAll(word)].map(({ index }) => index).slice(1);
}
