/** From a tree of HTML to drafts of blocks: what is a block of its own, of which kind, and what is no text at all. */
import type { ImageBlock, TextBlock } from '../schemas.ts';
import { BlockBuilder, type DraftMark, type TextDraft } from './block-builder.ts';
import { attribute, findAll, type HtmlElement, type HtmlNode, isElement, textOf, walk } from './html-tree.ts';
import { imageOf, posterOf } from './images.ts';
import { isDataTable, rowsOf } from './html-table.ts';
import { isUnseen, measureText, type TextMeasure } from './text-measure.ts';
import { resolveAddress } from './web-address.ts';

export type TextDraftBlock = TextDraft & {
  kind: TextBlock['kind'];
  /** Number of the outermost list that it stands in. */
  list?: number;
};

/** A block before it is known whether it belongs to the article. */
export type DraftBlock = ImageBlock | TextDraftBlock;

const names = (list: string) => new Set(list.split(/\s+/));
const blocks = names(
  `address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul`,
);
const dropped = names(
  `script style template iframe frame frameset noframes noscript object embed applet audio video svg math canvas map
  button select textarea input datalist progress meter nav dialog head title rt rp`,
);
const kinds = new Map<string, TextBlock['kind']>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...['figure', 'figcaption', 'caption'].map((name) => [name, 'caption'] as const),
  ...['li', 'dt', 'dd'].map((name) => [name, 'item'] as const),
  ['blockquote', 'quote'],
]);
const marks = new Map<string, DraftMark['kind']>([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'em'],
  ['i', 'em'],
  ['small', 'small'],
]);
const captionClass = /(?:^|[\s_-])(?:caption|pic-?info|(?:photo|img|image|pic)-?(?:info|desc|note|text))(?=$|[\s_-])/i;
// A form with this much text (characters) is the page itself, as some servers build it; else it is a search box.
const pageForm = 500;
const mostlyLinks = 0.5;

/** Reads the blocks of `root` in document order. `isOutside` tells subtrees that do not belong to the article. */
export function readBlocks(
  root: HtmlNode,
  address?: string,
  isOutside?: (element: HtmlElement) => boolean,
): DraftBlock[] {
  const reader = new BlockReader(address, measureText(root), isOutside);
  walk(
    root,
    (node) => reader.enter(node),
    (node) => reader.leave(node),
  );
  return reader.finish();
}

class BlockReader {
  readonly #drafts: DraftBlock[] = [];
  readonly #builder = new BlockBuilder();
  readonly #kinds: TextBlock['kind'][] = ['paragraph'];
  readonly #images = new Set<string>();
  readonly #marked = new Map<HtmlNode, DraftMark['kind']>();
  #lists = 0;
  #listDepth = 0;
  #preformatted = 0;
  /** Nothing was written since the last line break. */
  #broken = false;

  constructor(
    readonly address: string | undefined,
    readonly measures: Map<HtmlNode, TextMeasure>,
    readonly isOutside: ((element: HtmlElement) => boolean) | undefined,
  ) {}

  enter(node: HtmlNode): boolean {
    const text = textOf(node);
    if (text !== null) this.#addText(text);
    if (!isElement(node)) return text === null;

    const name = node.tagName;
    if (name === 'br') this.#breakLine();
    else if (name === 'img') this.#addImage(imageOf(node, this.address));
    else if (name === 'video') this.#addImage(posterOf(node, this.address));
    else if (name === 'noscript') this.#addHiddenImages(node);
    if (this.#isDropped(node)) return false;

    if (name === 'table' && isDataTable(node, this.measures)) {
      this.#addTable(node);
      return false;
    }
    if (blocks.has(name)) this.#openBlock(node);
    this.#openMark(node);
    return true;
  }

  leave(node: HtmlNode): void {
    const mark = this.#marked.get(node);
    if (mark) this.#builder.closeMark(mark);
    if (!isElement(node) || !blocks.has(node.tagName)) return;
    this.#flush();
    this.#kinds.pop();
    if (isList(node)) this.#listDepth--;
    if (node.tagName === 'pre') this.#preformatted--;
  }

  finish(): DraftBlock[] {
    this.#flush();
    return this.#drafts;
  }

  #openBlock(element: HtmlElement): void {
    this.#flush();
    const kind =
      kinds.get(element.tagName) ?? (captionClass.test(attribute(element, 'class') ?? '') ? 'caption' : undefined);
    this.#kinds.push(kind ?? this.#kind);
    if (isList(element) && this.#listDepth++ === 0) this.#lists++;
    if (element.tagName === 'pre') this.#preformatted++;
  }

  #openMark(element: HtmlElement): void {
    const href = element.tagName === 'a' ? resolveAddress(attribute(element, 'href') ?? '', this.address) : undefined;
    const isBold = /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style') ?? '');
    const kind = href ? 'link' : (marks.get(element.tagName) ?? (isBold ? 'strong' : undefined));
    if (!kind) return;
    this.#builder.openMark(kind, href);
    this.#marked.set(element, kind);
  }

  get #kind(): TextBlock['kind'] {
    return this.#kinds.at(-1) ?? 'paragraph';
  }

  #flush(kind = this.#kind): void {
    const draft = this.#builder.take();
    this.#broken = false;
    if (draft) this.#drafts.push({ ...draft, kind, ...(this.#listDepth > 0 && { list: this.#lists }) });
  }

  #addText(text: string): void {
    const lines = this.#preformatted > 0 ? text.split('\n') : [text];
    lines.forEach((line, index) => {
      if (index > 0) this.#breakLine();
      this.#builder.append(line);
      if (/\S/.test(line)) this.#broken = false;
    });
  }

  /** A break ends a paragraph; within a title, a caption or an item only two do. */
  #breakLine(): void {
    if (this.#broken || this.#kind === 'paragraph' || this.#kind === 'quote') {
      this.#flush();
    } else {
      this.#builder.append(' ');
      this.#broken = true;
    }
  }

  #addImage(image: ImageBlock | null): void {
    if (!image || this.#images.has(image.src)) return;
    this.#images.add(image.src);
    this.#flush();
    this.#drafts.push(image);
  }

  /** A lazy image shows a stand-in; its real address is only in the <noscript> after it. */
  #addHiddenImages(noscript: HtmlElement): void {
    for (const element of findAll(noscript, ({ tagName }) => tagName === 'img'))
      this.#addImage(imageOf(element, this.address));
  }

  #addTable(table: HtmlElement): void {
    this.#flush();
    for (const { kind, text } of rowsOf(table)) {
      this.#builder.append(text);
      this.#flush(kind);
    }
    for (const element of findAll(table, ({ tagName }) => tagName === 'img'))
      this.#addImage(imageOf(element, this.address));
  }

  #isDropped(element: HtmlElement): boolean {
    const { tagName } = element;
    if (dropped.has(tagName) || isUnseen(element) || this.isOutside?.(element)) return true;
    const measure = this.measures.get(element);
    if (!measure) return false;
    if (tagName === 'form') return measure.text < pageForm;
    return (tagName === 'footer' || tagName === 'aside') && measure.linked > measure.text * mostlyLinks;
  }
}

function isList(element: HtmlElement): boolean {
  return element.tagName === 'ul' || element.tagName === 'ol';
}
