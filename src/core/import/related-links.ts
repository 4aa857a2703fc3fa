/** Lists of links to other articles, which stand between paragraphs and are not the article. */
import type { DraftMark } from './block-builder.ts';
import type { DraftBlock, TextDraftBlock } from './html-blocks.ts';

/** What stands above such a list. */
const label =
  /^[\s【[（(※>＞●■▲▼•·]*(?:(?:延伸|相关|相關|推荐|推薦|更多|热门|熱門|精选|精選|最新|其他)(?:的)?(?:阅读|閱讀|新闻|新聞|报道|报导|報道|報導|文章|内容|內容|链接|連結|专题|專題|消息|资讯|資訊|推荐|推薦)?|猜你喜[欢歡]|你可能[^，。]{0,8}|您可能[^，。]{0,8}|看更多(?:新闻|新聞|文章)?|(?:精彩|热点|熱點|视频|視頻|影音)[^，。]{0,4}推[荐薦]|相关稿件|related(?: (?:articles?|stories|news|posts?))?|read more|more(?: (?:on|news|stories))?|see also|you may also like)[\s】\]）)：:…]*$/i;

/** Drops runs of two or more blocks that are all link, and a single one under a label; a lone link in the text stays. */
export function dropRelatedLinks(blocks: DraftBlock[]): DraftBlock[] {
  const kept: DraftBlock[] = [];
  const proseLists = new Set(
    blocks
      .filter(isText)
      .filter((block) => !isLinkOnly(block))
      .map((block) => block.list),
  );
  for (let index = 0; index < blocks.length;) {
    const end = endOfRun(blocks, index, proseLists);
    const run = blocks.slice(index, end).filter(isText);
    const before = kept.at(-1);
    const isLabelled = before !== undefined && isText(before) && label.test(before.text);
    if (run.length === 0) {
      const block = blocks[index++];
      if (block) kept.push(block);
      continue;
    }
    const isListed = run.every((block) => block.list !== undefined);
    if (isLabelled) kept.pop();
    if (!isLabelled && !isListed && run.length < 2) kept.push(...run);
    index = end;
  }
  return kept.some(isText) ? kept : blocks;
}

/** Whether a block is text, and no image. */
export function isText(block: DraftBlock): block is TextDraftBlock {
  return block.kind !== 'image';
}

/** Whether the marks of one kind cover every letter of the text; dates, numbers and punctuation may stand outside. */
export function isCovered(block: TextDraftBlock, kind: DraftMark['kind']): boolean {
  let position = 0;
  let outside = '';
  for (const mark of block.marks) {
    if (mark.kind !== kind) continue;
    outside += block.text.slice(position, mark.start);
    position = mark.end;
  }
  return position > 0 && !/\p{L}/u.test((outside + block.text.slice(position)).replace(/[年月日号]/g, ''));
}

/** Where the run of link blocks that starts at `start` ends; images inside a run (thumbnails) go with it. */
function endOfRun(blocks: DraftBlock[], start: number, proseLists: Set<number | undefined>): number {
  let end = start;
  for (let index = start; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || !isText(block)) {
      if (end === start) break;
      continue;
    }
    if (!isLinkOnly(block) || (block.list !== undefined && proseLists.has(block.list))) break;
    end = index + 1;
  }
  return end;
}

/** A sentence that is all link is prose. */
function isLinkOnly(block: TextDraftBlock): boolean {
  return isCovered(block, 'link') && !/。[”’」』）)]*$/.test(block.text);
}
