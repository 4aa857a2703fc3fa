import type { TargetScript } from '../../src/core/annotations.ts';
import { createConverter } from '../../src/core/convert.ts';
import { convertedOffset, joinConversions } from '../../src/core/converted-offset.ts';
import { createEngine } from '../../src/core/engine.ts';
import type { Figure } from '../../src/core/schemas.ts';
import { scriptOfHeading } from '../../src/core/script.ts';
import { openConversion } from '../../src/lexicon/conversion.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';
import { compiledConversion, compiledTable, openedFigures } from '../lexicon/compiled.ts';
import { phrases } from './conversion/phrases.ts';

const tables = openConversion(compiledConversion());
const lexicon = openLexicon(compiledTable());
const { convert, convertWithOffsets } = createConverter({
  tables,
  segment: (text) => lexicon.segment(text),
  isHeadword: lexicon.has,
});

test.each([
  ['中国外交部发言人说', 'hans'],
  ['中國外交部發言人說', 'hant'],
  ['北京大雨', null],
  ['', null],
  ['钟表钟情', 'hans'],
  ['叶公好龙', 'hans'],
  ['鐘錶', 'hant'],
  ['台風', 'hant'],
  ['后里台干', null],
  ['他在“台灣”一詞旁边写道，这个说法来自对岸的报纸', 'hans'],
])('the script of “%s” is %s', (text, script) => {
  expect(scriptOfHeading(text)).toBe(script);
});

for (const [field, list] of Object.entries(phrases)) {
  const rows = list
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  test.each(rows)(`${field}: %s is %s`, (hans = '', taiwan = '', hongKong = taiwan) => {
    expect([convert(hans, 'hant-TW', 'hans'), convert(hans, 'hant-HK', 'hans')]).toEqual([taiwan, hongKong]);
  });
}

test.each([
  ['頭髮長了，裡面乾淨', 'hans', '头发长了，里面干净'],
  ['看著著名的作家', 'hans', '看着著名的作家'],
  ['據報導，砲兵的報導文學', 'hans', '据报道，炮兵的报导文学'],
  ['乾隆皇帝和乾旱', 'hans', '乾隆皇帝和干旱'],
  ['説着裏面的户口和温度', 'hant-TW', '說著裡面的戶口和溫度'],
  ['看著裡面的著名建築', 'hant-HK', '看着裏面的著名建築'],
  ['說戶溫衛群啟床峰台', 'hant-HK', '說戶溫衛群啟床峰台'],
] as const)('traditional %s in %s is %s', (text, target, converted) => {
  expect(convert(text, target, 'hant')).toBe(converted);
});

test('a few words without one frequent character that only one script has are converted, too', () => {
  expect(['钟表钟情', '叶公好龙', '腊月里点蜡烛'].map((text) => convert(text, 'hant-TW'))).toEqual([
    '鐘錶鍾情',
    '葉公好龍',
    '臘月裡點蠟燭',
  ]);
});

test('a text that is in the script asked for stays as it is', () => {
  expect(convert('这里面的门', 'hans')).toBe('这里面的门');
});

test('offsets stay right behind a character that becomes shorter', () => {
  // 𫍲 is outside the BMP, its traditional form is not: two UTF-16 units become one.
  const text = '这个说𫍲了';
  const converted = convertWithOffsets(text, 'hant-TW', 'hans');
  expect(converted).toEqual({ text: '這個說謏了', shifts: [{ at: 5, by: -1 }] });
  expect(convertedOffset(converted, text.indexOf('了'))).toBe(4);
});

test('two conversions joined lead from the first text to the last one', () => {
  const first = { text: 'abXYcd', shifts: [{ at: 3, by: 1 }] };
  const second = { text: 'abXYcdef', shifts: [{ at: 5, by: 2 }] };
  const joined = joinConversions(first, second);
  expect(joined).toEqual({
    text: 'abXYcdef',
    shifts: [
      { at: 3, by: 1 },
      { at: 4, by: 2 },
    ],
  });
  expect([2, 3, 4, 5].map((at) => convertedOffset(joined, at))).toEqual([2, 4, 7, 8]);
});

test('line breaks stay where they are, and names known by their form are not converted', () => {
  expect(convertWithOffsets('说\n门\n', 'hant-TW', 'hans')).toEqual({ text: '說\n門\n', shifts: [] });
  const fixed = [{ start: 0, end: 3, form: '鍾于里' }];
  expect(convertWithOffsets('钟于里说', 'hant-TW', 'hans', { fixed }).text).toBe('鍾于里說');
});

test('without tables every text stays as it is', () => {
  const none = createConverter({ tables: null, segment: null });
  expect(none.convertWithOffsets('头发', 'hant-TW', 'hans')).toEqual({ text: '头发', shifts: [] });
});

test('figures convert by their own entries, short names too', () => {
  const person: Figure = {
    id: 'zhong-li',
    names: { hans: '钟里台', hantTW: '鐘里臺', hantHK: '鐘里臺', en: 'Zhong Litai' },
    reading: 'Zhong1 Li3 tai2',
    offices: [{ hans: '校长', en: 'principal' }],
    asOf: '2026-01-01',
  };
  const engine = createEngine({ figures: openedFigures([person]), pageNotes: [] }, lexicon, null, tables);
  const converted = (['hant-TW', 'hant-HK'] as TargetScript[]).map(
    (target) => engine.convertWithOffsets('校长钟里台说，钟声响了。', target, 'hans').text,
  );
  expect(converted).toEqual(['校長鐘里台說，鐘聲響了。', '校長鐘里台說，鐘聲響了。']);
});
