/** Numerals and dates that are one word: 三百二十五, 百分之五十, 第78, 3000多万, 2023年, 二十一世纪, 9月, 21日. */

const digit = '[0-9０-９]';
const one = '[一二三四五六七八九]';
const figure = '[〇零○一二三四五六七八九]';
const unit = '[十百千万亿萬億]';
const arabic = `${digit}+(?:[.．,:：]${digit}+)*`;
/** 二十一, 一千零一, 几十, 数百万, 十几. */
const counted = `(?:[几幾数數]${unit}+|(?:[零〇]?[一二三四五六七八九两兩]?${unit}+)+)(?:[零〇]?${one}|[几幾])?`;
const fraction = `(?:${one}|${unit})+分之(?:${counted}|${figure}+|[几幾两兩])(?:[点點]${figure}+)?`;
/** The quantity is open: 二十多, 百余, 1000多万. */
const more = `[多余餘][万亿萬億]*`;
const month = `(?:(?:1[0-2]|１[０-２]|[0０]?[1-9１-９])|十[一二]?|${one})`;
const day = `(?:[0-3０-３]?${digit}|[二三]?十${one}?|${one})`;
const hour = `[0-2０-２]?${digit}`;

const numeral = new RegExp(
  [
    `(?:[12１２]${digit}{3}|[一二]${figure}{3}|[5-9５-９]${digit}|[五六七八九]${figure})年(?!代)`,
    `${month}月份?`,
    `${day}日`,
    `(?<=月)${day}[号號]`,
    `(?:${counted}|${one}|${digit}+)世[纪紀]`,
    `(?:${one}十|${digit}[0０])年代`,
    `${hour}[时時点點]`,
    `(?<=[时時点點])${digit}{1,2}分(?![钟鐘])`,
    `第(?:${counted}|${one}|${arabic})`,
    fraction,
    `${arabic}(?:[几幾]?${unit}+)?${more}`,
    `${arabic}[几幾]?${unit}+`,
    `${counted}(?:${more})?`,
    `${figure}{3,}`,
  ].join('|'),
  'y',
);

/** What a numeral can't follow: it would be the rest of a longer one. */
const continues = new RegExp(`${digit}|${figure}|${unit}|[第.．]`);

const begins = new Uint8Array(0x10000);
for (const character of '0123456789０１２３４５６７８９〇零○一二三四五六七八九两兩几幾数數第十百千万亿萬億') {
  begins[character.charCodeAt(0)] = 1;
}

/** Length of the numeral or date at `offset`, in UTF-16 units: 0 when there is none or when it is one character. */
export function numeralLength(text: string, offset: number): number {
  if (begins[text.charCodeAt(offset)] !== 1) return 0;
  if (offset > 0 && continues.test(text.charAt(offset - 1))) return 0;
  numeral.lastIndex = offset;
  const length = numeral.exec(text)?.[0].length ?? 0;
  return length > 1 ? length : 0;
}
