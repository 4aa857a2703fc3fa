/** Search over all figures that the extension knows, whether an article names them or not. */
import type { FigureEntry } from '../core/annotations.ts';
import type { Notation } from '../core/pinyin.ts';
import { asReadClass, type AsRead, showAsRead } from './as-read.ts';
import type { Message } from './card.ts';
import { element } from './element.ts';
import { drawPerson } from './person-lines.ts';

/** The person has stopped typing for this long; in milliseconds. */
const pause = 120;

/** What may be asked at most; in UTF-16 units. */
const longestQuery = 100;

export interface FigureSearchActions {
  /** Figures that fit a query, best first. */
  search(query: string): Promise<readonly FigureEntry[]>;
  notation(): Notation;
  asRead: AsRead;
  failed(error: unknown): void;
}

/** The field and, below it, what is found for what is in it. */
export function createFigureSearchView(message: Message, { search, notation, asRead, failed }: FigureSearchActions) {
  const label = message('readerSearchPeople');
  const input = element('input', { type: 'search', class: 'search', 'aria-label': label, placeholder: label });
  input.title = message('peopleSearch');
  input.maxLength = longestQuery;
  const results = element('ul', { class: 'results' });
  const none = element('p', { class: 'hint', role: 'status' });
  let timer = 0;
  /** Of two questions, only the later one's answer is shown. */
  let asked = 0;

  async function find() {
    const turn = ++asked;
    const query = input.value.trim();
    const found = query ? await search(query) : [];
    if (turn !== asked) return;
    none.textContent = query && found.length === 0 ? message('peopleNone') : '';
    results.replaceChildren(...found.map((person) => drawResult(person, notation(), message)));
    showAsRead(results, asRead);
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void find().catch(failed), pause);
  });
  return element('section', { class: 'figure-search' }, input, none, results);
}

function drawResult(person: FigureEntry, notation: Notation, message: Message): HTMLElement {
  const name = element('strong', { class: asReadClass, lang: 'zh-Hans' }, person.names.hans);
  return element('li', {}, name, ...drawPerson(person, notation, message));
}
