/** Glyphs that a region's press prints where OpenCC's tables for it have others: the standard's, which no paper prints. */
import type { TargetScript } from '../annotations.ts';

const glyphs: Partial<Record<TargetScript, string>> = {
  'hant-TW': '臺台賬帳佈布孃娘燬毀譭毀滙匯汙污',
  'hant-HK':
    '説說户戶温溫衞衛税稅脱脫悦悅閲閱鋭銳兑兌卧臥敍敘藴蘊醖醞緼縕愠慍媪媼揾搵葱蔥涚涗捝挩敚敓梲棁榅榲煴熅輼轀氲氳蒀蒕腽膃啓啟牀床羣群峯峰佈布週周綫線滙匯冲沖麪麵臺台孃娘燬毀譭毀',
};

const maps = new Map(
  Object.entries(glyphs).map(([target, text]) => {
    const characters = [...text];
    const pairs = characters.flatMap((from, i) => (i % 2 === 0 ? [[from, characters[i + 1] ?? from] as const] : []));
    return [target, { found: new RegExp(`[${pairs.map(([from]) => from).join('')}]`, 'gu'), map: new Map(pairs) }];
  }),
);

/** A text in a region's glyphs as its press prints them; no offset moves. */
export function printAsPress(text: string, target: TargetScript): string {
  const region = maps.get(target);
  if (!region) return text;
  return text.replace(region.found, (glyph, at: number) => {
    // The bank's own name in Hong Kong.
    const stays = glyph === '滙' && target === 'hant-HK' && text.charAt(at + 1) === '豐';
    return stays ? glyph : (region.map.get(glyph) ?? glyph);
  });
}

/** Taiwan's 台 that is not 臺: in places elsewhere, in addressing somebody, in persons' names. */
const tai = /(?<![天兄三郭])台(?![州端甫鑒啟安吉]|靜農)/g;
/** Companies that are registered with 台. */
const companies = /臺(?=積電|塑|達電|泥|糖|玻)/g;

/**
 * The same for Taiwan with its formal 臺 kept.
 * @param own whether the text's own 台 may become it, not only what the tables made 臺
 */
export function printWithFormalTai(text: string, own: boolean): string {
  const printed = text.replace(/[^臺]+/g, (others) => printAsPress(others, 'hant-TW'));
  return (own ? printed.replace(tai, '臺') : printed).replace(companies, '台');
}
