/** An article's English: which way of showing it comes next, and of a single paragraph where the person asks for it. */
import type { Settings } from '../core/schemas.ts';
import type { Message } from './card.ts';
import { element } from './element.ts';

/** The key for it goes round them. */
const ways: readonly Settings['english'][] = ['off', 'below', 'beside', 'asked'];

/** The way behind the one that is shown; behind the last one, the first. */
export function nextEnglish(shown: Settings['english']): Settings['english'] {
  return ways[(ways.indexOf(shown) + 1) % ways.length] ?? 'off';
}

/** A text and, below it, beside it, or when its button is pressed, its translation. */
export function drawRow(text: HTMLElement, english: string | undefined, message: Message): HTMLElement {
  const row = element('div', { class: `row row-${text.tagName.toLowerCase()}` }, text);
  if (!english) return row;
  const attributes = { type: 'button', class: 'ask notranslate', title: message('readerEnglish') };
  const ask = element('button', { ...attributes, 'aria-expanded': 'false' }, message('readerEnglishSign'));
  ask.addEventListener('click', () => toggle(row));
  row.append(ask, element('p', { class: 'english', lang: 'en' }, english));
  return row;
}

/** Shows or hides the English of the paragraph at the pointer, else of the one with the focus, else of the first in sight. */
export function toggleEnglishHere(article: HTMLElement): void {
  const rows = [...article.querySelectorAll<HTMLElement>('.row:has(.english)')];
  const row =
    rows.find((one) => one.matches(':hover')) ??
    rows.find((one) => one.contains(document.activeElement)) ??
    rows.find((one) => one.getBoundingClientRect().bottom > barHeight);
  if (row) toggle(row);
}

/** The controls stand over the top of the window. In pixels. */
const barHeight = 60;

function toggle(row: HTMLElement): void {
  const open = row.classList.toggle('open');
  row.querySelector('.ask')?.setAttribute('aria-expanded', String(open));
}
