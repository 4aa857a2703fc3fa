/** The `key: value` lines between two `---` lines at the top of a file. */

export interface FrontMatter {
  /** Keys in lower case. */
  fields: ReadonlyMap<string, string>;
  /** What follows it; the whole text when there is none. */
  rest: string;
}

// A rule of dashes can stand at the top of any text: front matter is short and consists of fields.
const maxLines = 200;

/** Splits front matter off. Quotes round a value are taken off, with their escapes; lists keep their text. */
export function splitFrontMatter(text: string): FrontMatter {
  const none = { fields: new Map<string, string>(), rest: text };
  const opening = /^\s*---[ \t]*\n/.exec(text);
  if (!opening) return none;

  const fields = new Map<string, string>();
  let position = opening[0].length;
  for (let count = 0; count < maxLines && position < text.length; count++) {
    const lineEnd = text.indexOf('\n', position);
    const line = text.slice(position, lineEnd < 0 ? text.length : lineEnd).trimEnd();
    position = lineEnd < 0 ? text.length : lineEnd + 1;
    if (line === '---' || line === '...') return fields.size > 0 ? { fields, rest: text.slice(position) } : none;
    const colon = line.indexOf(':');
    // Lines without a key belong to a list or a folded value, which no field that we read is.
    if (colon > 0 && /^[\w-]+$/.test(line.slice(0, colon))) {
      fields.set(line.slice(0, colon).toLowerCase(), unquote(line.slice(colon + 1).trim()));
    }
  }
  return none;
}

function unquote(value: string): string {
  if (/^".*"$/s.test(value) && value.length > 1) return value.slice(1, -1).replace(/\\(["\\/])/g, '$1');
  if (/^'.*'$/s.test(value) && value.length > 1) return value.slice(1, -1).replaceAll("''", "'");
  return value;
}
