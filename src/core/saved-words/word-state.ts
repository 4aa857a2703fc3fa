/** How far the person is with a word, told by its writing. */
import type { SavedWord } from '../schemas.ts';
import type { WordStates } from '../wanted-pinyin.ts';

/**
 * The state of a word; `null` when it is not kept. Both of its forms must be there: 发 is kept with 發 and not with 髮.
 * A word that is learned in one reading and known in another is learned.
 */
export function stateOf(
  { hans, hant }: Pick<SavedWord, 'hans' | 'hant'>,
  { known, learning }: WordStates,
): SavedWord['state'] | null {
  if (learning.has(hans) && learning.has(hant)) return 'learning';
  return known.has(hans) && known.has(hant) ? 'known' : null;
}
