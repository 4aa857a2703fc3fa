/** Saved words and known words from a file: JSON as it was exported, or a plain list. Nothing of the file is kept here. */
import { hasHan } from '../han.ts';
import { decodeText } from '../import/decode-text.ts';
import { jsonKind } from './export-words.ts';
import { checkKeptWord, type KeptWord } from './kept-word.ts';

export interface WordsInFile {
  /** Words with all that was kept of them. */
  words: KeptWord[];
  /** Words of a plain list, each once. */
  known: string[];
  /** Entries or lines that are no words. */
  left: number;
}

export type WordsFailure =
  | 'empty'
  | 'too-large'
  | 'too-many'
  | 'not-text'
  | 'encoding'
  /** It begins as JSON and is not whole, or not of ours. */
  | 'json'
  | 'no-words';

export type WordsResult = { ok: true; found: WordsInFile } | { ok: false; code: WordsFailure };

/** Larger files are not read: 50,000 words with long sentences have some 25 MB. In bytes. */
export const largestFile = 30 * 1024 * 1024;
/** Words that one file may bring. */
export const mostWords = 50_000;
/** A longer line is a text and no word; the longest headword has 20 characters. */
const longestWord = 30;

/** Reads a file of any supported kind and encoding. Never throws. */
export function readWords(bytes: Uint8Array): WordsResult {
  if (bytes.length === 0) return { ok: false, code: 'empty' };
  if (bytes.length > largestFile) return { ok: false, code: 'too-large' };
  // Plain English, taken for UTF-16, can read as Chinese; a list of words in UTF-16 has line breaks, which are no ASCII there.
  const isAscii = bytes.every((byte) => byte >= 9 && byte < 0x7f);
  const decoded = isAscii ? { ok: true as const, text: new TextDecoder('utf-8').decode(bytes) } : decodeText(bytes);
  if (!decoded.ok) return { ok: false, code: decoded.code };
  const text = decoded.text.trim();
  if (text === '') return { ok: false, code: 'empty' };
  const found = /^[{[]/.test(text) ? readJson(text) : readList(text);
  if (!found) return { ok: false, code: 'json' };
  const count = found.words.length + found.known.length;
  if (count > mostWords) return { ok: false, code: 'too-many' };
  return count === 0 ? { ok: false, code: 'no-words' } : { ok: true, found };
}

function readJson(text: string): WordsInFile | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (isStrings(value)) return readList(value.join('\n'));
  const { kind, words } = value as { kind?: unknown; words?: unknown };
  if (kind !== jsonKind || !Array.isArray(words)) return null;
  const byId = new Map<string, KeptWord>();
  let left = 0;
  for (const one of words) {
    const word = checkKeptWord(one);
    if (!word || byId.has(word.id)) left++;
    else byId.set(word.id, word);
  }
  return { words: [...byId.values()], known: [], left };
}

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** One word a line, or the first column of a table; blanks, commas and the like separate words, too. */
function readList(text: string): WordsInFile {
  const known = new Set<string>();
  let left = 0;
  for (const line of text.split(/[\r\n]+/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const words = wordsOfLine(line);
    if (words.length === 0) left++;
    for (const word of words) known.add(word);
  }
  return { words: [], known: [...known], left };
}

function wordsOfLine(line: string): string[] {
  // A table has a word and what is said of it.
  const [cell = ''] = line.split('\t');
  const [first = '', ...others] = cell.split(/[,，、;；|\s"“”]+/u).filter(Boolean);
  const isWord = (text: string) => hasHan(text) && !/[。！？!?]/u.test(text) && [...text].length <= longestWord;
  const areAll = others.every((other) => isWord(other) && !/[A-Za-z]/.test(other));
  return (areAll ? [first, ...others] : [first]).filter(isWord);
}
