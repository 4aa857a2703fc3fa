/** Names that the converted text has in place of the page's own: shown with their own pinyin. */
import type { Converted, Word } from '../../src/core/annotations.ts';
import { defaultSettings, type Settings } from '../../src/core/schemas.ts';
import { noWordStates } from '../../src/core/wanted-pinyin.ts';
import { divide } from '../../src/page/chapters.ts';
import { looksOfPart } from '../../src/page/page-looks.ts';
import type { Block } from '../../src/page/page-text.ts';
import { partsOf } from '../../src/page/shown-parts.ts';

const read = (start: number, end: number, readings: string[]): Word => ({ start, end, readings });
const word = (start: number, readings: string[]): Word => {
  return { start, end: start + readings.length, readings, capitals: [0] };
};

function looksOf(text: string, words: Word[], converted: Converted, more: Partial<Settings> = {}) {
  const block: Block = { element: document.body, start: 0, text, pieces: [], linked: 0 };
  const [part] = divide([block])[0]?.parts ?? [];
  const settings = { ...defaultSettings, ...more };
  const { all, painted } = looksOfPart(
    part!,
    { words, figures: [], script: 'hans' },
    { ...converted, lang: 'zh-TW' },
    { settings, corrections: new Map(), states: noWordStates },
  );
  return { known: all[0]!, painted: painted[0]! };
}
const lookOf = (...given: Parameters<typeof looksOf>) => looksOf(...given).painted;

/** `川普 Chuānpǔ`: what is shown and its pinyin, without the places where a line may break. */
function shown(look: ReturnType<typeof lookOf>, start: number, end: number): string[] {
  return partsOf(look, start, end).parts.map(({ length, text, pinyin = '', tone }) =>
    `${length} ${text} ${pinyin.replaceAll('\u200b', '')}${tone ?? ''}`.trim(),
  );
}

const trump = {
  text: '唐纳德·特朗普来',
  words: [read(0, 3, ['tang2', 'na4', 'de2']), read(4, 7, ['te4', 'lang3', 'pu3']), read(7, 8, ['lai2'])],
  converted: {
    text: '唐納·川普來',
    shifts: [6, 7].map((at) => ({ at, by: -1 })),
    renamed: [{ start: 0, end: 7, words: [word(0, ['tang2', 'na4']), word(3, ['chuan1', 'pu3'])] }],
  },
};

test('a name that is shorter than the page’s is shown with its own pinyin, part by part', () => {
  const look = lookOf(trump.text, trump.words, trump.converted);
  expect(shown(look, 0, 8)).toEqual(['2 唐納 Tángnà', '1 ·', '4 川普 Chuānpǔ', '1 來 lái']);
});

test('the words that the page has are still those of its cards', () => {
  const { known } = looksOf(trump.text, trump.words, trump.converted);
  expect(known.words.map(({ pinyin }) => pinyin)).toEqual(['tángnàdé', 'tèlǎngpǔ', 'lái']);
});

test('each syllable of another name has its own colour, and its own notation', () => {
  const look = lookOf(trump.text, trump.words, trump.converted, { toneColours: 'pleco', notation: 'numbers' });
  expect(shown(look, 0, 7)).toEqual(['1 唐 Tang22', '1 納 na44', '1 ·', '1 川 Chuan11', '3 普 pu33']);
});

test('of a name that is longer than the page’s all is shown, the rest with its last character', () => {
  const words = [read(0, 2, ['chuan1', 'pu3'])];
  const renamed = [{ start: 0, end: 2, words: [word(0, ['te4', 'lang3', 'pu3'])] }];
  const converted = { text: '特朗普说', shifts: [{ at: 2, by: 1 }], renamed };
  expect(shown(lookOf('川普說', words, converted), 0, 3)).toEqual(['2 特朗普 Tèlǎngpǔ', '1 说']);
  const coloured = lookOf('川普說', words, converted, { toneColours: 'pleco' });
  expect(shown(coloured, 0, 3)).toEqual(['1 特 Tè4', '1 朗普 lǎngpǔ3', '1 说']);
});

test('a name that two text nodes share is shown in both, each with what it has of the pinyin', () => {
  const renamed = [{ start: 0, end: 2, words: [word(0, ['pu3', 'ding1'])] }];
  const look = lookOf('普京说', [read(0, 2, ['pu3', 'jing1'])], { text: '普丁說', shifts: [], renamed });
  expect(shown(look, 0, 1)).toEqual(['1 普 Pǔ']);
  expect(shown(look, 1, 3)).toEqual(['1 丁 dīng', '1 說']);
});
