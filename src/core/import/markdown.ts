/** From Markdown to HTML. The only file that imports marked; its output goes to the HTML reader, never into a document. */
import { marked } from 'marked';

// marked takes quadratic time over a paragraph full of unmatched marks and over endless words without spaces, and its
// stack over deep nesting. No written text comes near these bounds.
const maxMarks = 500;
// Looked for from the beginning of each word only: from every letter it would take a thousand times as long.
const endlessWord = /(?<![!-~])[!-~]{1000}/;
const maxNesting = 100;
// And a second over a text as long as a book that is all lists; the plain reader makes paragraphs of it at once.
const maxLength = 300_000;

/**
 * Returns the HTML of a Markdown text; raw HTML in it passes through, so the result is as little to be trusted as it.
 * `null` for a text that only looks like Markdown and that would take too long.
 */
export function renderMarkdown(text: string): string | null {
  if (text.length > maxLength) return null;
  // Images written into the text itself are not shown, and are endless words.
  const withoutData = text.replace(/\bdata:[\w/+.;=-]+,[^\s)>"']*/g, '');
  return isWritten(withoutData) ? marked.parse(markChineseEmphasis(withoutData), { async: false, gfm: true }) : null;
}

/** CommonMark does not see the emphasis in 他说**“不”**之后: it asks for a space where Chinese has none. */
function markChineseEmphasis(text: string): string {
  return text.replace(
    /\*\*((?=[\p{P}\p{S}])[^*\n]{1,200}|[^*\s][^*\n]{0,200}(?<=[\p{P}\p{S}]))\*\*/gu,
    '<strong>$1</strong>',
  );
}

function isWritten(text: string): boolean {
  return (
    !endlessWord.test(text) &&
    text.split(/\n[ \t]*\n/).every((paragraph) => (paragraph.match(/[*_~`[\]<]/g)?.length ?? 0) <= maxMarks) &&
    text.split('\n').every((line) => (/^[\s>*+\-\d.]*/.exec(line)?.[0].length ?? 0) <= maxNesting)
  );
}
