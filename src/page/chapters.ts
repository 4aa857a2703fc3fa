/** A page in chapters, within which people are found, and in parts, which are asked about one at a time. */
import type { Span } from '../core/annotations.ts';
import { type Block, joinBlocks } from './page-text.ts';

/** Neighbouring blocks that are asked about at once; offsets into the chapter's text. */
export interface Part extends Span {
  chapter: Chapter;
  blocks: Block[];
}

/** Blocks that are annotated together. */
export interface Chapter {
  /** Its blocks joined by line breaks. */
  text: string;
  blocks: Block[];
  parts: Part[];
}

/** A chapter is annotated as a whole, which takes some tenths of a second at this length. UTF-16 units. */
const longestChapter = 100_000;
/** Somewhat more than what is seen at once. */
const longestPart = 1_500;

/** What is longer than its longest is left whole: a block is never divided. */
export function divide(blocks: readonly Block[]): Chapter[] {
  return runsOf(blocks, longestChapter).map((own) => {
    const chapter: Chapter = { text: joinBlocks(own), blocks: own, parts: [] };
    chapter.parts = runsOf(own, longestPart).map((run) => partOf(chapter, run));
    return chapter;
  });
}

/** The part of a chapter that some blocks of it are, with those between them. */
export function partFrom(chapter: Chapter, blocks: readonly Block[]): Part {
  const places = blocks.map((block) => chapter.blocks.indexOf(block));
  return partOf(chapter, chapter.blocks.slice(Math.min(...places), Math.max(...places) + 1));
}

/** @param run neighbours */
function partOf(chapter: Chapter, run: Block[]): Part {
  const [first, last] = [run[0] as Block, run[run.length - 1] as Block];
  return { chapter, blocks: run, start: first.start, end: last.start + last.text.length };
}

/** Runs of neighbours that together are no longer than `longest`, or a single one that is. UTF-16 units. */
export function runsOf(blocks: readonly Block[], longest: number): Block[][] {
  const runs: Block[][] = [];
  let length = Infinity;
  for (const block of blocks) {
    length += block.text.length + 1;
    if (length > longest) {
      runs.push([]);
      length = block.text.length;
    }
    runs[runs.length - 1]?.push(block);
  }
  return runs;
}

/** The text of a part alone. */
export const textOf = ({ chapter, start, end }: Part): string => chapter.text.slice(start, end);
