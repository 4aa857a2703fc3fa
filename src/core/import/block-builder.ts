/** Gathers the text of one block after another, with white space as HTML shows it and marks as offsets into the text. */
import type { Mark } from '../schemas.ts';

/** A mark, or a stretch in small print: what captions are often told by. */
export type DraftMark = Omit<Mark, 'kind'> & { kind: Mark['kind'] | 'small' };

export interface TextDraft {
  text: string;
  /** By `start`; those of one kind never overlap. */
  marks: DraftMark[];
}

/** `start` is `null` until the first character inside is written. */
type OpenMark = { kind: DraftMark['kind']; href: string | undefined; start: number | null; depth: number };

/** Characters between which Chinese has no space where the source breaks a line. */
const wide =
  /[\u2e80-\u303f\u3100-\u312f\u31a0-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60“”‘’…—]|\p{Unified_Ideograph}/u;

/** Takes the text and the marks of a document in its order, and gives one block after another. */
export class BlockBuilder {
  #text = '';
  #space = '';
  /** The end of `#text`, kept because looking into a growing string copies it each time. */
  #last = '';
  #open: OpenMark[] = [];
  #closed: DraftMark[] = [];

  append(text: string): void {
    for (const part of text.match(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g) ?? []) {
      if (/[ \t\n\r\f]/.test(part.charAt(0))) {
        this.#space += part.includes('\n') ? '\n' : ' ';
        continue;
      }
      this.#text += this.#spaceBefore(part);
      this.#space = '';
      for (const mark of this.#open) mark.start ??= this.#text.length;
      this.#text += part;
      this.#last = part;
    }
  }

  openMark(kind: DraftMark['kind'], href?: string): void {
    const open = this.#open.find((mark) => mark.kind === kind);
    if (open) open.depth++;
    else this.#open.push({ kind, href, start: null, depth: 1 });
  }

  closeMark(kind: DraftMark['kind']): void {
    const open = this.#open.find((mark) => mark.kind === kind);
    if (!open || --open.depth > 0) return;
    this.#open.splice(this.#open.indexOf(open), 1);
    this.#close(open);
  }

  /** Returns what was gathered, `null` when it is blank, and starts anew; open marks go on in the next block. */
  take(): TextDraft | null {
    for (const mark of this.#open) {
      this.#close(mark);
      mark.start = null;
    }
    const draft = trim(this.#text, this.#closed);
    this.#text = '';
    this.#space = '';
    this.#closed = [];
    return draft;
  }

  #close({ kind, href, start }: OpenMark): void {
    if (start === null) return;
    const before = this.#closed.findLast((mark) => mark.kind === kind);
    const joins = before?.end === start && before.href === href;
    if (joins) before.end = this.#text.length;
    else this.#closed.push({ kind, start, end: this.#text.length, ...(href !== undefined && { href }) });
  }

  #spaceBefore(next: string): string {
    if (this.#space === '' || this.#text === '') return '';
    const joins =
      this.#space.includes('\n') && wide.test(lastCharacter(this.#last)) && wide.test([...next.slice(0, 2)][0] ?? '');
    return joins ? '' : ' ';
  }
}

function lastCharacter(text: string): string {
  return [...text.slice(-2)].at(-1) ?? '';
}

// Indents are U+3000 and no-break spaces; \s has them, and the byte order mark.
const edge = '[\\s\\u200b-\\u200d\\u2060]';
const leading = new RegExp(`^${edge}+`);

/** Takes white space and zero-width characters off both ends; `null` when nothing is left. */
export function trimEdges(text: string): string {
  let end = text.length;
  // A pattern that ends in $ would try every run of spaces in the text: quadratic on a long one.
  while (end > 0 && edgeCharacter.test(text.charAt(end - 1))) end--;
  return text.slice(0, end).replace(leading, '');
}

const edgeCharacter = new RegExp(edge);

function trim(whole: string, marks: DraftMark[]): TextDraft | null {
  const text = trimEdges(whole);
  if (text === '') return null;
  const cut = whole.indexOf(text);
  const clipped = marks.map((mark) => ({
    ...mark,
    start: Math.max(0, mark.start - cut),
    end: Math.min(text.length, mark.end - cut),
  }));
  const kept = clipped.filter((mark) => mark.end > mark.start && trimEdges(text.slice(mark.start, mark.end)) !== '');
  return { text, marks: kept.sort((a, b) => a.start - b.start || b.end - a.end) };
}
