/** The card that says who a figure is: its element, its contents and its place beside the name. */
import type { FigureInText } from '../core/annotations.ts';
import { spellName } from '../core/pinyin.ts';
import { element } from './element.ts';

/** A text of the interface in the reader's language. */
export type Message = (key: string, ...substitutions: string[]) => string;

export interface CardContents {
  figure: FigureInText;
  /** Which of the figure's mentions this is, counted from 1. */
  position: number;
  onStep(by: 1 | -1): void;
  onClose(): void;
}

export interface Card {
  /** Shows the card beside `anchor`, the rectangles of the name (the first is the line where it begins). */
  open(contents: CardContents, anchor: DOMRect[], options: { focus: boolean }): void;
  close(): void;
  isOpen(): boolean;
  /** Whether an event came from the card. */
  contains(event: Event): boolean;
}

/** Space between name and card, and between card and window, in pixels. */
const gap = 6;
const margin = 8;

/**
 * @param host where the card lives: `<pz-card>`, made by the caller, who decides where it stands and closes its shadow root
 * @param root what the card is drawn in: the host's shadow root, or the host itself on pages of our own
 */
export function createCard(host: HTMLElement, root: ShadowRoot | HTMLElement, message: Message): Card {
  let shown: HTMLElement | null = null;
  let focusBefore: Element | null = null;
  host.popover = 'manual';

  function close() {
    if (!shown) return;
    const hadFocus = host.matches(':focus-within') || shown.contains(document.activeElement);
    if (host.matches(':popover-open')) host.hidePopover();
    shown.remove();
    shown = null;
    host.remove();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  }

  return {
    open(contents, anchor, { focus }) {
      const next = draw(contents, message);
      if (shown) shown.replaceWith(next);
      else {
        focusBefore = document.activeElement;
        root.append(next);
        // Everything outside an open modal dialog is inert: inside it the card can be used.
        const dialogs = document.querySelectorAll('dialog:modal');
        (dialogs[dialogs.length - 1] ?? document.documentElement).append(host);
        host.showPopover();
      }
      shown = next;
      place(next, anchor);
      if (focus) next.focus({ preventScroll: true });
    },
    close,
    isOpen: () => shown !== null,
    contains: (event) => event.composedPath().includes(host),
  };
}

function draw({ figure, position, onStep, onClose }: CardContents, message: Message): HTMLElement {
  const { names } = figure;
  const traditional = names.hantTW === names.hantHK ? names.hantTW : `${names.hantTW} · ${names.hantHK}`;
  const card = element('section', {
    class: 'pz-card',
    role: 'dialog',
    tabindex: '-1',
    'aria-label': message('cardLabel', names.hans, names.en),
  });
  const button = (key: string, sign: string, act: () => void) => {
    const made = element(
      'button',
      { type: 'button', class: 'pz-button', 'aria-label': message(key), title: message(key) },
      sign,
    );
    // A page may send clicks of its own making: only the person's count.
    made.addEventListener('click', (event) => event.isTrusted && act());
    return made;
  };
  card.append(
    element(
      'header',
      {},
      element('strong', { class: 'pz-name', lang: 'zh-Hans' }, names.hans),
      button('cardClose', '×', onClose),
      ...(traditional === names.hans
        ? []
        : [element('span', { class: 'pz-traditional', lang: 'zh-Hant' }, traditional)]),
    ),
    element('p', { class: 'pz-pinyin', lang: 'zh-Latn' }, spellName(figure.reading)),
    element('p', { class: 'pz-english', lang: 'en' }, names.en),
  );
  if (figure.role || figure.roleEn) {
    const role = element('p', { class: 'pz-role' });
    if (figure.role) role.append(element('span', { lang: 'zh' }, figure.role));
    if (figure.roleEn) role.append(element('span', { lang: 'en' }, figure.roleEn));
    if (figure.asOf) role.append(element('small', {}, message('cardAsOf', figure.asOf)));
    card.append(role);
  }
  const footer = element('footer', {}, element('small', {}, message(`cardSource_${figure.source}`)));
  if (figure.mentions.length > 1) {
    footer.append(
      button('cardPrevious', '‹', () => onStep(-1)),
      element('small', { class: 'pz-count' }, `${position} / ${figure.mentions.length}`),
      button('cardNext', '›', () => onStep(1)),
    );
  }
  card.append(footer);
  return card;
}

/** Below the name where there is room, else above it; always inside the window and never over the name. */
function place(card: HTMLElement, anchor: DOMRect[]) {
  const first = anchor[0];
  const last = anchor[anchor.length - 1];
  if (!first || !last) return;
  const { width, height } = card.getBoundingClientRect();
  const below = last.bottom + gap;
  const above = first.top - gap - height;
  const top = below + height <= innerHeight - margin || above < margin ? below : above;
  const left = Math.max(margin, Math.min(first.left, document.documentElement.clientWidth - margin - width));
  card.style.setProperty('left', `${left}px`);
  card.style.setProperty('top', `${top}px`);
}
