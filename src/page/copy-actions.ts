/** What the menu and the keys copy: the selection in a form, or the sentence under the pointer as a note. */
import type { CopyForm } from '../core/copied-text.ts';
import type { Place } from './block-range.ts';
import type { Message } from './card.ts';
import { writeClipboard } from './clipboard.ts';
import { drawCopyCard, drawNothingToCopy } from './copy-card.ts';
import type { Cards } from './cards.ts';
import { type CopySources, followCopying } from './copying.ts';
import type { Block } from './page-text.ts';
import { placeAt } from './sentence-note.ts';
import { selectedPlaces } from './selected-places.ts';
import type { Look } from './shown-parts.ts';
import { page } from './unclobbered.ts';

export interface CopyActionSources extends Omit<CopySources, 'looks'> {
  /** All blocks that are read, in order. */
  blocks(): readonly Block[];
  /** The sentence at a place as a note. */
  note(place: Place): string;
  cards: Cards;
  message: Message;
}

export interface CopyActions {
  /** Some blocks with all of their words; none, when nothing is read. */
  know(looks: readonly Look[]): void;
  /** Copies in a form, `note` for the sentence; where the browser does not let it, a card offers to. */
  copy(form: CopyForm | 'note'): void;
}

/** Follows the person's own copying, and the pointer for the sentence under it, until `signal` aborts. */
export function createCopyActions(sources: CopyActionSources, signal: AbortSignal): CopyActions {
  const { blocks, note, cards, message } = sources;
  const lookOf = new WeakMap<Block, Look>();
  const looks = () => blocks().map((block) => lookOf.get(block) ?? { block, words: [] });
  const copied = followCopying({ ...sources, looks }, signal);
  let beRead: () => void = () => undefined;
  /** A page that is read only because something is to be copied from it is not read yet when that is asked. */
  const isRead = new Promise<void>((resolve) => (beRead = resolve));
  let pointer = { x: 0, y: 0 };
  const followPointer = (event: MouseEvent) => {
    if (event.isTrusted) pointer = { x: event.clientX, y: event.clientY };
  };
  for (const type of ['contextmenu', 'pointermove', 'pointerdown'] as const) {
    page.addEventListener(type, followPointer, { capture: true, passive: true, signal });
  }

  function textOf(form: CopyForm | 'note'): string {
    const selection = getSelection();
    if (form !== 'note') return copied(form) ?? selection?.toString() ?? '';
    const [selected] = selection && !selection.isCollapsed ? selectedPlaces(blocks(), selection) : [];
    const place = selected ?? placeAt(blocks(), pointer.x, pointer.y);
    return place ? note(place) : '';
  }

  function copy(form: CopyForm | 'note') {
    const text = textOf(form);
    if (text !== '' && writeClipboard(text)) return;
    const { x, y } = pointer;
    cards.show(
      (close) => (text === '' ? drawNothingToCopy(message, close) : drawCopyCard(text, message, close)),
      [new DOMRect(x, y, 1, 1)],
    );
  }

  return {
    know(known) {
      for (const look of known) lookOf.set(look.block, look);
      beRead();
    },
    copy: (form) => void isRead.then(() => copy(form)),
  };
}
