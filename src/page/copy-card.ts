/** A card with text to be copied: where the browser allows copying only straight from a click. */
import { cardButton, drawCard, type Message } from './card.ts';
import { writeClipboard } from './clipboard.ts';
import { element } from './element.ts';

/** The text with a button that copies it, and tells whether it could. */
export function drawCopyCard(text: string, message: Message, close: () => void): HTMLElement {
  const told = element('p', { class: 'pz-told', role: 'status' });
  const button = cardButton(message('cardCopy'), message('cardCopy'), () => {
    told.textContent = message(writeClipboard(text) ? 'cardCopied' : 'cardNotCopied');
  });
  button.classList.add('pz-text-button');
  return drawCard(
    message('cardCopy'),
    [element('strong', {}, message('cardCopyReady'))],
    [element('p', { class: 'pz-copied' }, text), element('div', { class: 'pz-tools' }, button, told)],
    message,
    close,
  );
}

/** Tells that there is nothing to be copied. */
export function drawNothingToCopy(message: Message, close: () => void): HTMLElement {
  const text = message('cardNothingToCopy');
  return drawCard(text, [element('strong', {}, text)], [], message, close);
}
