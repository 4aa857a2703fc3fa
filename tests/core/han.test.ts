/** Which characters are Han characters, wherever Unicode has them. */
import { countHan, forEachHan, hanOffsets } from '../../src/core/han.ts';

test.each([
  ['王毅访问日本。', 6],
  ['“人々”、〇号（２０２３）', 4],
  ['㐂𠮷野家', 4],
  ['⽔與〡〢', 4],
  ['ABC，、。《》「」…— ！', 0],
  ['カタカナ 한글 ａｂｃ', 0],
])('%s has %i Han characters', (text, count) => {
  expect(countHan(text)).toBe(count);
  expect(hanOffsets(text, { start: 0, end: text.length })).toHaveLength(count);
});

test('a character beyond the BMP is one, and the next stands behind both its units', () => {
  const offsets: number[] = [];
  forEachHan('《𠮷、野》', 1, 6, (offset) => offsets.push(offset));
  expect(offsets).toEqual([1, 4]);
});
