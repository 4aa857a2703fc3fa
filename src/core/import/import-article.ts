/** From any article file, or pasted text, to an article: the archive's form, HTML, Markdown, plain text. */
import type { Article } from '../schemas.ts';
import { type ArticleHeader, readFields, splitArchiveForm } from './archive-form.ts';
import { settleBlocks } from './article-blocks.ts';
import { articleId } from './article-id.ts';
import { decodeText } from './decode-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type DraftBlock, readBlocks } from './html-blocks.ts';
import { decodeEntities, type HtmlNode, parseHtml, TooManyParts } from './html-tree.ts';
import { renderMarkdown } from './markdown.ts';
import { findArticle, findDateAbove, isControlLabel } from './page-article.ts';
import { readMetadata } from './page-metadata.ts';
import { readPlainText } from './plain-text.ts';
import { isText } from './related-links.ts';

export type ImportFailure = {
  code: 'empty' | 'too-large' | 'not-text' | 'encoding' | 'no-article' | 'unreadable';
  /** Of `not-text`: the format, `PDF`. Of `no-article`: `empty-body` when there is a title and nothing below it. */
  detail?: string;
};
export type ImportResult = { ok: true; article: Article } | { ok: false; failure: ImportFailure };

/** In bytes. Articles have some tens of kilobytes, saved pages half a megabyte; more than this is no article. */
export const maxFileSize = 10 * 1024 * 1024;

/** A long novel has some thousand paragraphs, in lines of forty characters some ten thousand lines. */
const maxBlocks = 20_000;
const maxLines = 50_000;

/** In characters: more is a page that has its text in the wrong place. */
const maxTitle = 300;

type Kind = 'html' | 'markdown' | 'plain';
type Source = { header: ArticleHeader; drafts: DraftBlock[] };

/** What importing needs of a browser's `File`. */
export interface ReadableFile {
  name: string;
  /** In bytes. */
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Reads and imports a file; one that is too large is not read. Never rejects. */
export async function importFile(file: ReadableFile): Promise<ImportResult> {
  if (file.size > maxFileSize) return failure('too-large');
  try {
    return importArticle(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failure('unreadable');
  }
}

/** Imports a file: `name` is its name, `bytes` its contents. Never throws. */
export function importArticle(name: string, bytes: Uint8Array): ImportResult {
  if (bytes.length > maxFileSize) return failure('too-large');
  const decoded = decodeText(bytes);
  return decoded.ok ? importDecoded(decoded.text, name) : failure(decoded.code, decoded.detail);
}

/** Imports pasted text; its kind is found from its contents. Never throws. */
export function importText(text: string): ImportResult {
  // A UTF-16 unit of Chinese is three bytes of a UTF-8 file.
  return text.length > maxFileSize / 3 ? failure('too-large') : importDecoded(text, '');
}

function importDecoded(raw: string, name: string): ImportResult {
  const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') return failure('empty');
  if (/\.mht(?:ml)?$/i.test(name)) return failure('not-text', 'MHTML');
  try {
    const source = read(text, name);
    if (source.drafts.length > maxBlocks) throw new TooManyParts();
    return assemble(source, name);
  } catch (error) {
    // Whatever a strange file brings about, the person is told, and the library stays as it was.
    return error instanceof TooManyParts ? failure('too-large', 'elements') : failure('no-article');
  }
}

function read(text: string, name: string): Source {
  const archived = splitArchiveForm(text);
  if (archived) return { header: archived.header, drafts: readArchiveBody(archived.body, archived.header.address) };
  switch (kindOf(text, name)) {
    case 'html':
      return readPage(parseHtml(text));
    case 'markdown':
      return readMarkdown(text);
    case 'plain':
      return readPlain(text);
  }
}

function readPlain(text: string): Source {
  const { title, blocks } = readLines(text);
  return { header: title === undefined ? {} : { title }, drafts: blocks };
}

function readLines(text: string): ReturnType<typeof readPlainText> {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  if (lines > maxLines) throw new TooManyParts();
  return readPlainText(text);
}

function readArchiveBody(body: string, address: string | undefined): DraftBlock[] {
  const withoutWrapper = body.replace(/^\s*<div>/, '').replace(/<\/div>\s*$/, '');
  // Some bodies have no markup at all: there line ends part the paragraphs.
  if (!/<[a-z]/i.test(withoutWrapper)) return readLines(decodeEntities(withoutWrapper)).blocks;
  return readBlocks(parseHtml(body), address);
}

function readMarkdown(text: string): Source {
  const { fields, rest } = splitFrontMatter(text);
  const header = readFields(fields);
  const html = renderMarkdown(rest);
  if (html === null) return readPlain(text);
  const drafts = readBlocks(parseHtml(html), header.address);
  const first = drafts.find(isText);
  const title = header.title ?? (first?.kind === 'heading' ? first.text : undefined);
  return { header: { ...header, ...(title && { title }) }, drafts };
}

function readPage(document: HtmlNode): Source {
  const metadata = readMetadata(document);
  const found = findArticle(document);
  const date = metadata.date ?? (found && findDateAbove(document, found.root));
  const header = { ...metadata, ...(date && { date }) };
  const drafts = found ? readBlocks(found.root, header.address, found.isOutside) : [];
  const own = drafts.filter((block) => !isText(block) || !isControlLabel(block.text));
  return { header, drafts: own.some(isText) ? own : readBlocks(document, header.address) };
}

/** A file's extension tells its kind, except that `.txt` and none are given to everything. */
function kindOf(text: string, name: string): Kind {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension && /^(?:x?html?|shtml)$/.test(extension)) return 'html';
  if (extension && /^(?:md|markdown|mdown)$/.test(extension)) return 'markdown';
  if (/^\s*<(?:!doctype html|html|head|body|article|div|p|h1|meta|title|section)\b/i.test(text)) return 'html';
  if (extension) return 'plain';
  if ((text.match(/<(?:p|br|div|h[1-6])\b[^<>]*>/gi)?.length ?? 0) >= 3) return 'html';
  return /^#{1,6} \S|^\[[^\]\n]+\]\(https?:|\*\*[^*\n]+\*\*|^---\n/m.test(text) ? 'markdown' : 'plain';
}

function assemble({ header, drafts }: Source, name: string): ImportResult {
  const { blocks, header: inText } = settleBlocks(drafts, header.title);
  const text = blocks.map((block) => (block.kind === 'image' ? '' : block.text)).filter(Boolean);
  const [firstText] = text;
  if (firstText === undefined) return failure('no-article', header.title ? 'empty-body' : undefined);

  // What stands above the text itself is nearer to the article than what the archive or the site's template says.
  const date = inText.date ?? header.date;
  const author = inText.author ?? header.author;
  const fallback = name.replace(/\.[a-z]{1,8}$/i, '').trim() || [...firstText].slice(0, 20).join('');
  const title = (header.title ?? fallback).slice(0, maxTitle);
  const { address } = header;
  const id = articleId(address, [title, ...text].join('\n'));
  return {
    ok: true,
    article: { id, title, ...(date && { date }), ...(address && { address }), ...(author && { author }), blocks },
  };
}

function failure(code: ImportFailure['code'], detail?: string): ImportResult {
  return { ok: false, failure: { code, ...(detail && { detail }) } };
}
