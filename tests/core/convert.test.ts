import { convert, convertWithOffsets } from '../../src/core/convert.ts';
import { convertedOffset } from '../../src/core/converted-offset.ts';
import { scriptOf } from '../../src/core/script.ts';

test.each([
  ['中国外交部发言人说', 'hans'],
  ['中國外交部發言人說', 'hant'],
  ['北京大雨', null],
  ['', null],
  ['他在“台灣”一詞旁边写道，这个说法来自对岸的报纸', 'hans'],
])('the script of “%s” is %s', (text, script) => {
  expect(scriptOf(text)).toBe(script);
});

test.each([
  ['头发长了，里面干净', 'hant-TW', '頭髮長了，裡面乾淨'],
  ['头发长了，里面干净', 'hant-HK', '頭髮長了，裏面乾淨'],
  ['頭髮長了，裡面乾淨', 'hans', '头发长了，里面干净'],
  ['这里面的门', 'hans', '这里面的门'],
] as const)('%s in %s is %s', (text, target, converted) => {
  expect(convert(text, target)).toBe(converted);
});

test('offsets stay right behind a character that becomes shorter', () => {
  // 𫍲 is outside the BMP, its traditional form is not: two UTF-16 units become one.
  const text = '这个说𫍲了';
  const converted = convertWithOffsets(text, 'hant-TW', () => [], 'hans');
  expect(converted).toEqual({ text: '這個說謏了', shifts: [{ at: 5, by: -1 }] });
  expect(convertedOffset(converted, text.indexOf('了'))).toBe(4);
});

test('lines are converted for themselves and keep their places', () => {
  expect(convertWithOffsets('说\n门\n', 'hant-TW', () => [], 'hans')).toEqual({ text: '說\n門\n', shifts: [] });
});
