/** Two people in two characters: 金普峰会 is the meeting of 金正恩 and 普京. */
import type { Meant } from './who-is-meant.ts';
import { formsOf, type Person } from './people.ts';
import type { FigureTable } from './figure-table.ts';

const meetings = ['峰会', '会谈', '会晤', '会面', '会'];

/** Finds the pairs whose characters begin the names of exactly one of the people that the article names. */
export function findPairs(
  text: string,
  isBorder: (at: number) => boolean,
  decided: readonly Meant[],
  table: FigureTable,
): Meant[] {
  const byInitial = new Map<string, Person | null>();
  for (const person of new Set(decided.map((mention) => mention.person))) {
    const forms = [...formsOf(person, table.forms.get(person.id)?.short)].filter(
      ([form, kind]) => kind !== 'given' && (kind !== 'full' || !form.includes('·')),
    );
    for (const initial of new Set(forms.map(([form]) => form.charAt(0))))
      byInitial.set(initial, byInitial.has(initial) ? null : person);
  }
  const found: Meant[] = [];
  for (let at = text.indexOf('会'); at >= 0; at = text.indexOf('会', at + 1)) {
    const start = text.charAt(at - 1) === '峰' ? at - 1 : at;
    const [first, second] = [byInitial.get(text.charAt(start - 2)), byInitial.get(text.charAt(start - 1))];
    if (!first || !second || first === second || !meetings.some((word) => text.startsWith(word, start))) continue;
    // 会 alone may begin any word (会议, 会说), and one of the two may be part of a longer one.
    if (start === at && !isBorder(at + 1) && !/^会[谈晤面]/.test(text.slice(at, at + 2))) continue;
    if (decided.some(({ start: from, end }) => from < start && end > start - 2)) continue;
    found.push({ start: start - 2, end: start - 1, person: first, kind: 'surname' });
    found.push({ start: start - 1, end: start, person: second, kind: 'surname' });
  }
  return found;
}
