/** From plain text to paragraphs, whether blank lines, line ends or indents part them. */
import type { DraftBlock } from './html-blocks.ts';
import { trimEdges } from './block-builder.ts';

const indent = /^(?:\u3000|[ \u00a0]{2}|\t)/;
const ended = /[。！？!?…：:；;”’」』）)》】.─—]$/;
// Lines broken for width are about as long as each other, and longer than lines of verse.
const minWrapped = 16;
const maxTitle = 40;
const latin = /[!-~\u00c0-\u024f]/;

/** Reads plain text. The first line is the title when it is short and no sentence. */
export function readPlainText(text: string): { title?: string; blocks: DraftBlock[] } {
  const paragraphs = splitParagraphs(text.replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n').split('\n'));
  const [first] = paragraphs;
  const isTitle =
    first !== undefined && paragraphs.length > 1 && first.length <= maxTitle && !/[。！？，；：,;:]$/.test(first);
  const blocks = paragraphs.map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph, marks: [] }));
  return isTitle ? { title: first, blocks: blocks.slice(1) } : { blocks };
}

function splitParagraphs(lines: string[]): string[] {
  const isWrapped = areWrapped(lines);
  const paragraphs: string[][] = [];
  let open = false;
  for (const line of lines) {
    const trimmed = trimEdges(line);
    const current = paragraphs.at(-1);
    if (trimmed !== '') {
      if (isWrapped && open && current && !indent.test(line)) current.push(spaceBetween(current, trimmed), trimmed);
      else paragraphs.push([trimmed]);
    }
    open = trimmed !== '';
  }
  return paragraphs.map((parts) => parts.join(''));
}

/** Whether line ends stand within sentences: most lines that others follow directly end in the middle of one. */
function areWrapped(lines: string[]): boolean {
  const followed = lines.filter((line, index) => {
    const next = lines[index + 1];
    return trimEdges(line) !== '' && next !== undefined && trimEdges(next) !== '' && !indent.test(next);
  });
  const lengths = followed.map((line) => trimEdges(line).length);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  const broken = followed.filter((line) => !ended.test(trimEdges(line)) && line.length >= longest * 0.7);
  return longest >= minWrapped && broken.length >= 2 && broken.length > followed.length / 2;
}

/** Chinese lines join without a space, words of other scripts with one. */
function spaceBetween(before: string[], after: string): string {
  return latin.test(before.at(-1)?.at(-1) ?? '') && latin.test(after[0] ?? '') ? ' ' : '';
}
