/** What is said of a figure of the table: on a card, in a list, as the answer of a search. */
import type { FigureEntry } from '../annotations.ts';
import type { PageNotes } from '../schemas.ts';
import type { TableFigure } from './figure-table.ts';
import { rolesOf } from './offices-held.ts';

/**
 * @param date the article's, for the office that held on it; without one, what the person is by the entry
 * @param notes of the page, which know the office on its date
 */
export function describeFigure(figure: TableFigure, date?: string, notes?: PageNotes): FigureEntry {
  const { id, names, reading, otherNames, country, born, died, source } = figure;
  return {
    id,
    names,
    reading,
    ...rolesOf(figure, date, notes),
    ...(otherNames && { otherNames }),
    ...(country !== undefined && { country }),
    ...(born !== undefined && { born }),
    ...(died !== undefined && { died }),
    ...(source !== 'bundled' && { asOf: figure.asOf }),
    source,
  };
}
