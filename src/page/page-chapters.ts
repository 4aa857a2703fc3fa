/** The chapters of a page as it was read last, and what is known of the whole of each. */
import type { Annotations, FigureInText, FigureSummary, Script } from '../core/annotations.ts';
import { summariesOf } from '../core/figure-summaries.ts';
import { type Chapter, divide, type Part } from './chapters.ts';
import type { Mark } from './figure-marks.ts';
import { marksOf } from './page-looks.ts';
import type { Block } from './page-text.ts';

export interface PageChapters {
  /** The page has these blocks now. What is known of a chapter whose text is the same stays known. */
  set(blocks: readonly Block[]): void;
  /** All parts, in order. */
  parts(): Part[];
  partsWith(blocks: readonly Block[]): Set<Part>;
  knows(chapter: Chapter): boolean;
  knowsAll(): boolean;
  /** @param answer whose people and script are those of the whole chapter */
  learn(chapter: Chapter, answer: Annotations): void;
  /** The script that the page is written in, as far as it is known. */
  script(): Script | null;
  people(): FigureSummary[];
  /** Who is named in a block's chapter; mentions are offsets into the chapter's text. */
  figuresOf(block: Block): readonly FigureInText[];
  marks(): Mark[];
}

/** Without any chapters until they are set. */
export function createPageChapters(): PageChapters {
  let chapters: Chapter[] = [];
  let partOf = new Map<Block, Part>();
  let known = new Map<string, Annotations>();
  const parts = () => chapters.flatMap((chapter) => chapter.parts);
  const answers = () => chapters.flatMap(({ text }) => known.get(text) ?? []);

  return {
    set(blocks) {
      chapters = divide(blocks);
      partOf = new Map(parts().flatMap((part) => part.blocks.map((block) => [block, part])));
      const texts = new Set(chapters.map(({ text }) => text));
      known = new Map([...known].filter(([text]) => texts.has(text)));
    },
    parts,
    partsWith: (blocks) => new Set(blocks.flatMap((block) => partOf.get(block) ?? [])),
    knows: ({ text }) => known.has(text),
    knowsAll: () => answers().length === chapters.length,
    learn: ({ text }, answer) => void known.set(text, answer),
    script: () => answers().find(({ script }) => script)?.script ?? null,
    people: () => summariesOf(answers()),
    figuresOf: (block) => known.get(partOf.get(block)?.chapter.text ?? '')?.figures ?? [],
    marks: () => chapters.flatMap(({ blocks, text }) => marksOf(blocks, known.get(text))),
  };
}
