/** What a list of people says of those whom a page names, in all of its chapters together. */
import type { Annotations, FigureSummary } from './annotations.ts';

/** In the order in which they are named first; somebody named in several chapters is one. */
export function summariesOf(chapters: readonly Pick<Annotations, 'figures'>[]): FigureSummary[] {
  const people = new Map<string, FigureSummary>();
  for (const { id, names, reading, mentions } of chapters.flatMap(({ figures }) => figures)) {
    const before = people.get(id)?.mentions ?? 0;
    people.set(id, { id, names, reading, mentions: before + mentions.length });
  }
  return [...people.values()];
}
