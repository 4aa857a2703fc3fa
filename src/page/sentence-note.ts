/** The sentence at a place, as a note. */
import type { FigureInText } from '../core/annotations.ts';
import { writeNote } from '../core/copied-text.ts';
import type { Notation } from '../core/pinyin.ts';
import { sentenceAround } from '../core/saved-words/sentence-around.ts';
import { type Place, rangeOf, sourceAt } from './block-range.ts';
import type { ArticleOfPage } from './page-services.ts';
import type { Block } from './page-text.ts';

export interface NoteSources {
  /** Who is named in the block's chapter; mentions are offsets into the chapter's text. */
  figures: readonly FigureInText[];
  notation: Notation;
  article: ArticleOfPage;
  /** The paragraph in English, where there is one. */
  english: string | undefined;
}

/** @param place any part of the sentence */
export function noteOf(place: Place, { figures, notation, article, english }: NoteSources): string {
  const { block } = place;
  const around = sentenceAround(block.text, place);
  const [start, end] = [place.start - around.start, place.start - around.start + around.text.length];
  const people = figures.filter(({ mentions }) =>
    mentions.some((mention) => mention.start >= block.start + start && mention.end <= block.start + end),
  );
  const sentence = rangeOf({ block, start, end }).toString();
  return writeNote({ sentence, people, english, ...article }, notation);
}

/** The place under a point of the window; `null` where nothing is read. */
export function placeAt(blocks: readonly Block[], x: number, y: number): Place | null {
  const source = sourceAt(x, y);
  for (const block of source ? blocks : []) {
    const piece = block.pieces.find(({ node }) => node === source?.node);
    if (!piece || !source) continue;
    // Behind the last character, the place is that character's.
    const start = Math.min(piece.start + source.offset, block.text.length - 1);
    return { block, start, end: start + 1 };
  }
  return null;
}
