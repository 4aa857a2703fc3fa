/** Who's who: the people whom an article names, in the popup and beside the text of the reader. */
import type { FigureSummary } from '../core/annotations.ts';
import { createFigureSearch } from '../core/figures/search-figures.ts';
import { asReadClass, type AsRead, showAsRead } from './as-read.ts';
import type { Message } from './card.ts';
import { element } from './element.ts';

export interface PeopleList {
  element: HTMLElement;
  /** @param goTo goes to the first mention of a person; `null` where there is no way there, and the list only tells */
  show(people: readonly FigureSummary[], goTo: ((id: string) => void) | null): void;
}

/** A list that is longer can be searched. */
const surveyable = 8;

type Order = 'appearance' | 'mentions';

/** @param asRead converts the names into the script that is read */
export function createPeopleList(message: Message, asRead: AsRead): PeopleList {
  let all: readonly FigureSummary[] = [];
  let goTo: ((id: string) => void) | null = null;
  const count = element('span', { class: 'count' });
  const order = element('select', { 'aria-label': message('peopleOrder') });
  for (const value of ['appearance', 'mentions'] satisfies Order[])
    order.append(element('option', { value }, message(`people_${value}`)));
  const search = element('input', {
    type: 'search',
    'aria-label': message('peopleSearch'),
    placeholder: message('peopleSearch'),
  });
  const list = element('ul');
  const none = element('p', { class: 'soft' }, message('peopleNone'));
  const drawn = element(
    'section',
    { class: 'people', hidden: '' },
    element('header', {}, element('h2', {}, message('readerWhosWho'), ' ', count), order),
    search,
    list,
    none,
  );
  order.addEventListener('change', draw);
  search.addEventListener('input', draw);

  function draw() {
    drawn.hidden = all.length === 0;
    count.textContent = String(all.length);
    order.hidden = all.length < 3;
    search.hidden = all.length <= surveyable;
    const people = wanted();
    none.hidden = people.length > 0;
    list.replaceChildren(...people.map((person) => element('li', {}, personRow(person, message, goTo))));
    showAsRead(list, asRead);
  }

  function wanted(): readonly FigureSummary[] {
    const query = search.hidden ? '' : search.value.trim();
    const named = all.map((person) => ({ ...person, source: 'bundled' as const }));
    const found = query ? createFigureSearch({ all: () => named }, (text) => text)(query, named.length) : named;
    const kept = new Set(found.map(({ id }) => id));
    const people = all.filter(({ id }) => kept.has(id));
    // The list comes in the order of appearance.
    return order.value === 'mentions' ? people.sort((a, b) => b.mentions - a.mentions) : people;
  }

  return {
    element: drawn,
    show(people, go) {
      [all, goTo] = [people, go];
      draw();
    },
  };
}

function personRow(
  { id, names, mentions }: FigureSummary,
  message: Message,
  goTo: ((id: string) => void) | null,
): HTMLElement {
  const parts = [
    element('span', { class: `hans ${asReadClass}`, lang: 'zh-Hans' }, names.hans),
    ' ',
    element('span', { class: 'en', lang: 'en' }, names.en),
    ' ',
    element('span', { class: 'mentions', title: message('peopleMentions', String(mentions)) }, String(mentions)),
  ];
  if (!goTo) return element('div', { class: 'person' }, ...parts);
  const button = element('button', { type: 'button', class: 'person' }, ...parts);
  button.addEventListener('click', () => goTo(id));
  return button;
}
