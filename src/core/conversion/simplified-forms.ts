/** What becomes another character in simplified than the tables say: the text around tells, or the mainland writes the word so. */
import type { Span } from '../annotations.ts';
import type { FixedForm } from '../convert.ts';

/** By the character that they begin with: looked for alone, it is found many times faster. */
const known: readonly (readonly [string, readonly (readonly [RegExp, string])[]])[] = [
  // A work and its writing, or what is plain to see; behind a verb it is 着: 談論著, 合著眼.
  [
    '著',
    [
      [
        /(?<=[原專专拙譯译撰巨鉅卓昭土遺遗新舊旧所共]|微知|(?<![談討議爭評谈讨议争评])[論论]|[編编](?=著(?![辮織]))|合(?=著(?![眼雙])))著(?![眼墨手重])/y,
        '著',
      ],
      [/著(?=有(?:[《「『]|[多數兩三四五六七八九十幾\d]+[部本種篇卷]|小說|詩|論|散文|專|回憶|自傳))/y, '著'],
    ],
  ],
  ['甚', [[/甚(?=麼)/y, '什']]],
  ['祇', [[/(?<![神地])祇/y, '只']]],
  ['妳', [[/妳/y, '你']]],
  ['徬', [[/徬徨/y, '彷徨']]],
  ['薰', [[/薰(?=[陶染香])/y, '熏']]],
  // Of money, not of cloth.
  ['帳', [[/(?<![蚊營帷羅軍床青紗虎])帳(?![篷幕棚蓬子下中頂外房])|帳(?=房)/y, '账']]],
  ['分', [[/(?<=身)分(?![開开])/y, '份']]],
  ['份', [[/(?<=[充成])份(?!子)|(?<=部)份(?!額)|(?<=知識|恐怖|犯罪|不法|激進|極端|積極|武裝)份(?=子)/y, '分']]],
  ['牠', [[/牠/y, '它']]],
  ['連', [[/連(?=[絡繫])/y, '联']]],
  ['導', [[/(?<=報)導(?!文學)/y, '道']]],
  ['砲', [[/砲/y, '炮']]],
  ['韆', [[/韆鞦/y, '秋千']]],
];

/** 乾 as the whole given name of somebody who is introduced: 記者周乾說. */
const loneName =
  /(?<=(?:^|[，。；：！？「『（、長員者師授任記裁帥令官民]|演員|作家|專家|和|與|及)[周王李張劉陳楊趙吳徐孫朱胡郭何林羅鄭梁謝宋唐許韓鄧馮曹彭曾蕭田董袁潘蔣蔡杜魏薛沈馬高錢孔])乾(?![淨燥杯糧旱涸脆果枯著着了透癟柴貨洗])/y;

/**
 * The places of a traditional text, sorted, whose simplified form is known.
 * @param isName whether the stretch is a personal name: 乾 is no 干 there
 */
export function simplifiedForms(text: string, words: readonly Span[], isName: (word: string) => boolean): FixedForm[] {
  const found: FixedForm[] = [];
  for (const [character, patterns] of known) {
    for (const at of placesOf(character, text)) {
      const form = patterns.find(([pattern]) => matchesAt(pattern, text, at))?.[1];
      if (form !== undefined) found.push({ start: at, end: at + form.length, form });
    }
  }
  for (const at of placesOf('乾', text)) {
    const word = words.find((span) => span.start < at && at < span.end);
    const named = word ? isName(text.slice(word.start, word.end)) : matchesAt(loneName, text, at);
    if (named) found.push({ start: at, end: at + 1, form: '乾' });
  }
  return found.sort((a, b) => a.start - b.start);
}

function* placesOf(character: string, text: string): Generator<number> {
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) yield at;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
