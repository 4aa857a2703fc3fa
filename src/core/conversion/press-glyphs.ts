/** Glyphs that a region's press prints where OpenCC's tables for it have others: the standard's, which no paper prints. */
import type { TargetScript } from '../annotations.ts';

const glyphs: Partial<Record<TargetScript, string>> = {
  'hant-TW': '臺台佈布',
  'hant-HK':
    '説說户戶温溫衞衛税稅脱脫悦悅閲閱鋭銳兑兌卧臥敍敘藴蘊醖醞緼縕愠慍媪媼揾搵葱蔥涚涗捝挩敚敓梲棁榅榲煴熅輼轀氲氳蒀蒕腽膃啓啟牀床羣群峯峰佈布週周綫線滙匯冲沖麪麵臺台',
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
  return region ? text.replace(region.found, (glyph) => region.map.get(glyph) ?? glyph) : text;
}
