/** The packed conversion tables against the library whose dictionaries they are made of. */
import { Converter } from 'opencc-js';
import { createConverter } from '../../src/core/convert.ts';
import { openccTables } from '../../src/lexicon/compile/opencc.ts';
import { openConversion } from '../../src/lexicon/conversion.ts';
import { compiledConversion } from './compiled.ts';

const file = compiledConversion();
const { convert } = createConverter({ tables: openConversion(file), segment: null });

const keys = Object.values(openccTables()).flatMap(({ values }) => [...values].flat());
let seed = 1;
const random = (below: number) => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff) % below;
/** Pieces of keys, so that phrases begin and end inside others, with what is outside all tables between them. */
const mixtures = Array.from({ length: 3000 }, () =>
  Array.from({ length: 12 }, () =>
    random(8) === 0
      ? ['😀', '𠮷', '𪘀', 'A', '「', '\ud842', '\n'][random(7)]!
      : keys[random(keys.length)]!.slice(0, 1 + random(5)),
  ).join(''),
);

/** Hong Kong's glyphs for which OpenCC has no simplified one unless the text is said to be from there. */
const glyphs = new Map([...'衞卫敍叙枱台粧妆糭粽'].flatMap((glyph, i, all) => (i % 2 ? [] : [[glyph, all[i + 1]!]])));
const withGlyphs = (text: string) => [...text].map((character) => glyphs.get(character) ?? character).join('');

test.each([
  ['cn', 'tw', 'hans', 'hant-TW'],
  ['cn', 'hk', 'hans', 'hant-HK'],
  ['tw', 'cn', 'hant', 'hans'],
  ['hk', 'tw', 'hant', 'hant-TW'],
  ['tw', 'hk', 'hant', 'hant-HK'],
] as const)('from %s to %s every key and any mixture come out as from OpenCC', (from, to, source, target) => {
  const theirs = Converter({ from, to });
  const expected = (text: string) => (target === 'hans' ? withGlyphs(theirs(text)) : theirs(text));
  const different = [...keys, ...mixtures].filter((text) => convert(text, target, source) !== expected(text));
  expect(different).toEqual([]);
});

test('Hong Kong’s glyphs become simplified wherever a traditional text is from', () => {
  expect(convert('醫務衞生局的敍述', 'hans', 'hant')).toBe('医务卫生局的叙述');
});

test('the same sources give the same bytes, in less than three megabytes', () => {
  expect(file.byteLength).toBeLessThan(3 * 2 ** 20);
  expect(file.byteLength % 4).toBe(0);
});

test('a file that is cut off, of another version or damaged is refused', () => {
  const changed = (at: number, by: number) => {
    const copy = file.slice();
    copy[at] = copy[at]! ^ by;
    return copy;
  };
  const codeOf = (bytes: Uint8Array) => {
    try {
      openConversion(bytes);
      return 'opened';
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };
  expect([
    codeOf(file.slice(0, 1000)),
    codeOf(changed(4, 1)),
    codeOf(changed(0, 1)),
    codeOf(changed(500_000, 64)),
    codeOf(file),
  ]).toEqual(['truncated', 'version', 'corrupt', 'corrupt', 'opened']);
});
