/** Which blocks of a page are read. */
import { isEnglish } from '../core/english.ts';
import { articleBlocks } from './article-blocks.ts';
import type { Work } from './in-slices.ts';
import type { ReadingSettings } from './page-services.ts';
import { type Block, joinBlocks, readingBlocks } from './page-text.ts';

export interface BlocksToRead {
  blocks: Block[];
  /** Whether they are in English: only names are looked for. */
  english: boolean;
}

/**
 * In steps, because a page may be large.
 * @param whole everything under `root` is read, whatever the settings say of it
 */
export function* blocksToRead(
  root: Element,
  { scope, figures, englishPages }: Pick<ReadingSettings, 'scope' | 'figures' | 'englishPages'>,
  whole: boolean,
): Work<BlocksToRead> {
  const all = yield* readingBlocks(root);
  if (all.length > 0) return { blocks: whole || scope === 'page' ? all : articleBlocks(all, root), english: false };
  const latin = figures && englishPages ? yield* readingBlocks(root, (text) => /\p{Lu}\p{Ll}/u.test(text)) : [];
  return { blocks: isEnglish(joinBlocks(latin)) ? latin : [], english: true };
}
