/** Numerals and dates that are one word: 三百二十五, 百分之五十, 第78, 3000多万, 2023年, 二十一世纪, 9月, 21日. */

const DIGIT = '[0-9０-９]';
const ONE = '[一二三四五六七八九]';
const FIGURE = '[〇零○一二三四五六七八九]';
const UNIT = '[十百千万亿萬億]';
const ARABIC = `${DIGIT}+(?:[.．,:：]${DIGIT}+)*`;
/** 二十一, 一千零一, 几十, 数百万, 十几. */
const COUNTED = `(?:[几幾数數]${UNIT}+|(?:[零〇]?[一二三四五六七八九两兩]?${UNIT}+)+)(?:[零〇]?${ONE}|[几幾])?`;
const FRACTION = `(?:${ONE}|${UNIT})+分之(?:${COUNTED}|${FIGURE}+|[几幾两兩])(?:[点點]${FIGURE}+)?`;
/** The quantity is open: 二十多, 百余, 1000多万. */
const MORE = `[多余餘][万亿萬億]*`;
const MONTH = `(?:(?:1[0-2]|１[０-２]|[0０]?[1-9１-９])|十[一二]?|${ONE})`;
const DAY = `(?:[0-3０-３]?${DIGIT}|[二三]?十${ONE}?|${ONE})`;
const HOUR = `[0-2０-２]?${DIGIT}`;

const NUMERAL = new RegExp(
  [
    `(?:[12１２]${DIGIT}{3}|[一二]${FIGURE}{3}|[5-9５-９]${DIGIT}|[五六七八九]${FIGURE})年(?!代)`,
    `${MONTH}月份?`,
    `${DAY}日`,
    `(?<=月)${DAY}[号號]`,
    `(?:${COUNTED}|${ONE}|${DIGIT}+)世[纪紀]`,
    `(?:${ONE}十|${DIGIT}[0０])年代`,
    `${HOUR}[时時点點]`,
    `(?<=[时時点點])${DIGIT}{1,2}分(?![钟鐘])`,
    `第(?:${COUNTED}|${ONE}|${ARABIC})`,
    FRACTION,
    `${ARABIC}(?:[几幾]?${UNIT}+)?${MORE}`,
    `${ARABIC}[几幾]?${UNIT}+`,
    `${COUNTED}(?:${MORE})?`,
    `${FIGURE}{3,}`,
  ].join('|'),
  'y',
);

/** What a numeral can't follow: it would be the rest of a longer one. */
const CONTINUES = new RegExp(`${DIGIT}|${FIGURE}|${UNIT}|[第.．]`);

const begins = new Uint8Array(0x10000);
for (const character of '0123456789０１２３４５６７８９〇零○一二三四五六七八九两兩几幾数數第十百千万亿萬億') {
  begins[character.charCodeAt(0)] = 1;
}

/** Length of the numeral or date at `offset`, in UTF-16 units: 0 when there is none or when it is one character. */
export function numeralLength(text: string, offset: number): number {
  if (begins[text.charCodeAt(offset)] !== 1) return 0;
  if (offset > 0 && CONTINUES.test(text.charAt(offset - 1))) return 0;
  NUMERAL.lastIndex = offset;
  const length = NUMERAL.exec(text)?.[0].length ?? 0;
  return length > 1 ? length : 0;
}
