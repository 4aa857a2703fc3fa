/** Names that a known page misprints: its notes say who is meant. */
import type { PageNotes } from '../schemas.ts';
import type { FigureTable } from './figure-table.ts';
import type { People } from './people.ts';
import type { Meant } from './who-is-meant.ts';

/** The mentions together with the misprinted ones; where they overlap, the notes are right. */
export function markMisprints(
  text: string,
  mentions: Meant[],
  people: People,
  table: FigureTable,
  notes: PageNotes | undefined,
): Meant[] {
  let all = mentions;
  for (const misprint of notes?.misprints ?? []) {
    const figure = table.byId.get(misprint.figure);
    if (!figure) continue;
    const [before, name, after] = [table.fold(misprint.before), table.fold(misprint.text), table.fold(misprint.after)];
    const around = before + name + after;
    for (let at = text.indexOf(around); at >= 0 && name; at = text.indexOf(around, at + 1)) {
      const start = at + before.length;
      const end = start + name.length;
      all = all.filter((mention) => mention.end <= start || mention.start >= end);
      all.push({ start, end, person: people.bundled(figure), kind: 'surname' });
    }
  }
  return all;
}
