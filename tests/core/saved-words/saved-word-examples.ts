/** Saved words as a reader has them. */
import { keepAt, type KeptWord } from '../../../src/core/saved-words/kept-word.ts';
import type { SavedWord } from '../../../src/core/schemas.ts';

export const tan: SavedWord = {
  hans: '谈判',
  hant: '談判',
  syllables: ['tan2', 'pan4'],
  definition: 'to negotiate; talks',
  sentence: { text: '双方的谈判还要继续。', start: 3, end: 5 },
  title: '秋天的外交',
  address: 'https://news.example/a/1.html',
  date: '2023-09-25',
  state: 'learning',
};

export const savedAt = Date.UTC(2026, 9, 1, 8, 30);

export function kept(changes: Partial<SavedWord> = {}, at = savedAt): KeptWord {
  return keepAt({ ...tan, ...changes }, at);
}
