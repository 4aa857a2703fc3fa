/** The chapters of a page as it was read last, and what is known of the whole of each. */
import type { Annotations, FigureInText, FigureSummary, Script } from '../core/annotations.ts';
import { summariesOf } from '../core/figure-summaries.ts';
import { type Chapter, divide, type Part, partFrom, runsOf } from './chapters.ts';
import type { Mark } from './figure-marks.ts';
import { marksOf } from './page-looks.ts';
import type { Block } from './page-text.ts';

export interface PageChapters {
  /** The page has these blocks now. What is known of a chapter whose text is the same stays known. */
  set(blocks: readonly Block[]): void;
  /** All parts, in order. */
  parts(): Part[];
  partsWith(blocks: readonly Block[]): Set<Part>;
  /**
   * What can be read of these blocks at a glance, while the whole of their chapters is still to be read; of each block once.
   * @param inSight those that the person sees; of a chapter that is soon read nothing else is worth a glance
   */
  glances(blocks: readonly Block[], inSight: (block: Block) => boolean): Part[];
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

/** A chapter up to this length is soon read. UTF-16 units. */
const short = 6_000;
/** Read at once of what is seen: while it is painted, the background reads the next. */
const glance = 600;
/** Glances leave at least so much of their chapter for later: else the whole is read at once. */
const least = 800;

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((total, { text }) => total + text.length, 0);

/** Without any chapters until they are set. */
export function createPageChapters(): PageChapters {
  let chapters: Chapter[] = [];
  let partOf = new Map<Block, Part>();
  let known = new Map<string, Annotations>();
  let glanced = new WeakSet<Block>();
  const parts = () => chapters.flatMap((chapter) => chapter.parts);
  const answers = () => chapters.flatMap(({ text }) => known.get(text) ?? []);

  return {
    set(blocks) {
      chapters = divide(blocks);
      partOf = new Map(parts().flatMap((part) => part.blocks.map((block) => [block, part])));
      glanced = new WeakSet();
      // What is off now may be on again.
      if (blocks.length === 0) return;
      const texts = new Set(chapters.map(({ text }) => text));
      known = new Map([...known].filter(([text]) => texts.has(text)));
    },
    parts,
    partsWith: (blocks) => new Set(blocks.flatMap((block) => partOf.get(block) ?? [])),
    glances(blocks, inSight) {
      const unread = chapters.filter(({ text }) => !known.has(text));
      const parts = unread.flatMap((chapter) => {
        const near = blocks.filter((block) => partOf.get(block)?.chapter === chapter && !glanced.has(block));
        const seen = near.filter(inSight);
        const wanted = chapter.text.length > short ? near : seen;
        const isWorthwhile = wanted.length > 0 && chapter.text.length - lengthOf(wanted) > least;
        if (!isWorthwhile) return [];
        const unseen = wanted.length > seen.length ? [wanted] : [];
        return [...runsOf(seen, glance), ...unseen].map((run) => partFrom(chapter, run));
      });
      for (const part of parts) part.blocks.forEach((block) => glanced.add(block));
      return parts;
    },
    knows: ({ text }) => known.has(text),
    knowsAll: () => answers().length === chapters.length,
    learn: ({ text }, answer) => void known.set(text, answer),
    script: () => answers().find(({ script }) => script)?.script ?? null,
    people: () => summariesOf(answers()),
    figuresOf: (block) => known.get(partOf.get(block)?.chapter.text ?? '')?.figures ?? [],
    marks: () => chapters.flatMap(({ blocks, text }) => marksOf(blocks, known.get(text))),
  };
}
