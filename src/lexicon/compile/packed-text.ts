/** Packs definitions to about half: frequent words and every character beyond ASCII become two bytes. */
import { PHRASE_LIMIT } from '../format.ts';

/** A word with its tone digit and the space after it, or one character. */
const tokenPattern = /[A-Za-z][A-Za-z'-]*[1-5]? ?|[^]/gu;

function tokens(text: string): string[] {
  return text.match(tokenPattern) ?? [];
}

// eslint-disable-next-line no-control-regex
const isAscii = (text: string) => /^[\x00-\x7f]*$/.test(text);

export interface TextPacker {
  phrases: string[];
  pack(text: string): number[];
}

/** Chooses the phrases for `texts`, which are all that will be packed. */
export function createTextPacker(texts: Iterable<string>): TextPacker {
  const counts = new Map<string, number>();
  for (const text of texts) for (const token of tokens(text)) counts.set(token, (counts.get(token) ?? 0) + 1);
  const saving = ([token, count]: [string, number]) => (isAscii(token) ? (token.length - 2) * count : Infinity);
  const phrases = [...counts]
    .map((item) => ({ token: item[0], saving: saving(item) }))
    // A phrase must earn its own place in the table.
    .filter((item) => item.saving > 2 * item.token.length + 4)
    .sort((a, b) => (a.saving === b.saving ? (a.token < b.token ? -1 : 1) : b.saving - a.saving))
    .slice(0, PHRASE_LIMIT)
    .map((item) => item.token);
  const codes = new Map(phrases.map((phrase, index) => [phrase, PHRASE_LIMIT + index]));
  return {
    phrases,
    pack(text) {
      const bytes: number[] = [];
      for (const token of tokens(text)) {
        const code = codes.get(token);
        if (code !== undefined) bytes.push(code >> 8, code & 0xff);
        else if (isAscii(token)) for (let at = 0; at < token.length; at++) bytes.push(token.charCodeAt(at));
        else throw new Error(`dictionary: more than ${PHRASE_LIMIT} characters beyond ASCII`);
      }
      return bytes;
    },
  };
}
