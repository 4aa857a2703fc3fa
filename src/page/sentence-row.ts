/** The part of a card about the sentence and the paragraph of its word: copied as a note, and in English. */
import { errorText } from '../core/error-text.ts';
import { cardButton, type Message } from './card.ts';
import { element } from './element.ts';
import { icon, type IconName } from './icons.ts';

/** A paragraph in English; `byMachine` where no person has translated it. */
export interface English {
  text: string;
  byMachine: boolean;
}

export interface SentenceActions {
  /** Puts the sentence on the clipboard. @returns whether it is there */
  copy(): boolean;
  /** Whether the paragraph can be had in English. */
  hasEnglish(): Promise<boolean>;
  /** @param loading told how much of the browser's model is there, 0 to 1 */
  english(loading: (share: number) => void): Promise<English>;
}

/** The button for English comes when it is known that there is any. */
export function drawSentenceRow(message: Message, { copy, hasEnglish, english }: SentenceActions): HTMLElement {
  const told = element('p', { class: 'pz-told', role: 'status' });
  const shown = element('div', { class: 'pz-translation', hidden: '' });
  const button = (name: IconName, text: string, label: string, act: () => void) => {
    const made = cardButton(label, '', act);
    made.replaceChildren(icon(name), text);
    made.classList.add('pz-text-button');
    return made;
  };
  const copying = button('copy', message('cardCopy'), message('cardCopySentence'), () => {
    told.textContent = message(copy() ? 'cardCopied' : 'cardNotCopied');
  });
  const translating = button('english', message('readerEnglish'), message('cardEnglish'), () => void translate());
  translating.hidden = true;
  void hasEnglish().then((has) => (translating.hidden = !has));

  async function translate() {
    translating.setAttribute('aria-disabled', 'true');
    told.textContent = message('cardTranslating');
    try {
      const { text, byMachine } = await english((share) => {
        told.textContent = message('cardModelLoading', String(Math.round(share * 100)));
      });
      const source = byMachine ? [element('small', {}, message('cardByMachine'))] : [];
      shown.replaceChildren(element('p', { lang: 'en' }, text), ...source);
      shown.hidden = false;
      translating.hidden = true;
      told.textContent = '';
    } catch (error) {
      told.textContent = message('cardNotTranslated', errorText(error));
    } finally {
      translating.removeAttribute('aria-disabled');
    }
  }

  return element('div', { class: 'pz-row' }, copying, translating, told, shown);
}
