/** What a figure of the table was on an article's date, and what they are now. */
import type { FigureEntry, FigureRole } from '../annotations.ts';
import type { Figure, PageNotes } from '../schemas.ts';

type Office = Figure['offices'][number];

/** An office or occupation, with the words for it; `held` unless it is over. */
interface Told extends FigureRole {
  office: Office | null;
  held: boolean;
}

/**
 * The role on the page's date (by the page's notes, else by the entry; without a date what the entry knows last) and, where
 * that has changed since, what the entry knows last. Of the dead nothing is said to be now.
 */
export function rolesOf(
  figure: Figure,
  date: string | undefined,
  notes: PageNotes | undefined,
): Pick<FigureEntry, 'role' | 'roleEn' | 'asOf' | 'now'> {
  const noted = notes?.figures.find(({ id }) => id === figure.id);
  const then: Told | null = noted
    ? { role: noted.role.hans, roleEn: noted.role.en, asOf: notes?.date ?? figure.asOf, office: null, held: true }
    : toldOn(figure, date ?? null, inYears);
  const now = figure.died === undefined ? toldOn(figure, null, until) : null;
  const isChanged =
    now && (!then || (then.role !== now.role && (then.office !== now.office || then.held !== now.held)));
  return { ...(then && roleOf(then)), ...(isChanged && { now: roleOf(now) }) };
}

const roleOf = ({ role, roleEn, asOf }: Told): FigureRole => ({
  role,
  ...(roleEn !== undefined && { roleEn }),
  ...(asOf !== undefined && { asOf }),
});

/**
 * The office held on a day, the latest begun of several; else the occupation; else the last office before, which is said to
 * be over, so that nobody is called what they no longer are. `null` of somebody whose offices all came later.
 * @param day `null` for the entry's own date: what has an end is over by then
 * @param ended words an office that is over
 */
function toldOn(figure: Figure, day: string | null, ended: (office: Office) => [string, string]): Told | null {
  const begun = figure.offices.filter(({ from }) => from !== undefined && (day === null || isBy(from, day)));
  const held = latestBegun(begun.filter(({ to }) => to === undefined || (day !== null && isBy(day, to))));
  // An entry knows nothing of the days after its own.
  const known = day !== null && isBy(day, figure.asOf) ? day : figure.asOf;
  if (held) return { role: held.hans, roleEn: held.en, asOf: known, office: held, held: true };
  const occupation = figure.offices.findLast(({ from }) => from === undefined);
  if (occupation)
    return { role: occupation.hans, roleEn: occupation.en, asOf: figure.asOf, office: occupation, held: true };
  const past = latestEnded(begun);
  if (!past) return null;
  const [hans, en] = ended(past);
  return { role: `${past.hans}（${hans}）`, roleEn: `${past.en} (${en})`, asOf: known, office: past, held: false };
}

function inYears({ from = '', to = '' }: Office): [string, string] {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  const years = first === last ? first : `${first}–${last}`;
  return [years, years];
}

const until = ({ to = '' }: Office): [string, string] => [`至${to}`, `until ${to}`];

/** Of offices that began together the one listed last. */
function latestBegun(offices: readonly Office[]): Office | undefined {
  return offices.reduce<Office | undefined>(
    (last, office) => (!last || (office.from ?? '') >= (last.from ?? '') ? office : last),
    undefined,
  );
}

/** Of offices that ended together the one that began last. */
function latestEnded(offices: readonly Office[]): Office | undefined {
  return offices.reduce<Office | undefined>(
    (last, office) => (!last || (office.to ?? '') >= (last.to ?? '') ? office : last),
    undefined,
  );
}

/** Whether one date is not after another. Dates may be a year, a month or a day: only what both say is compared. */
export function isBy(date: string, limit: string): boolean {
  const length = Math.min(date.length, limit.length);
  return date.slice(0, length) <= limit.slice(0, length);
}
