/** Surnames that an article spells otherwise further on: 图克尔说, where it has explained 特克尔 (Turkel). */
import { isHan } from './characters.ts';
import type { FigureTable } from './figure-table.ts';
import { isInTable } from './forms-in-article.ts';
import type { BorderContext } from './name-border.ts';
import { formsOf, type People, type Person } from './people.ts';
import { isTransliteration } from './transliteration.ts';

const speech = /说|表示|指出|认为|告诉|强调|写道|补充/g;
const shortest = 3;

/** Adds what a speaker is called to the names of the one explained person whose surname it must be. */
export function addRespellings(context: BorderContext, people: People, table: FigureTable): void {
  const explained = [...people.all.values()].filter(({ glosses }) => glosses.length > 0);
  if (explained.length === 0) return;
  const known = people.forms();
  const surnames = explained.flatMap((person) =>
    [...formsOf(person)].flatMap(([form, kind]) =>
      (kind === 'surname' || kind === 'full') && form.length >= shortest && [...form].every(isTransliteration)
        ? [{ form, person }]
        : [],
    ),
  );
  const { text, isBorder } = context;
  for (const { index } of text.matchAll(speech)) {
    const holders = new Map<string, Set<Person>>();
    for (const { form, person } of surnames) {
      const start = index - form.length;
      const name = text.slice(start, index);
      const begins = !isHan(text.charAt(start - 1)) || isBorder(start);
      if (!begins || known.has(name) || isInTable(name, table) || !isVariant(context, form, name)) continue;
      holders.set(name, (holders.get(name) ?? new Set()).add(person));
    }
    for (const [name, [person, ...others]] of holders) if (person && others.length === 0) person.full.add(name);
  }
}

/** Whether two forms of one length differ by one character of a like sound, or by two that have changed places. */
function isVariant({ readings }: BorderContext, form: string, name: string): boolean {
  const places = [...form].flatMap((character, i) => (character === name.charAt(i) ? [] : [i]));
  const [first = 0, second = 0] = places;
  if (places.length === 2)
    return (
      second === first + 1 && form.charAt(first) === name.charAt(second) && form.charAt(second) === name.charAt(first)
    );
  if (places.length !== 1 || !isTransliteration(name.charAt(first))) return false;
  const [one = '', other = ''] = readings([form.charAt(first), name.charAt(first)]);
  const [initial, end] = divide(one);
  const [otherInitial, otherEnd] = divide(other);
  return (initial !== '' && initial === otherInitial) || end === otherEnd;
}

/** A syllable's initial and its end. */
function divide(syllable: string): [string, string] {
  const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?/.exec(syllable)?.[0] ?? '';
  return [initial, syllable.slice(initial.length)];
}
