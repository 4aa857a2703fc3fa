/** Numbers written in digits, as a person reads them out: 2023年 二零二三, 50% 百分之五十, 第78 七十八, 2个 两. */
import type { Span } from './annotations.ts';
import { sayCardinal, sayDigits, sayNumber } from './cardinals.ts';
import { currencyNames, unitNames } from './number-units.ts';

/** A number in a text: its digits with the signs and Latin units that belong to it. */
export interface SaidNumber extends Span {
  /** Chinese characters, a space between written words (GB/T 16159): `百 分 之 五十`. */
  said: string;
}

const number = '\\d+(?:\\.\\d+)?';
const counted = `(?:\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|${number})`;
const to = '\\s?[-–—~]{1,2}\\s?';
const unit = Object.keys(unitNames)
  .map((name) => (/[A-Za-z]$/.test(name) ? `${name}(?![A-Za-z0-9])` : name))
  .join('|');

type Said = string | null;
interface Reader {
  pattern: RegExp;
  /** What is said; `null` when it is none of this kind after all. @param after the text behind it, @param before in front */
  say(match: string[], after: string, before: string): Said;
}

/** Tried at each number in this order. */
const readers: Reader[] = [
  reader('(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)', ([, year = '', , month = '', day = '']) =>
    inYears(year) && inRange(month, 1, 12) && inRange(day, 1, 31)
      ? `${spaced(year)} 年 ${cardinal(month)} 月 ${cardinal(day)} 日`
      : null,
  ),
  reader(
    '(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)|0\\d{2,3}-\\d{7,8}(?!\\d)|[48]00-\\d{3}-?\\d{4}(?!\\d)',
    ([all = '']) => telephone(all),
  ),
  reader('\\d{3,5}(?![\\d.,%:-])', ([all = ''], _, before) =>
    /(?:拨打|撥打|拨|撥|致电|致電|电话|電話|热线|熱線|报警|報警)[:：“"]?\s?$/.test(before) ? telephone(all) : null,
  ),
  reader('(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?![\\d:])', ([, hour = '', minute = '', second], after, before) =>
    inRange(hour, 0, 24) && inRange(minute, 0, 59) && !isScore(after, before) ? clock(hour, minute, second) : null,
  ),
  reader('(\\d+):(\\d+)', ([, a = '', b = '']) => `${cardinal(a)} 比 ${cardinal(b)}`),
  reader(`(\\d{4})${to}(\\d{4})(?!\\d)`, ([, a = '', b = '']) =>
    inYears(a) && inYears(b) && a < b ? `${spaced(a)} 到 ${spaced(b)}` : null,
  ),
  reader(
    `(${counted})(%?)${to}(${counted})%`,
    ([, a = '', sign = '', b = '']) => `百 分 之 ${said(a)} 到 ${sign ? '百 分 之 ' : ''}${said(b)}`,
  ),
  reader(
    `([-−]?)(${counted})([%‰])`,
    ([, minus = '', value = '', sign = '']) => `${minus && '负 '}${sign === '%' ? '百' : '千'} 分 之 ${said(value)}`,
  ),
  reader(`([-−]?)(${counted})\\s?(${unit})`, ([, minus = '', value = '', name = '']) => {
    const cold = minus && /[℃C℉F]$/.test(name) ? '零下 ' : minus && '负 ';
    return `${cold}${value === '2' && !/[℃C℉F°]$/.test(name) ? '两' : said(value)} ${unitNames[name] ?? ''}`;
  }),
  reader(
    `([$¥€£])(${counted})(?![万亿萬億])`,
    ([, sign = '', value = '']) => `${value === '2' ? '两' : said(value)} ${currencyNames[sign] ?? ''}`,
  ),
  reader('(\\d+)((?:\\.\\d+){2,})', ([, first = '', others = '']) =>
    [first, ...others.split('.').filter(Boolean)].map(cardinal).join(' 点 '),
  ),
  reader('(\\d{1,2})[·•](\\d{1,2})(?!\\d)', ([, a = '', b = '']) => spaced(a + b)),
  reader('(\\d{1,3})/(\\d{1,3})(?![\\d/])', ([, a = '', b = '']) =>
    Number(a) < Number(b) ? `${cardinal(b)} 分 之 ${cardinal(a)}` : null,
  ),
  reader(`(${counted})${to}(${counted})(?![\\d-])`, ([, a = '', b = ''], after, before) => range(a, b, after, before)),
  reader('\\d{3,}(?![\\d.,])', ([all = ''], _, before) => (/[A-Za-z]-?$/.test(before) ? spaced(all) : null)),
  reader('\\d{4}(?!\\d)', ([year = ''], after, before) => (isYear(year, after, before) ? spaced(year) : null)),
  reader('\\d{2}(?!\\d)', ([all = ''], after) =>
    /^年\d{1,2}月/.test(after) || (/^[05-9]/.test(all) && /^[后後]/.test(after)) ? spaced(all) : null,
  ),
  reader('\\d+(?![\\d.,])', ([all = ''], after, before) => (isCode(all, after, before) ? spaced(all) : null)),
  reader(`([-−]?)(${counted})`, ([, minus = '', value = ''], after, before) =>
    value === '2' && isMeasured(after, before) ? '两' : `${minus && '负 '}${said(value)}`,
  ),
];

function reader(pattern: string, say: Reader['say']): Reader {
  return { pattern: new RegExp(pattern, 'y'), say };
}

/** Every number of a text, in order. */
export function findNumbers(text: string): SaidNumber[] {
  const plain = toAscii(text);
  const found: SaidNumber[] = [];
  const begins = /[-−]?[$¥€£]?\d/g;
  for (let match = begins.exec(plain); match; match = begins.exec(plain)) {
    let start = match.index;
    const before = plain.slice(Math.max(0, start - 6), start);
    // A hyphen behind a word joins, and is no minus: F-16, 东风-41; but 气温-5℃.
    const joins = /[\p{L}\d)）]$/u.test(before) && !/^[-−][\d.]+\s?[%℃°]/.test(plain.slice(start, start + 9));
    if (/[-−]/.test(match[0]) && joins) start++;
    // A sign that can't be said with its number is left out: $3亿.
    const number = readAt(plain, start) ?? readAt(plain, match.index + match[0].length - 1);
    if (number) found.push(number);
    begins.lastIndex = number?.end ?? match.index + match[0].length;
  }
  return found;
}

