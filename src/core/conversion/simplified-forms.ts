/** What becomes another character in simplified than the tables say: the text around tells, or the mainland writes the word so. */
import type { Span } from '../annotations.ts';
import type { FixedForm } from '../convert.ts';

const known: readonly (readonly [RegExp, string])[] = [
  // A work and its writing, or what is plain to see; behind a verb it is 着: 談論著, 合著眼.
  [
    /(?<=[原專专拙譯译撰巨鉅卓昭土遺遗新舊旧所共]|微知|(?<![談討議爭評谈讨议争评])[論论]|[編编](?=著(?![辮織]))|合(?=著(?![眼雙])))著(?![眼墨手重])/g,
    '著',
  ],
  [/著(?=有(?:[《「『]|[多數兩三四五六七八九十幾\d]+[部本種篇卷]|小說|詩|論|散文|專|回憶|自傳))/g, '著'],
  [/甚(?=麼)/g, '什'],
  [/(?<![神地])祇/g, '只'],
  [/妳/g, '你'],
  [/徬徨/g, '彷徨'],
  [/薰(?=[陶染香])/g, '熏'],
  // Of money, not of cloth.
  [/(?<![蚊營帷羅軍床青紗虎])帳(?![篷幕棚蓬子下中頂外房])|帳(?=房)/g, '账'],
  [/(?<=身)分(?=證|認同|不明|地位)/g, '份'],
  [/韆鞦/g, '秋千'],
];

/**
 * The places of a traditional text, sorted, whose simplified form is known.
 * @param isName whether the stretch is a personal name: 乾 is no 干 there
 */
export function simplifiedForms(text: string, words: readonly Span[], isName: (word: string) => boolean): FixedForm[] {
  const inNames = [...text.matchAll(/乾/g)].flatMap(({ index: start }) => {
    const word = words.find((span) => span.start < start && start < span.end);
    return word && isName(text.slice(word.start, word.end)) ? [{ start, end: start + 1, form: '乾' }] : [];
  });
  const told = known.flatMap(([pattern, form]) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      form,
    })),
  );
  return [...told, ...inNames].sort((a, b) => a.start - b.start);
}
