/** When the card of a figure opens and closes: pointer, touch and keyboard. */
import type { Card } from './card.ts';
import type { FigureMarks, Mark } from './figure-marks.ts';
import { isEditing } from './editing.ts';

/** A pointer that rests this long on a name asks for its card; one that crosses it does not. In milliseconds. */
const openDelay = 250;
/** Time to move the pointer from the name into the card. */
const closeDelay = 300;
/** The pointer must move by more than this to count: pages scroll and repaint under a resting one. In pixels. */
const still = 3;

export interface FigureCards {
  /** Opens the card of the next figure's mention after the one last shown, or the first in the window, with the keyboard in it. */
  next(): void;
  /** Goes to the first mention of a figure and opens its card. */
  goTo(id: string): void;
  close(): void;
}

export function createFigureCards(marks: FigureMarks, card: Card, signal: AbortSignal): FigureCards {
  let current: Mark | null = null;
  let opening: { mark: Mark; timer: number } | null = null;
  let closing = 0;
  /** Opened by a click or a key: stays until it is closed. */
  let pinned = false;

  function show(mark: Mark, options: { focus: boolean }) {
    stopTimers();
    current = mark;
    const mentions = marks.all().filter(({ figure }) => figure.id === mark.figure.id);
    const index = mentions.indexOf(mark);
    card.open(
      {
        figure: mark.figure,
        position: index + 1,
        onStep(by) {
          const other = mentions[(index + by + mentions.length) % mentions.length];
          if (other) reveal(other);
        },
        onClose: close,
      },
      marks.rects(mark),
      options,
    );
  }

  /** Scrolls to a mark that is out of sight, and shows its card with the keyboard in it. */
  function reveal(mark: Mark) {
    const rect = marks.rects(mark)[0];
    if (rect && (rect.top < 0 || rect.bottom > innerHeight * 0.8)) {
      scrollBy({ top: rect.top - innerHeight / 3, behavior: 'instant' });
    }
    pinned = true;
    show(mark, { focus: true });
  }

  function close() {
    stopTimers();
    pinned = false;
    card.close();
  }

  function stopTimers() {
    if (opening) clearTimeout(opening.timer);
    opening = null;
    clearTimeout(closing);
    closing = 0;
  }

  const pointerAt = { x: -Infinity, y: -Infinity };
  function onPointerMove(event: PointerEvent) {
    if (event.pointerType === 'touch') return;
    const { clientX: x, clientY: y } = event;
    if (Math.abs(x - pointerAt.x) <= still && Math.abs(y - pointerAt.y) <= still) return;
    Object.assign(pointerAt, { x, y });
    if (card.contains(event)) return stopTimers();
    if (event.buttons !== 0) return;
    const mark = marks.all().length > 0 ? marks.at(x, y) : null;
    if (mark) {
      if (mark === opening?.mark) return;
      stopTimers();
      if (card.isOpen() && (mark === current || pinned)) return;
      opening = { mark, timer: window.setTimeout(() => show(mark, { focus: false }), openDelay) };
    } else {
      if (opening) stopTimers();
      if (card.isOpen() && !pinned) closing ||= window.setTimeout(close, closeDelay);
    }
  }

  function onClick(event: MouseEvent) {
    if (!event.isTrusted || card.contains(event)) return;
    const mark = marks.at(event.clientX, event.clientY);
    const target = event.target instanceof Element ? event.target : null;
    // A link, a button and a selection just made keep their meaning.
    const taken = target?.closest('a[href], button, summary, label, input') || !getSelection()?.isCollapsed;
    if (mark && !taken) {
      pinned = true;
      show(mark, { focus: false });
    } else close();
  }

  function onKey(event: KeyboardEvent) {
    if (!card.isOpen() || isEditing(event)) return;
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  document.addEventListener('pointermove', onPointerMove, { passive: true, signal });
  document.addEventListener('click', onClick, { capture: true, signal });
  addEventListener('keydown', onKey, { capture: true, signal });
  addEventListener('scroll', () => card.isOpen() && !pinned && close(), { passive: true, capture: true, signal });
  signal.addEventListener('abort', close);

  return {
    next() {
      const all = marks.all();
      const at = current && card.isOpen() ? all.indexOf(current) : -1;
      const inSight = all.find((mark) => (marks.rects(mark)[0]?.top ?? -1) >= 0);
      const following = at >= 0 ? all[(at + 1) % all.length] : (inSight ?? all[0]);
      if (following) reveal(following);
    },
    goTo(id) {
      const mark = marks.all().find(({ figure }) => figure.id === id);
      if (mark) reveal(mark);
    },
    close,
  };
}
