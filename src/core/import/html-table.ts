/** Tables that hold data, told from those that only lay out a page. */
import { type HtmlElement, type HtmlNode, findAll, plainTextOf } from './html-tree.ts';
import type { TextMeasure } from './text-measure.ts';

// Cells of data are short; a cell longer than this (characters) is a column of text.
const maxCell = 120;
const emptyCell = '–';

/** A table of data has no table inside, several short cells in a row, and more than one row or column of them. */
export function isDataTable(table: HtmlElement, measures: Map<HtmlNode, TextMeasure>): boolean {
  if ((measures.get(table)?.tables ?? 0) > 0) return false;
  const cells = findAll(table, isCell);
  const rows = findAll(table, ({ tagName }) => tagName === 'tr');
  return cells.length > rows.length && cells.every((cell) => (measures.get(cell)?.text ?? 0) <= maxCell);
}

/** One line a row, its cells joined by ` · `; an empty cell keeps its place. The table's caption comes first. */
export function rowsOf(table: HtmlElement): { kind: 'caption' | 'item'; text: string }[] {
  const lines = findAll(table, ({ tagName }) => tagName === 'caption' || tagName === 'tr');
  return lines.map((line) => {
    if (line.tagName === 'caption') return { kind: 'caption', text: plainTextOf(line) };
    const cells = findAll(line, isCell).map((cell) => plainTextOf(cell));
    return {
      kind: 'item',
      text: cells.some((cell) => cell !== '') ? cells.map((cell) => cell || emptyCell).join(' · ') : '',
    };
  });
}

function isCell({ tagName }: HtmlElement): boolean {
  return tagName === 'td' || tagName === 'th';
}
