/** The list of saved words, drawn a part at a time: ten thousand rows at once would take seconds. */
import type { KeptWord } from '../core/saved-words/kept-word.ts';
import type { Message } from './card.ts';
import { element } from './element.ts';
import { page } from './unclobbered.ts';

export interface WordList {
  element: HTMLElement;
  /** Shows these words, from the first on. @param whole draws rows anew that have not changed, too */
  show(words: readonly KeptWord[], whole?: boolean): void;
}

/** Rows drawn at a time: more than a screen holds. */
const part = 24;

/** @param draw one row */
export function createWordList(message: Message, draw: (word: KeptWord) => HTMLElement): WordList {
  const list = element('ul', { class: 'words', 'aria-label': message('wordsTitle') });
  // For those, too, who do not scroll to the next part.
  const more = element('button', { type: 'button', class: 'more' }, message('wordsMore'));
  more.addEventListener('click', drawMore);
  const near = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && drawMore(), {
    rootMargin: '600px',
  });
  let shown: readonly KeptWord[] = [];
  /** The rows drawn, and what of: a row whose word is the same stays, with the focus and the field in it. */
  let rows = new Map<string, { row: HTMLElement; of: string }>();
  let drawn = 0;

  function rowOf(word: KeptWord, before: typeof rows): HTMLElement {
    const of = JSON.stringify(word);
    const known = before.get(word.id);
    const row = known?.of === of ? known.row : draw(word);
    rows.set(word.id, { row, of });
    return row;
  }

  function drawMore() {
    const next = shown.slice(drawn, drawn + part);
    drawn += next.length;
    list.append(...next.map((word) => rowOf(word, rows)));
    watchEnd();
  }

  function watchEnd() {
    more.hidden = drawn >= shown.length;
    // Observed anew, it reports again that it is near although it has been near all along.
    near.unobserve(more);
    if (!more.hidden) near.observe(more);
  }

  /** A row that was drawn anew has the focus where the old one had it. */
  function focusAlike(gone: Element) {
    const label = gone.getAttribute('aria-label');
    const alike = [...list.querySelectorAll<HTMLElement>('[aria-label]')];
    alike.find((one) => one.getAttribute('aria-label') === label)?.focus();
  }

  return {
    element: element('div', {}, list, more),
    show(words, whole = false) {
      const focused = list.contains(page.activeElement) ? page.activeElement : null;
      const before = whole ? new Map<string, never>() : rows;
      const isSameList = words.length === shown.length && words.every(({ id }, i) => id === shown[i]?.id);
      const count = isSameList || words.length === shown.length - 1 ? Math.max(part, drawn) : part;
      shown = words;
      rows = new Map();
      const wanted = words.slice(0, count).map((word) => rowOf(word, before));
      drawn = wanted.length;
      // Rows that stay are not taken out and put back: that would take the focus from them.
      const kept = new Set(wanted);
      for (const row of [...list.children]) if (!kept.has(row as HTMLElement)) row.remove();
      wanted.forEach((row, i) => list.children[i] !== row && list.insertBefore(row, list.children[i] ?? null));
      watchEnd();
      if (focused && !focused.isConnected) focusAlike(focused);
    },
  };
}
