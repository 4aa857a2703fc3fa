/** From dates as articles write them to `2023-09-25`: the day as written, never moved to another time zone. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';

/** Each form with what its groups are. All are bounded, so that a long text costs linear time. */
const forms: { pattern: RegExp; read: (groups: string[]) => string | undefined }[] = [
  { pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, read: ([y, m, d]) => day(y, m, d) },
  { pattern: /(?<!\d)(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]/, read: ([y, m, d]) => day(y, m, d) },
  {
    // The calendar of Taiwan counts from 1911.
    pattern: /(?:中華|中华)?(?:民國|民国)\s?(\d{2,3})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/,
    read: ([y, m, d]) => day(String(Number(y) + 1911), m, d),
  },
  {
    pattern: /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})日/,
    read: ([y = '', m = '', d = '']) => day([...y].map(digit).join(''), String(count(m)), String(count(d))),
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\s${monthName},?\\s(\\d{4})(?!\\d)`, 'i'),
    read: ([d, m, y]) => day(y, month(m), d),
  },
  {
    pattern: new RegExp(`${monthName}\\s(\\d{1,2})(?:st|nd|rd|th)?(?:\\s[A-Z][a-z]{2})?,?\\s(\\d{4})(?!\\d)`, 'i'),
    read: ([m, d, y]) => day(y, month(m), d),
  },
  {
    // Day first, as the outlets that write so do; month first where only that is a date.
    pattern: /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/,
    read: ([d, m, y]) => day(y, m, d) ?? day(y, d, m),
  },
];

/** Returns the first date in `text`, `2023-09-25`, and where it stands; `null` when there is none. */
export function findDate(text: string): { date: string; start: number; end: number } | null {
  let first: { date: string; start: number; end: number } | null = null;
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text);
    const date = match && read(match.slice(1));
    if (date && (!first || match.index < first.start)) {
      first = { date, start: match.index, end: match.index + match[0].length };
    }
  }
  return first;
}

// A date line has room for a label, a weekday, a time and a zone, never for a sentence.
const maxDateLine = 60;

const aroundDate =
  /发布于|發布於|发表于|發表於|发布|發布|發佈|发表|發表|更新|最后|最後|出版|刊登|刊出|时间|時間|日期|北京|香港|台北|published|updated|posted|date|on|at|星期[一二三四五六日天]|[週周][一二三四五六日]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|上午|下午|凌晨|早上|晚上|中午|[ap]\.?m\.?|gmt|utc|hkt|cst|\bz\b|\d{1,2}[:：時时点點]\d{1,2}(?:[:：分]\d{1,2})?(?:[.,]\d+)?秒?分?z?|[+-]\d{2}:?\d{2}|t(?=\d)|[\s:：,，.。()（）|/\-–—·•●]/gi;

/** Returns the date of a line that is nothing but a date: `Mon, 25 Sep 2023 11:05:25 GMT`, `26/05/2021 - 09:32`. */
export function readDateLine(line: string): string | undefined {
  if (line.length > maxDateLine) return undefined;
  const found = findDate(line);
  if (!found) return undefined;
  // A second date is the time of a change: `2021-07-01 10:00 更新 2021-07-02 11:00`.
  const once = without(line, found);
  const second = findDate(once);
  const rest = (second ? without(once, second) : once).replace(aroundDate, '');
  return rest === '' ? found.date : undefined;
}

/** The time of `2021-07-09T21:39` loses the letter that only joins it to the date. */
function without(line: string, { start, end }: { start: number; end: number }): string {
  return `${line.slice(0, start)} ${line.slice(end).replace(/^T(?=\d)/, ' ')}`;
}

/** Epoch milliseconds (or seconds) to the day in universal time; `undefined` when they are no time of an article. */
export function dateOfEpoch(digits: string): string | undefined {
  const number = Number(digits);
  const time = new Date(digits.length <= 10 ? number * 1000 : number);
  return Number.isNaN(time.getTime()) ? undefined : findDate(time.toISOString())?.date;
}

function day(
  year: string | undefined,
  monthNumber: string | undefined,
  dayNumber: string | undefined,
): string | undefined {
  const [y, m, d] = [Number(year), Number(monthNumber), Number(dayNumber)];
  if (!(y >= 1600 && y <= 2199 && m >= 1 && m <= 12 && d >= 1)) return undefined;
  if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function month(name = ''): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function digit(character: string): number {
  return Math.max(0, '〇一二三四五六七八九'.indexOf(character));
}

/** 一 to 卅一. */
function count(text: string): number {
  const expanded = text.replace('廿', '二十').replace('卅', '三十');
  const [tens, units] = expanded.includes('十') ? expanded.split('十') : ['零', expanded];
  return (tens === '' ? 1 : digit(tens ?? '')) * 10 + (units ? digit(units) : 0);
}
