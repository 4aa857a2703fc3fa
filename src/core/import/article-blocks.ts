/** From drafts to an article's blocks: what stands around them is taken off, headings and captions are recognised. */
import type { Block, Mark } from '../schemas.ts';
import { readDateLine } from './article-date.ts';
import type { ArticleHeader } from './archive-form.ts';
import type { DraftBlock, TextDraftBlock } from './html-blocks.ts';
import { dropRelatedLinks, isCovered, isText } from './related-links.ts';

/** The line that a feed service puts below the articles it hands on. */
const feedTail = /^[获獲]取更多\s*RSS/i;
const separator = /^[=\-_*~—–─━·•.。#+★☆■□◆◇▲△▼▽●○※\s]+$/;
// Date, byline and a repeated title stand within the first few lines, or are something else.
const topLines = 6;
const maxByline = 40;
// Sub-headings are one line of a narrow column.
const maxHeading = 40;

/** Returns the blocks of an article, with the date and the byline that stood above its text. */
export function settleBlocks(
  drafts: DraftBlock[],
  title: string | undefined,
): { blocks: Block[]; header: ArticleHeader } {
  const tail = drafts.findIndex((block) => isText(block) && feedTail.test(block.text));
  const own = dropRelatedLinks(tail < 0 ? drafts : drafts.slice(0, tail)).filter(
    (block) => !isText(block) || !separator.test(block.text),
  );
  const { header, rest } = takeTop(own, title);
  return { blocks: dropRepeatedCaptions(rest, title).map(settle), header };
}

/** Whether two titles are the same but for spaces and punctuation. */
function isSameTitle(one: string, other: string): boolean {
  return letters(one) === letters(other) && letters(one) !== '';
}

/** Takes the date line, the byline above it and repetitions of the title from the top. */
function takeTop(blocks: DraftBlock[], title: string | undefined): { header: ArticleHeader; rest: DraftBlock[] } {
  const header: ArticleHeader = {};
  const taken = new Set<DraftBlock>();
  let before: TextDraftBlock | undefined;
  for (const block of blocks.filter(isText).slice(0, topLines)) {
    const date = header.date === undefined ? readDateLine(block.text) : undefined;
    if (date) {
      header.date = date;
      taken.add(block);
      if (before && before.text.length <= maxByline && isCovered(before, 'em') && isCovered(block, 'em')) {
        header.author = before.text;
        taken.add(before);
      }
    } else if (title && block.kind !== 'caption' && isSameTitle(block.text, title)) {
      taken.add(block);
    }
    before = block;
  }
  return { header, rest: blocks.filter((block) => !taken.has(block)) };
}

/** A caption that says the title again or the same as the one before goes; one that an `alt` repeats stays, without it. */
function dropRepeatedCaptions(blocks: DraftBlock[], title: string | undefined): DraftBlock[] {
  const kept: DraftBlock[] = [];
  for (const block of blocks) {
    const before = kept.at(-1);
    if (!isText(block) || !before) {
      kept.push(block);
      continue;
    }
    const isCaption = block.kind === 'caption' || isCovered(block, 'small');
    if (!isText(before) && isSameTitle(before.alt, block.text)) {
      kept[kept.length - 1] = { ...before, alt: '' };
      kept.push({ ...block, kind: 'caption' });
    } else if (!isCaption || !((title && isSameTitle(block.text, title)) || repeats(kept, block.text))) {
      kept.push(block);
    }
  }
  return kept;
}

/** Whether the caption directly above, images aside, is the same. */
function repeats(kept: DraftBlock[], text: string): boolean {
  const above = kept.findLast(isText);
  return above?.kind === 'caption' && above.text === text;
}

function settle(block: DraftBlock): Block {
  if (!isText(block)) return block;
  const kind = block.kind === 'paragraph' ? kindOf(block) : block.kind;
  const marks = block.marks
    .filter((mark): mark is Mark => mark.kind !== 'small')
    .filter((mark) => !(kind === 'heading' && mark.kind === 'strong'));
  return { kind, text: block.text, ...(marks.length > 0 && { marks }) };
}

function kindOf(block: TextDraftBlock): TextDraftBlock['kind'] {
  if (isCovered(block, 'small')) return 'caption';
  const isSentence = /[。；，、.;,][”’」』）)]*$/.test(block.text);
  return block.text.length <= maxHeading && !isSentence && isCovered(block, 'strong') ? 'heading' : 'paragraph';
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
