/** A paragraph in English: the article's own translation, else the browser's, where it has one. */
import type { Script } from '../core/annotations.ts';
import type { PageServices } from './page-services.ts';
import type { Block } from './page-text.ts';
import type { English } from './sentence-row.ts';
import { createTranslating } from './translator.ts';

export interface ParagraphEnglish {
  isPossible(block: Block): Promise<boolean>;
  /** @param loading told how much of the browser's model is there, 0 to 1 */
  of(block: Block, loading: (share: number) => void): Promise<English>;
  /** What is there already. */
  known(block: Block): string | undefined;
}

export interface EnglishSources extends Pick<PageServices, 'english'> {
  /** The script that the page is written in. */
  writtenIn(): Script;
}

/** Asks the browser's translator once for each paragraph. */
export function createParagraphEnglish({ english, writtenIn }: EnglishSources, signal: AbortSignal): ParagraphEnglish {
  const translating = createTranslating(signal);
  /** By the paragraph's text: a page that is read again has the same ones. */
  const translated = new Map<string, string>();
  const ownOf = (block: Block) => english?.(block.element) ?? undefined;

  return {
    isPossible: (block) => (ownOf(block) === undefined ? translating.isPossible(writtenIn()) : Promise.resolve(true)),
    async of(block, loading) {
      const own = ownOf(block);
      if (own !== undefined) return { text: own, byMachine: false };
      const text = translated.get(block.text) ?? (await translating.translate(block.text, writtenIn(), loading));
      translated.set(block.text, text);
      return { text, byMachine: true };
    },
    known: (block) => ownOf(block) ?? translated.get(block.text),
  };
}
