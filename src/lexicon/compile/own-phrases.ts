/** Our own phrases from simplified to traditional: OpenCC's, the dictionary's words that it lacks, and corrections. */
import { usualForms } from '../../core/conversion/forms.ts';
import type { DictionaryLine } from './cedict.ts';

type Values = ReadonlyMap<string, string>;

/** Forms between which the press does not distinguish: the dictionary's choice there is no evidence. */
const sameToUs =
  '炮砲 侄姪 艷豔 閒閑 岩巖 濕溼 效傚 淨凈 核覈 堤隄 杆桿 鉤鈎 仿倣 讌宴 瑯琅 濛蒙 卹恤 蹟跡 岳嶽 鑑鑒 嘆歎 佈布 週周 佔占 燬毀 鍊鏈 捱挨 迴回 託托 砂沙 雇僱 氂犛 鮎鯰 哗譁嘩 諮咨 磡礴礡 鐝钁 糍餈 樑梁 菸煙 薰熏燻 墙墻牆 注註 獃呆 蹬跤 屍尸 麪麵 秘祕 摺折 床牀 痠酸 堿鹼 誌志 涅湼'.split(
    ' ',
  );

/**
 * @param theirs OpenCC's phrases and characters
 * @param variants OpenCC's traditional to the glyphs that the dictionary writes
 * @param corrections `simplified traditional` a line, or `-` and phrases to do without
 */
export function ownPhrases(
  theirs: Values,
  variants: Values,
  lines: readonly Pick<DictionaryLine, 'hans' | 'hant'>[],
  corrections: string,
): Map<string, string> {
  const fold = createFold(variants);
  const ours = new Map([...theirs].filter(([key]) => [...key].length > 1));
  const corrected = new Map(parseCorrections(corrections));
  for (const [key, value] of corrected) {
    if (value === '') ours.delete(key);
    else ours.set(key, value);
  }
  // The short ones first: a long word may be right with them.
  for (const [hans, hant] of [...unambiguous(lines, fold)].sort((a, b) => a[0].length - b[0].length)) {
    if (ours.has(hans) || corrected.has(hans)) continue;
    const usual = convert(hans, ours, theirs);
    if (fold(usual) === fold(hant)) continue;
    const [from, to] = [[...usual], [...hant]];
    if (from.length !== to.length) continue;
    ours.set(hans, from.map((form, i) => (fold(form) === fold(to[i]!) ? form : to[i]!)).join(''));
  }
  return ours;
}

function createFold(variants: Values): (text: string) => string {
  const known = new Map([...variants].filter(([key]) => [...key].length === 1));
  for (const [first = '', ...others] of sameToUs.map((group) => [...group])) {
    for (const other of others) known.set(other, first);
  }
  return (text) =>
    [...text]
      .map((character) => known.get(known.get(character) ?? character) ?? known.get(character) ?? character)
      .join('');
}

/** Words of two and more characters that have one traditional form. */
function unambiguous(
  lines: readonly Pick<DictionaryLine, 'hans' | 'hant'>[],
  fold: (text: string) => string,
): Map<string, string> {
  const forms = new Map<string, string | null>();
  for (const { hans, hant } of lines) {
    if ([...hans].length < 2 || !/^\p{Script=Han}/u.test(hans)) continue;
    const known = forms.get(hans);
    if (known === undefined) forms.set(hans, hant);
    else if (known !== null && fold(known) !== fold(hant)) forms.set(hans, null);
  }
  return new Map([...forms].filter((entry): entry is [string, string] => entry[1] !== null));
}

function convert(text: string, phrases: Values, characters: Values): string {
  let converted = '';
  for (let at = 0; at < text.length;) {
    const single = String.fromCodePoint(text.codePointAt(at)!);
    let end = text.length;
    while (end > at + single.length && !phrases.has(text.slice(at, end))) end--;
    const phrase = end > at + single.length ? phrases.get(text.slice(at, end)) : undefined;
    converted += phrase ?? usualForms.get(single) ?? characters.get(single) ?? single;
    at = phrase === undefined ? at + single.length : end;
  }
  return converted;
}

function parseCorrections(text: string): [string, string][] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
    .flatMap((line): [string, string][] => {
      const words = line.split(/\s+/);
      if (words[0] === '-') return words.slice(1).map((key) => [key, '']);
      const [key = '', value = '', ...rest] = words;
      if (rest.length > 0 || !value) throw new Error(`conversion: not a correction: ${line}`);
      return [[key, value]];
    });
}
