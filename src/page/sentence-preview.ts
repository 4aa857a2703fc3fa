/** A sentence on one of our own pages that shows what the settings do: it is read as any article is. */
import { createCard } from './card.ts';
import { createPageReader, type PageReader } from './page-reader.ts';
import type { PageServices } from './page-services.ts';

/** @param text the element that the sentence is in; its styles are those of the page, and nobody else is on it */
export function createSentencePreview(
  text: HTMLElement,
  services: Omit<PageServices, 'addStyles' | 'failed'>,
): PageReader {
  const host = document.createElement('pz-card');
  const own = { addStyles: () => Promise.resolve(), failed: console.error };
  return createPageReader(text, createCard(host, host), { ...services, ...own }, true);
}
