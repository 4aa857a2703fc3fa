/** Saved words as files: a table for spreadsheets, a table for Anki, and JSON that comes back as it was. */
import type { KeptWord } from './kept-word.ts';
import { fieldNames, fieldValues } from './word-fields.ts';

export type ExportFormat = 'csv' | 'tsv' | 'json';

/** MIME types, by format. */
export const exportTypes: Record<ExportFormat, string> = {
  csv: 'text/csv;charset=utf-8',
  tsv: 'text/tab-separated-values;charset=utf-8',
  json: 'application/json',
};

/** The text of a file with these words, in their order. The byte order mark of a CSV is part of it. */
export function exportWords(words: readonly KeptWord[], format: ExportFormat): string {
  return writers[format](words);
}

const writers: Record<ExportFormat, (words: readonly KeptWord[]) => string> = { csv: toCsv, tsv: toTsv, json: toJson };

/** RFC 4180, with the mark by which Excel knows UTF-8. */
function toCsv(words: readonly KeptWord[]): string {
  const rows = [fieldNames, ...words.map((word) => fieldValues(word).map(withoutFormula))];
  return `\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

const quoted = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** A spreadsheet runs a cell that begins so: an apostrophe makes it text. */
const withoutFormula = (value: string) => (/^[=+\-@\t\r＝＋－＠]/u.test(value) ? `'${value}` : value);

/** With the head by which Anki 2.1.54 and later choose separator and fields; a field is HTML there. */
function toTsv(words: readonly KeptWord[]): string {
  const head = ['#separator:tab', '#html:true', `#columns:${fieldNames.join('\t')}`];
  return `${[...head, ...words.map((word) => fieldValues(word).map(ankiHtml).join('\t'))].join('\n')}\n`;
}

/** Text as a field of an Anki note. */
export function ankiHtml(value: string): string {
  return (
    value
      .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
      .replace(/\r\n?|\n/g, '<br>')
      .replaceAll('\t', ' ')
      // A line that began with this sign would be a comment.
      .replace(/^#/, '&#35;')
  );
}

/** By this a JSON file says that it is ours. */
export const jsonKind = 'pangzhu-words';

function toJson(words: readonly KeptWord[]): string {
  const plain = words.map((word) => Object.fromEntries(Object.entries(word).filter(([name]) => name !== 'id')));
  return `${JSON.stringify({ kind: jsonKind, version: 1, words: plain }, null, 1)}\n`;
}
