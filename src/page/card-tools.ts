/** What a person can do with the word or the name of a card, and with the place where it stands. */
import type { DescribedWord } from '../core/saved-words/describe-words.ts';
import { sentenceAround } from '../core/saved-words/sentence-around.ts';
import { stateOf } from '../core/saved-words/word-state.ts';
import type { SavedWord } from '../core/schemas.ts';
import { noWordStates } from '../core/wanted-pinyin.ts';
import type { Place } from './block-range.ts';
import { drawKeepRow, type KeepRow } from './keep-row.ts';
import type { ArticleOfPage, Keeping, PageServices } from './page-services.ts';

export interface CardTools {
  /** The rows of the card about a word that stands at a place; they take the part of those drawn before. */
  draw(word: DescribedWord, place: Place): HTMLElement[];
  /** Does what a key stands for, in the card that is open. @returns whether it stands for anything */
  press(key: string): boolean;
}

export type ToolSources = Pick<PageServices, 'keeping' | 'article' | 'message'>;

export function createCardTools({ keeping, article, message }: ToolSources, signal: AbortSignal): CardTools {
  let states = noWordStates;
  let shown: { word: DescribedWord; row: KeepRow } | null = null;

  void keeping?.follow((next) => {
    states = next;
    shown?.row.show(stateOf(shown.word, states));
  }, signal);

  function drawKeeping(word: DescribedWord, place: Place, { save, forget }: Keeping): HTMLElement {
    const row = drawKeepRow(message, {
      save: (state) => save(metAt(word, place, article?.() ?? {}, state)),
      forget: () => forget(word),
    });
    row.show(stateOf(word, states));
    shown = { word, row };
    return row.element;
  }

  return {
    draw: (word, place) => (keeping ? [drawKeeping(word, place, keeping)] : []),
    press: (key) => shown?.row.press(key) ?? false,
  };
}

/** Longer titles and addresses are no use to anybody, and are not kept. UTF-16 units. */
const longestTitle = 1_000;
const longestAddress = 4_000;

/** A word with the sentence and the article that it was met in. */
function metAt(
  word: DescribedWord,
  { block, start, end }: Place,
  { title, address, date }: ArticleOfPage,
  state: SavedWord['state'],
): SavedWord {
  const isAddress = address && /^https?:\/\//.test(address) && address.length <= longestAddress;
  return {
    ...word,
    sentence: sentenceAround(block.text, { start, end }),
    ...(title && { title: title.slice(0, longestTitle) }),
    ...(isAddress && { address }),
    ...(date && { date }),
    state,
  };
}
