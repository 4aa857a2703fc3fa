import { checkKeptWord, joinWords, saveAgain } from '../../../src/core/saved-words/kept-word.ts';
import { createWordSearch, type WordFilter } from '../../../src/core/saved-words/search-words.ts';
import { sentenceAround } from '../../../src/core/saved-words/sentence-around.ts';
import { kept, savedAt } from './saved-word-examples.ts';

const home = { sentence: { text: '我爱绿色的家。', start: 1, end: 2 }, title: '家' };
const love = kept(
  { ...home, hans: '爱', hant: '愛', syllables: ['ai4'], definition: 'love', state: 'known' },
  savedAt - 9,
);
const green = kept(
  { ...home, hans: '绿色', hant: '綠色', syllables: ['lü4', 'se4'], definition: 'green', note: '颜色' },
  5,
);
const search = createWordSearch([kept(), love, green]);
const found = (filter: Partial<WordFilter>) =>
  search({ query: '', state: 'all', since: 0, order: 'newest', ...filter }).map(({ hans }) => hans);

test.each([
  ['判', ['谈判']],
  ['談', ['谈判']],
  ['NEGOTIATE', ['谈判']],
  ['tanpan', ['谈判']],
  ['tán pàn', ['谈判']],
  ['tan2', ['谈判']],
  ['tan1', []],
  ['pan', ['谈判']],
  ['lvse', ['绿色']],
  ['颜色', ['绿色']],
  ['的家', ['爱', '绿色']],
  ['', ['谈判', '爱', '绿色']],
])('the search for %s finds %j', (query, words) => {
  expect(found({ query })).toEqual(words);
});

test('words are sorted and filtered', () => {
  expect(found({ order: 'oldest' })).toEqual(['绿色', '爱', '谈判']);
  expect(found({ order: 'pinyin' })).toEqual(['爱', '绿色', '谈判']);
  expect(found({ state: 'known' })).toEqual(['爱']);
  expect(found({ since: savedAt - 10 })).toEqual(['谈判', '爱']);
});

test('a word that is saved again has the new sentence and keeps its note', () => {
  const before = kept({ note: '重要' }, 1);
  const sentence = { text: '谈判开始了。', start: 0, end: 2 };
  const { date, ...later } = kept({ sentence, title: '新闻', state: 'known' }, 2);
  expect(date).toBe('2023-09-25');
  expect(saveAgain(before, later)).toEqual({ ...later, note: '重要' });
});

test('a word that is only marked keeps the sentence that it was met in', () => {
  const { hans, hant, syllables, id } = kept();
  const marked = { hans, hant, syllables, id, definition: '', state: 'known' as const, savedAt: 9 };
  expect(saveAgain(kept(), marked)).toEqual({ ...kept({ state: 'known' }), savedAt: 9 });
});

test('a word from a file takes nothing from the one that is kept: neither its note nor what is newer', () => {
  const here = kept({ note: '这里', state: 'known' }, 5);
  expect(joinWords(here, kept({ note: '文件', title: '旧闻' }, 3))).toEqual(here);
  expect(joinWords(here, kept({ note: '文件', title: '新闻' }, 9))).toEqual(kept({ note: '这里', title: '新闻' }, 9));
  expect(joinWords(kept({}, 5), kept({ note: '文件' }, 5))).toEqual(kept({ note: '文件' }, 5));
});

test('what is kept is checked when it is read', () => {
  expect(checkKeptWord({ ...kept(), more: 1 })).toEqual(kept());
  expect(checkKeptWord({ ...kept(), hans: '' })).toBeNull();
  expect(checkKeptWord({ ...kept(), savedAt: NaN })).toBeNull();
  expect(checkKeptWord(null)).toBeNull();
});

test.each([
  ['他来了。双方的谈判还要继续！好。', '谈判', '双方的谈判还要继续！', 3],
  ['他说：“谈判结束了。”然后走了。', '谈判', '他说：“谈判结束了。”', 4],
  ['谈判', '谈判', '谈判', 0],
  ['标题\n 谈判开始\n正文', '谈判', '谈判开始', 0],
  ['第一句……谈判开始', '谈判', '谈判开始', 0],
])('in %j the word %s stands in the sentence %j', (text, word, sentence, start) => {
  const at = text.indexOf(word);
  const around = sentenceAround(text, { start: at, end: at + word.length });
  expect(around).toEqual({ text: sentence, start, end: start + word.length });
});

test('a text without full stops is cut, and no character in two', () => {
  const text = `${'𠮷'.repeat(400)}谈判${'𠮷'.repeat(400)}`;
  const around = sentenceAround(text, { start: 800, end: 802 });
  expect(around.text.slice(around.start, around.end)).toBe('谈判');
  expect([...around.text].filter((character) => character === '𠮷')).toHaveLength(300);
});
