/**
 * Pages that a library wrote on the server and takes over in the browser: until it has, it must find every Text node as it
 * was written, or it throws the page away and draws it anew. No library tells that it has finished.
 */
import { page } from './unclobbered.ts';

const roots =
  '[data-reactroot], #__next, #__nuxt, #___gatsby, [data-server-rendered], [data-ssr], [ng-server-context], [q\\:container]';
/** What React, Vue, Svelte and Lit write between pieces of text and around what may change. */
const markers = /^(?: |\/?\$[?!~]?|\[[!?-]?|lit-part.*)$/;
/** Markers stand at the beginning of what they mark; a page without any has other comments. */
const lookedAt = 200;

/** Whether the page looks as if a library had still to take it over. Also true of pages that have been taken over. */
export function isServerRendered(): boolean {
  if (page.querySelector(roots)) return true;
  const comments = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
  for (let i = 0; i < lookedAt; i++) {
    const comment = comments.nextNode() as Comment | null;
    if (!comment) return false;
    if (markers.test(comment.data)) return true;
  }
  return false;
}
