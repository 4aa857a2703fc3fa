/** The card beside a name or a word: its place, its keyboard focus, and how it comes and goes. */
import { element } from './element.ts';
import { page } from './unclobbered.ts';

/** A text of the interface in the reader's language. */
export type Message = (key: string, ...substitutions: string[]) => string;

/** The one card of a page, open or not. */
export interface Card {
  /** Shows `contents` beside `anchor`, the rectangles of what it is about (the first is the line where that begins). */
  open(contents: HTMLElement, anchor: DOMRect[], options: { focus: boolean }): void;
  close(): void;
  isOpen(): boolean;
  /** Whether an event came from the card. */
  contains(event: Event): boolean;
  /** Whether keys go into a text field of the card; from outside a closed shadow root that can't be seen. */
  isEditing(): boolean;
}

/** Space between word and card, and between card and window, in pixels. */
const gap = 6;
const margin = 8;
/** Pinyin stands above the rectangle of its word, about this much of the word's height. */
const pinyinShare = 0.6;

/**
 * @param host where the card lives: `<pz-card>`, made by the caller, who decides whether its shadow root is closed
 * @param root what the card is drawn in: the host's shadow root, or the host itself on pages of our own
 */
export function createCard(host: HTMLElement, root: ShadowRoot | HTMLElement): Card {
  let shown: HTMLElement | null = null;
  let focusBefore: Element | null = null;
  host.popover = 'manual';

  function close() {
    if (!shown) return;
    const hadFocus = host.matches(':focus-within');
    if (host.matches(':popover-open')) host.hidePopover();
    shown.remove();
    shown = null;
    host.remove();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  }

  /** Above everything else, wherever that is by now: the page may have opened a dialog, or thrown the card out. */
  function showHost() {
    // Everything outside an open modal dialog is inert: inside it the card can be used.
    const dialogs = page.querySelectorAll('dialog:modal');
    const home = dialogs[dialogs.length - 1] ?? page.documentElement;
    if (host.parentNode === home && host.matches(':popover-open')) return;
    if (host.matches(':popover-open')) host.hidePopover();
    home.append(host);
    host.showPopover();
  }

  return {
    open(contents, anchor, { focus }) {
      const keepsFocus = focus || host.matches(':focus-within');
      if (!shown) focusBefore = page.activeElement;
      if (shown) shown.replaceWith(contents);
      else root.append(contents);
      showHost();
      shown = contents;
      place(contents, anchor);
      if (keepsFocus) contents.focus({ preventScroll: true });
    },
    close,
    isOpen: () => shown !== null,
    contains: (event) => event.composedPath().includes(host),
    isEditing() {
      const focused = root instanceof ShadowRoot ? root.activeElement : page.activeElement;
      return focused instanceof HTMLInputElement && root.contains(focused);
    },
  };
}

/** Below the name where there is room, else above it; always inside the window and never over the name. */
function place(card: HTMLElement, anchor: DOMRect[]) {
  const first = anchor[0];
  const last = anchor[anchor.length - 1];
  if (!first || !last) return;
  const top = first.top - gap - first.height * pinyinShare;
  const room = { below: innerHeight - margin - last.bottom - gap, above: top - margin };
  const wanted = card.getBoundingClientRect().height;
  const below = wanted <= room.below || room.below >= room.above;
  // What is longer than the room for it scrolls inside: it must not cover the word.
  card.style.setProperty('max-height', `${Math.max(below ? room.below : room.above, 120)}px`);
  const { width } = card.getBoundingClientRect();
  const left = Math.max(margin, Math.min(first.left, page.documentElement.clientWidth - margin - width));
  // What is told in it later makes it longer, away from the word, and not broader.
  card.style.setProperty('width', `${width}px`);
  card.style.setProperty('left', `${left}px`);
  if (below) card.style.setProperty('top', `${last.bottom + gap}px`);
  else card.style.setProperty('bottom', `${innerHeight - top}px`);
}

/** The frame of every card: a heading, a button that closes it, and whatever it says. */
export function drawCard(
  label: string,
  heading: Node[],
  body: Node[],
  message: Message,
  onClose: () => void,
): HTMLElement {
  return element(
    'section',
    { class: 'pz-card', role: 'dialog', tabindex: '-1', 'aria-label': label },
    // A page's banner it is not, in a page of our own.
    element('header', { role: 'presentation' }, ...heading, cardButton(message('cardClose'), '×', onClose)),
    ...body,
  );
}

/** A small button of a card. */
export function cardButton(label: string, sign: string, act: () => void): HTMLElement {
  const made = element('button', { type: 'button', class: 'pz-button', 'aria-label': label, title: label }, sign);
  // A page may send clicks of its own making: only the person's count.
  made.addEventListener('click', (event) => event.isTrusted && act());
  return made;
}
