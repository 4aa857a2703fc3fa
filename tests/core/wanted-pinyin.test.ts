/** Which words show their pinyin, with the levels of the real dictionary. */
import { createEngine } from '../../src/core/engine.ts';
import { plainStyle, spellWords } from '../../src/core/spelling.ts';
import { noWordStates, type WantedPinyin, wordsWithPinyin } from '../../src/core/wanted-pinyin.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';
import { compiledTable } from '../lexicon/compiled.ts';

const lexicon = openLexicon(compiledTable());
const engine = createEngine({ figures: null, pageNotes: [] }, lexicon);
const all: WantedPinyin = { pinyinOn: 'all', knownLevel: 0, namesAlways: false };

function shown(text: string, settings: Partial<WantedPinyin>, states = noWordStates, numbers = false): string {
  const annotations = engine.annotate(text);
  const words = spellWords(text, annotations, { ...plainStyle, numbers });
  return wordsWithPinyin(text, words, annotations, { ...all, ...settings }, states)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}

const text = '昨天王毅在北京大学学习，会见了哈萨克斯坦的工程师，讨论气候变化。';

test('every word shows its pinyin as long as nothing else is asked for', () => {
  expect(shown(text, {})).toBe(
    engine
      .annotate(text)
      .words.map(({ start, end }) => text.slice(start, end))
      .join(' '),
  );
});

test.each([
  [0, '昨天 在 学习 会见 了 的 工程师 讨论 气候 变化'],
  [1, '会见 工程师 讨论 气候 变化'],
  [4, '会见 工程师'],
  [6, '会见'],
] as const)('of a reader at HSK %i these words show their pinyin', (knownLevel, words) => {
  expect(shown(text, { pinyinOn: 'level', knownLevel })).toBe(words);
});

test('names show their pinyin at every level when that is asked for, those that HSK teaches not', () => {
  expect(shown('王毅在中国，他从哈萨克斯坦来北京。', { pinyinOn: 'level', knownLevel: 6, namesAlways: true })).toBe(
    '王毅 哈萨克斯坦',
  );
});

test('traditional text has the levels of simplified text', () => {
  expect(shown('我學習漢語，討論氣候變化。', { pinyinOn: 'level', knownLevel: 3 })).toBe('討論 氣候');
});

test('a numeral is as hard as its hardest character', () => {
  expect(shown('三十五，2023年。', { pinyinOn: 'level', knownLevel: 1 })).toBe('');
});

test('a word that is marked goes before its level and before being a name', () => {
  const states = { known: new Set(['会见', '王毅']), learning: new Set(['学习']) };
  expect(shown(text, { pinyinOn: 'level', knownLevel: 6, namesAlways: true }, states)).toBe('北京大学 学习 哈萨克斯坦');
});

test('words that are not known show their pinyin, names among them', () => {
  const states = { known: new Set('昨天 在 了 的 学习 讨论'.split(' ')), learning: new Set<string>() };
  expect(shown(text, { pinyinOn: 'unknown' }, states)).toBe('王毅 北京大学 会见 哈萨克斯坦 工程师 气候 变化');
});

test('where only what is pointed at shows pinyin, only names can stand out', () => {
  const states = { known: new Set<string>(), learning: new Set(['学习']) };
  expect(shown(text, { pinyinOn: 'pointed' }, states)).toBe('');
  expect(shown(text, { pinyinOn: 'pointed', namesAlways: true }, states)).toBe('王毅 北京大学 哈萨克斯坦');
});

test('numbers in digits are read out as their own switch says', () => {
  expect(shown('50%的人', { pinyinOn: 'level', knownLevel: 6 }, noWordStates, true)).toBe('50%');
  expect(shown('50%的人', { pinyinOn: 'pointed' }, noWordStates, true)).toBe('');
});

test.each([
  ['爱', 1],
  ['愛', 1],
  ['时间', 2],
  ['時間', 2],
  ['把握', 5],
  ['暧昧', 6],
  ['还', 2],
  ['會見', 7],
  ['胆大', 8],
  ['迁飞', 9],
  ['北京', 1],
])('%s has level %i', (word, level) => {
  expect(lexicon.level(word)).toBe(level);
});

test('what is no headword has no level', () => {
  expect(lexicon.level('我们爱北京')).toBeUndefined();
  expect(lexicon.level('')).toBeUndefined();
});
