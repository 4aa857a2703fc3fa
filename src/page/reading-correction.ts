/** "Correct the reading": the part of a word's card in which a person corrects its reading. */
import { formsOf, otherReadings } from '../core/corrections.ts';
import type { Entry } from '../core/dictionary.ts';
import { errorText } from '../core/error-text.ts';
import { type Notation, spell } from '../core/pinyin.ts';
import { type ReadingFailure, readTyped } from '../core/reading-input.ts';
import { cardButton, type Message } from './card.ts';
import { element } from './element.ts';

/** The word, as it is read now. */
export interface CorrectedWord {
  written: string;
  readings: readonly string[];
  /** What the dictionary has of the word. */
  entries: readonly Entry[];
  corrected: boolean;
  notation: Notation;
}

export interface CorrectionActions {
  correct(words: readonly string[], readings: readonly string[] | null): Promise<void>;
  hold(): void;
}

/** Offers the dictionary's other readings, and a field for any other; a correction can be taken back here. */
export function drawCorrection(
  { written, readings, entries, corrected, notation }: CorrectedWord,
  message: Message,
  { correct, hold }: CorrectionActions,
): HTMLElement {
  const problem = element('p', { class: 'pz-problem', role: 'alert' });
  const keep = (chosen: readonly string[] | null) => {
    correct(formsOf(written, entries, chosen), chosen).catch((error: unknown) => {
      problem.textContent = message('popupFailed', errorText(error));
    });
  };
  const drawn = element('div', { class: 'pz-correct' });
  if (corrected) {
    drawn.append(
      element('small', {}, message('cardCorrected')),
      textButton(message('cardCorrectedBack'), () => keep(null)),
    );
  }
  const others = otherReadings(entries, readings);
  if (others.length > 0) {
    drawn.append(
      element('small', {}, message('cardReadAs')),
      ...others.map((other) => textButton(spell(other, notation), () => keep(other))),
    );
  }
  const submit = () => {
    const read = readTyped(field.value, readings.length);
    problem.textContent = read.ok ? '' : explain(read.failure, message);
    if (read.ok) keep(read.readings);
  };
  const field = drawField(message('cardReadingField'), submit);
  const more = textButton(message('cardReadOtherwise'), () => {
    hold();
    more.replaceWith(field, textButton(message('cardReadingKeep'), submit));
    field.focus();
  });
  drawn.append(more, problem);
  return drawn;
}

function drawField(label: string, submit: () => void): HTMLInputElement {
  const field = element('input', {
    type: 'text',
    'aria-label': label,
    placeholder: label,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    lang: 'zh-Latn',
  });
  field.addEventListener('keydown', (event) => {
    // The page's own shortcuts have no business with what is typed here.
    event.stopPropagation();
    if (event.isTrusted && event.key === 'Enter' && !event.isComposing) submit();
  });
  return field;
}

function textButton(text: string, act: () => void): HTMLButtonElement {
  const button = cardButton(text, text, act);
  button.classList.add('pz-text-button');
  return button as HTMLButtonElement;
}

function explain(failure: ReadingFailure, message: Message): string {
  switch (failure.code) {
    case 'count':
      return message('cardReading_count', String(failure.found), String(failure.wanted));
    case 'empty':
      return message('cardReading_empty');
    default:
      return message(`cardReading_${failure.code}`, failure.letters);
  }
}
