/** The list of the readings that the person has corrected. One that is taken out can be put back while the page is open. */
import type { Corrections } from '../core/corrections.ts';
import { type Notation, spell } from '../core/pinyin.ts';
import type { Message } from './card.ts';
import { element } from './element.ts';

export interface CorrectedReadings {
  element: HTMLElement;
  /** @param simplified the simplified form of each word: in both scripts it is one word */
  show(corrections: Corrections, simplified: ReadonlyMap<string, string>, notation: Notation): void;
}

/** A word as it is written in each script, with its reading. */
interface CorrectedWord {
  words: readonly string[];
  readings: readonly string[];
}

/** @param keep keeps the reading of a word in both scripts; `null` forgets it */
export function createCorrectedReadings(
  message: Message,
  keep: (words: readonly string[], readings: readonly string[] | null) => void,
): CorrectedReadings {
  const none = element('p', { class: 'soft' }, message('optionsNoReadings'));
  const list = element('ul', { class: 'rows' });
  const rows = new Map<string, ReturnType<typeof drawRow>>();

  function drawRow() {
    let corrected: CorrectedWord = { words: [], readings: [] };
    let isKept = true;
    const written = element('span', { lang: 'zh' });
    const pinyin = element('span', { class: 'reading', lang: 'zh-Latn' });
    const button = element('button', { type: 'button' });
    button.addEventListener('click', () => keep(corrected.words, isKept ? null : corrected.readings));
    return {
      words: () => corrected.words,
      drawn: element('li', {}, element('span', {}, written, ' ', pinyin), button),
      /** @param now `null` when the reading has been taken out */
      show(now: CorrectedWord | null, notation: Notation) {
        isKept = now !== null;
        corrected = now ?? corrected;
        const name = corrected.words.join(' ');
        written.textContent = name;
        pinyin.textContent = spell(corrected.readings, notation);
        this.drawn.classList.toggle('removed', !isKept);
        button.textContent = message(isKept ? 'optionsRemove' : 'readerUndo');
        button.setAttribute('aria-label', isKept ? message('readerRemove', name) : `${message('readerUndo')}: ${name}`);
      },
    };
  }

  return {
    element: element('div', {}, none, list),
    show(corrections, simplified, notation) {
      const together = joinScripts(corrections, simplified);
      for (const key of together.keys()) {
        if (rows.has(key)) continue;
        const row = drawRow();
        rows.set(key, row);
        list.append(row.drawn);
      }
      for (const [key, row] of rows) {
        const now = together.get(key) ?? null;
        // A word that has another reading since then stands there with that one.
        if (!now && row.words().some((word) => corrections.has(word))) {
          rows.delete(key);
          row.drawn.remove();
        } else row.show(now, notation);
      }
      none.hidden = rows.size > 0;
    },
  };
}

/** 行长 and 行長 with one reading are one word; the simplified form comes first. */
function joinScripts(corrections: Corrections, simplified: ReadonlyMap<string, string>): Map<string, CorrectedWord> {
  const together = new Map<string, CorrectedWord>();
  for (const [word, readings] of corrections) {
    const hans = simplified.get(word) ?? word;
    const key = `${hans} ${readings.join(' ')}`;
    const words = [...(together.get(key)?.words ?? []), word].sort((a, b) => Number(b === hans) - Number(a === hans));
    together.set(key, { words, readings });
  }
  return together;
}
