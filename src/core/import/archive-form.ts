/**
 * The form of news archives: optional front matter, `<!--epoch milliseconds-->`, `[title](address)`, a rule of dashes,
 * and the body in HTML. Some have front matter only before the body, some have no body.
 */
import { dateOfEpoch, findDate } from './article-date.ts';
import { splitFrontMatter } from './front-matter.ts';
import { decodeEntities } from './html-tree.ts';
import { resolveAddress } from './web-address.ts';

/** What a file says of its article before the body. */
export interface ArticleHeader {
  title?: string;
  address?: string;
  date?: string;
  author?: string;
}

export interface ArchivedArticle {
  header: ArticleHeader;
  /** HTML. */
  body: string;
}

/** Splits an archived article; `null` when the text is not in this form. */
export function splitArchiveForm(text: string): ArchivedArticle | null {
  const { fields, rest } = splitFrontMatter(text);
  const header = readFields(fields);
  const link = splitTitleLink(rest);
  if (link) {
    const { epoch, title, address, body } = link;
    const date = header.date ?? (epoch && dateOfEpoch(epoch));
    return {
      header: { ...header, ...present({ title: title || header.title, address: address ?? header.address, date }) },
      body,
    };
  }
  // Front matter alone stands before Markdown as well: here only what starts as HTML, or nothing, follows it.
  const isHtml = fields.has('title') && /^\s*(<[a-z!]|$)/i.test(rest);
  return isHtml ? { header, body: rest } : null;
}

/** Title, address, date and author of front matter, under the names that archives and site generators use. */
export function readFields(fields: ReadonlyMap<string, string>): ArticleHeader {
  const first = (...keys: string[]) => keys.map((key) => fields.get(key)).find((value) => value);
  const address = first('from', 'url', 'link', 'source', 'original', 'permalink', 'canonical');
  const author = first('author', 'authors')?.replace(/^\[\s*(.*?)\s*\]$/, '$1');
  return present({
    title: cleanTitle(first('title') ?? ''),
    address: address && resolveAddress(address),
    date: findDate(first('date', 'published', 'pubdate', 'created') ?? '')?.date,
    author: author && decodeEntities(author),
  });
}

/** Finds `[title](address)` between an optional epoch comment and a rule; the title ends at the line's last `](`. */
function splitTitleLink(text: string): { epoch?: string; title: string; address?: string; body: string } | null {
  const head = /^\s*(?:<!--\s*(\d{9,14})\s*-->\s*)?(\[[^\n]*\))[ \t]*(?:\n\s*(-{3,})[ \t]*)?(?:\n|$)/.exec(text);
  const [all = '', epoch, line = '', rule] = head ?? [];
  const middle = line.lastIndexOf('](');
  // A link at the top of a Markdown file is only a link.
  if (middle < 0 || !(epoch || rule)) return null;
  const address = resolveAddress(line.slice(middle + 2, -1));
  return {
    ...present({ epoch, address }),
    title: cleanTitle(line.slice(1, middle)),
    body: text.slice(all.length),
  };
}

function cleanTitle(title: string): string {
  const withoutTags = title.replace(/<\/?(?:b|i|em|strong|br|span|font|su[bp])\b[^<>]{0,200}>/gi, '');
  return decodeEntities(withoutTags).replace(/\s+/g, ' ').trim();
}

/** The same object without the entries that are empty. */
function present<T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(entries).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
