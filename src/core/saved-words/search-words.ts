/** Finding saved words: by characters, pinyin, meaning, note or sentence. */
import { hasHan } from '../han.ts';
import { matchSyllables, readQuery } from '../figures/pinyin-query.ts';
import type { KeptWord } from './kept-word.ts';

export type WordOrder = 'newest' | 'oldest' | 'pinyin';

export interface WordFilter {
  query: string;
  /** Only words of this state. */
  state: KeptWord['state'] | 'all';
  /** Only words saved since then; milliseconds since 1970. */
  since: number;
  order: WordOrder;
}

/** Prepares words for being searched, which takes as long as ten searches; make it anew when they change. */
export function createWordSearch(words: readonly KeptWord[]): (filter: WordFilter) => KeptWord[] {
  const texts = new Map(words.map((word) => [word, foldedText(word)]));
  const sorted = new Map<WordOrder, readonly KeptWord[]>();

  function inOrder(order: WordOrder): readonly KeptWord[] {
    const known = sorted.get(order) ?? [...words].sort(comparisons[order]);
    sorted.set(order, known);
    return known;
  }

  return ({ query, state, since, order }) => {
    const typed = query.normalize('NFC').trim().toLowerCase();
    const signs = typed === '' || hasHan(typed) ? [] : readQuery(typed);
    const found = (word: KeptWord) =>
      (state === 'all' || word.state === state) &&
      word.savedAt >= since &&
      (typed === '' || texts.get(word)?.includes(typed) || (signs.length > 0 && isReadSo(word, signs)));
    return inOrder(order).filter(found);
  };
}

function foldedText({ hans, hant, definition, note = '', sentence, title = '' }: KeptWord): string {
  return `${hans}\n${hant}\n${definition}\n${note}\n${sentence?.text ?? ''}\n${title}`.toLowerCase();
}

function isReadSo({ syllables }: KeptWord, signs: ReturnType<typeof readQuery>): boolean {
  return syllables.some((_, start) => matchSyllables(signs, syllables, start) !== null);
}

const byTime = (a: KeptWord, b: KeptWord) => a.savedAt - b.savedAt || compare(a.id, b.id);

const comparisons: Record<WordOrder, (a: KeptWord, b: KeptWord) => number> = {
  newest: (a, b) => byTime(b, a),
  oldest: byTime,
  // Numbered pinyin sorts as dictionaries do: by syllable, then by tone. Words without any come last.
  pinyin: (a, b) => compare(keyOf(a), keyOf(b)) || byTime(a, b),
};

const keyOf = ({ syllables }: KeptWord) => syllables.join(' ').toLowerCase() || '\uffff';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
