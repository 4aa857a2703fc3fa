/** The list of the readings that the person has corrected. One that is taken out can be put back while the page is open. */
import type { Corrections } from '../core/corrections.ts';
import { type Notation, spell } from '../core/pinyin.ts';
import type { Message } from './card.ts';
import { element } from './element.ts';

export interface CorrectedReadings {
  element: HTMLElement;
  show(corrections: Corrections, notation: Notation): void;
}

/** @param keep keeps the reading of a word; `null` forgets it */
export function createCorrectedReadings(
  message: Message,
  keep: (word: string, readings: readonly string[] | null) => void,
): CorrectedReadings {
  const none = element('p', { class: 'soft' }, message('optionsNoReadings'));
  const list = element('ul', { class: 'rows' });
  const rows = new Map<string, ReturnType<typeof drawRow>>();

  function drawRow(word: string) {
    let readings: readonly string[] = [];
    let isKept = true;
    const pinyin = element('span', { class: 'reading', lang: 'zh-Latn' });
    const button = element('button', { type: 'button' });
    button.addEventListener('click', () => keep(word, isKept ? null : readings));
    const drawn = element('li', {}, element('span', {}, element('span', { lang: 'zh' }, word), ' ', pinyin), button);
    return {
      drawn,
      /** @param now `null` when the reading has been taken out */
      show(now: readonly string[] | null, notation: Notation) {
        isKept = now !== null;
        readings = now ?? readings;
        pinyin.textContent = spell(readings, notation);
        drawn.classList.toggle('removed', !isKept);
        button.textContent = message(isKept ? 'optionsRemove' : 'readerUndo');
        button.setAttribute('aria-label', isKept ? message('readerRemove', word) : `${message('readerUndo')}: ${word}`);
      },
    };
  }

  return {
    element: element('div', {}, none, list),
    show(corrections, notation) {
      for (const word of corrections.keys()) {
        if (rows.has(word)) continue;
        const row = drawRow(word);
        rows.set(word, row);
        list.append(row.drawn);
      }
      for (const [word, row] of rows) row.show(corrections.get(word) ?? null, notation);
      none.hidden = rows.size > 0;
    },
  };
}
