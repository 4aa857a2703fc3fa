/** The JSON-LD of a page: what it says of its article. Values are read by own keys only, and only as strings. */
import type { ArticleHeader } from './archive-form.ts';

// The graph of a page has some dozens of objects.
const maxObjects = 1000;

/** Reads the first object with a publication date or a headline; texts that are no JSON are passed over. */
export function readLinkedData(texts: string[]): ArticleHeader {
  const queue = texts.map(parse);
  for (let index = 0; index < queue.length && index < maxObjects; index++) {
    const value = queue[index];
    if (typeof value !== 'object' || value === null) continue;
    const entries = new Map<string, unknown>(Object.entries(value));
    const title = stringOf(entries.get('headline'));
    const date = stringOf(entries.get('datePublished'));
    if (title || date) {
      const address = stringOf(entries.get('url')) ?? stringOf(entries.get('mainEntityOfPage'));
      const author = nameOf(entries.get('author'));
      return { ...(title && { title }), ...(address && { address }), ...(date && { date }), ...(author && { author }) };
    }
    queue.push(...entries.values());
  }
  return {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function nameOf(author: unknown): string | undefined {
  const one: unknown = Array.isArray(author) ? author[0] : author;
  return stringOf(
    typeof one === 'object' && one !== null ? new Map<string, unknown>(Object.entries(one)).get('name') : one,
  );
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || undefined : undefined;
}
