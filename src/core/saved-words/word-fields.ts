/** The fields of a saved word as they are exported: to a table, and to a note of Anki. */
import { printSyllables } from '../dictionary-text.ts';
import type { KeptWord } from './kept-word.ts';

/** Name of each field, in order, and what it holds. */
const wordFields = {
  Simplified: ({ hans }) => hans,
  Traditional: ({ hant }) => hant,
  Pinyin: ({ syllables }) => printSyllables(syllables),
  Numbered: ({ syllables }) => syllables.join(' '),
  Definition: ({ definition }) => definition,
  Sentence: ({ sentence }) => sentence?.text ?? '',
  Cloze: (word) => clozeOf(word),
  Title: ({ title = '' }) => title,
  Address: ({ address = '' }) => address,
  Date: ({ date = '' }) => date,
  Note: ({ note = '' }) => note,
} satisfies Record<string, (word: KeptWord) => string>;

/** The fields' names; a table has one column for each, in this order. */
export const fieldNames = Object.keys(wordFields) as (keyof typeof wordFields)[];

/** What a word has in each of the {@link fieldNames}; empty where it has nothing. */
export function fieldValues(word: KeptWord): string[] {
  return Object.values(wordFields).map((read) => read(word));
}

/** The sentence with the word as Anki's first gap: `他在{{c1::学习}}。` */
export function clozeOf({ sentence }: Pick<KeptWord, 'sentence'>): string {
  if (!sentence) return '';
  const { text, start, end } = sentence;
  // Braces of the sentence itself would end the gap or begin another.
  const plain = (part: string) => part.replace(/[{}]/g, (brace) => (brace === '{' ? '｛' : '｝'));
  return `${plain(text.slice(0, start))}{{c1::${plain(text.slice(start, end))}}}${plain(text.slice(end))}`;
}
