/** The names by which an article may name its people, and whose each is. */
import type { FigureTable } from './figure-table.ts';
import { NameIndex } from './name-index.ts';
import { formsOf, type FormKind, type People, type Person } from './people.ts';

/** A name of people of this article. */
export interface Form {
  kind: FormKind;
  people: Person[];
}

/** Whether the table has the form as a name that means one person by itself. */
export function isInTable(form: string, table: FigureTable): boolean {
  return table.names.at(form, 0).some(({ end }) => end === form.length);
}

/** The names of an article's people, and the words that only contain one. */
export function indexForms(people: People, table: FigureTable): NameIndex<Form> {
  const byForm = new Map<string, { kind: FormKind; people: Person[] }>();
  for (const person of people.all.values()) {
    for (const [form, kind] of formsOf(person, table.forms.get(person.id)?.short)) {
      // Somebody of whom nothing is known does not take a name that by itself means somebody else.
      if (person.recognised && kind !== 'full' && isInTable(form, table)) continue;
      const known = byForm.get(form);
      if (!known || (known.kind === 'given' && kind !== 'given')) byForm.set(form, { kind, people: [person] });
      else if (kind !== 'given' || known.kind === 'given') known.people.push(person);
    }
  }
  const index = new NameIndex<Form>();
  for (const [form, value] of byForm) {
    // A given name that two share says nothing.
    if (value.kind === 'title' || (value.kind === 'given' && value.people.length > 1)) continue;
    index.add(form, value);
  }
  return index;
}

/** People by a surname of one character, for 李教授; none where two share it. */
export function peopleByTitledSurname(people: People): Map<string, Person> {
  const holders = new Map<string, Person | null>();
  for (const person of people.all.values()) {
    for (const [form, kind] of formsOf(person)) {
      if (kind === 'title') holders.set(form, holders.has(form) && holders.get(form) !== person ? null : person);
    }
  }
  return new Map([...holders].flatMap(([surname, person]) => (person ? [[surname, person]] : [])));
}