function readAt(text: string, start: number): SaidNumber | null {
  const before = text.slice(Math.max(0, start - 6), start);
  for (const { pattern, say } of readers) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = start + match[0].length;
    const spoken = say(match, text.slice(end, end + 8), before);
    if (spoken !== null) return { start, end, said: spoken };
  }
  return null;
}

/** Wide digits and signs as narrow ones, one for one. */
function toAscii(text: string): string {
  return text.replace(/[０-９％．：－～＄￥／]/g, (sign) =>
    sign === '￥' ? '¥' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

const inRange = (value: string, from: number, to: number) => Number(value) >= from && Number(value) <= to;
const inYears = (value: string) => inRange(value, 1000, 2199);
const spaced = (digits: string) => [...sayDigits(digits)].join(' ');
const cardinal = (value: string) => writtenWords(sayCardinal(value));
const said = (value: string) => writtenWords(sayNumber(value.replace(/,/g, '')));
/** 1 is yāo on the telephone. */
const telephone = (number: string) => spaced(number.replace(/\D/g, '')).replace(/一/g, '幺');

/** GB/T 16159: 十一 to 九十九 together, 百 千 万 亿 with the digit before them, all else apart. */
function writtenWords(characters: string): string {
  const words = /[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九][百千万亿]|./gu;
  return (characters.match(words) ?? []).join(' ');
}

function clock(hour: string, minute: string, second?: string): string {
  const few = (value: string) => (value.startsWith('0') ? `零 ${cardinal(value)}` : cardinal(value));
  const hours = Number(hour) === 2 ? '两' : cardinal(hour);
  const minutes = minute === '00' && second === undefined ? '' : ` ${few(minute)} 分`;
  return `${hours} 点${minutes}${second === undefined ? '' : ` ${few(second)} 秒`}`;
}

function isScore(after: string, before: string): boolean {
  return (
    /^\s?(?:的?比分|战胜|戰勝|击败|擊敗|险胜|險勝|领先|領先|落后|落後|负于|負於|大胜|大勝|逆转|逆轉|淘汰|获胜|獲勝|取胜|取勝|告负|告負)/.test(
      after,
    ) || /(?:比分|总分|總分)[是为為]?\s?$/.test(before)
  );
}

/** Rising it is a range, falling a score; two years of one century are years: 2019-20. */
function range(a: string, b: string, after: string, before: string): Said {
  const [from, to] = [a, b].map((value) => Number(value.replace(/,/g, ''))) as [number, number];
  if (/[A-Za-z]-?$/.test(before)) return null;
  if (a.length === 4 && b.length === 2 && inYears(a) && /^[年财財赛賽]/.test(after))
    return `${spaced(a)} 到 ${spaced(b)}`;
  if (from >= to) return to < 100 && from < 1000 ? `${said(a)} 比 ${said(b)}` : null;
  const measured = isMeasured(after, before);
  const say = (value: string) => (value === '2' && measured ? '两' : said(value));
  return `${say(a)} 到 ${say(b)}`;
}

function isYear(digits: string, after: string, before: string): boolean {
  if (!inYears(digits)) return false;
  if (/^\s?年/.test(after)) return !(digits.endsWith('00') && /^\s?年[来來间間之历歷多文]/.test(after));
  if (!inRange(digits, 1900, 2099)) return false;
  if (/^(?:财年|財年|赛季|賽季|届|屆|款|版|级|級)/.test(after)) return true;
  return /[(（]$/.test(before) && /^[)）]/.test(after);
}

/** Digits that count nothing: 007, a number of an account, or eight and more with no unit behind them. */
function isCode(digits: string, after: string, before: string): boolean {
  if (digits.length > 1 && digits.startsWith('0')) return true;
  if (/(?:号码|號碼|编号|編號|代码|代碼|账号|帳號|賬號|密码|密碼|房间|房間|QQ|邮编|郵編)[:：是为為]?\s?$/.test(before))
    return true;
  return digits.length >= 8 && !/^\s?\p{Script=Han}/u.test(after);
}

/** What 2 is èr before: dates, ordinals and sums; before all else that is counted it is liǎng. */
const notCounted =
  /^(?:[月日号號楼樓级級等班路线線审審期战戰维維手环環比百十两兩的是和与與或及加减減乘除于於]|分之|年级|年級|季度|世纪|世紀|次元|进制|進制|氧化|[到至](?!\d+\p{Script=Han}))/u;

function isMeasured(after: string, before: string): boolean {
  return (
    /^\s?\p{Script=Han}/u.test(after) &&
    !notCounted.test(after.trimStart()) &&
    !/[第初周週期拜高A-Za-z/.·+×=-]$/u.test(before)
  );
}
