/** When a card opens and closes, and whose: pointer, touch and keyboard. A figure comes before the word at its place. */
import type { EntryGroup } from '../core/dictionary.ts';
import type { Card } from './card.ts';
import { type ContentsSources, createCardContents } from './card-contents.ts';
import { isEditing } from './editing.ts';
import type { Mark } from './figure-marks.ts';
import { isSameWord, type PageWords, type PlacedWord } from './page-words.ts';
import { closest, page } from './unclobbered.ts';

/** A pointer that rests this long on a name or a word asks for its card; one that crosses it does not. In milliseconds. */
const figureDelay = 250;
const wordDelay = 400;
/** Time to move the pointer from the word into the card. */
const closeDelay = 300;
/** The pointer must move by more than this to count: pages scroll and repaint under a resting one. In pixels. */
const still = 3;
/** Text sent along with a question to the dictionary; its longest headword is shorter. UTF-16 units. */
const surroundings = 30;

type Target = { mark: Mark; word?: undefined } | { word: PlacedWord; mark?: undefined };

const isSameTarget = (a: Target, b: Target) => a.mark === b.mark && isSameWord(a.word, b.word);

export interface Cards {
  /** Opens the card of the next figure's mention after the one last shown, or of the first in the window. */
  nextFigure(): void;
  /** Opens the card of the selected word, or of the first in the window, to go on from with the arrow keys. */
  lookUp(): void;
  /** Goes to the first mention of a figure and opens its card. */
  goToFigure(id: string): void;
  /** Shows another card beside a place of the window. */
  show(draw: (close: () => void) => HTMLElement, anchor: DOMRect[]): void;
  /** Shows the card of a word anew when its reading has changed. */
  redraw(): void;
  close(): void;
}

export interface CardSources extends ContentsSources {
  words: PageWords;
  /** Dictionary entries of the word at `offset` of `text`. */
  lookUp(text: string, offset: number): Promise<EntryGroup[]>;
}

/** Follows pointer and keyboard until `signal` aborts. @param card where the contents are shown, one at a time */
export function createCards(sources: CardSources, card: Card, signal: AbortSignal): Cards {
  const { marks, words, lookUp, tools } = sources;
  const { drawMark, drawWord, drawnAnew } = createCardContents(sources);
  let current: Target | null = null;
  let opening: { target: Target; timer: number } | null = null;
  let closing = 0;
  /** Opened by a click or a key: stays until it is closed. */
  let pinned = false;
  /** Of two words asked for, only the later one is shown. */
  let asked = 0;

  function targetAt(x: number, y: number): Target | null {
    const mark = marks.at(x, y);
    if (mark) return { mark };
    const word = words.at(x, y);
    return word && { word };
  }

  function rectsOf({ mark, word }: Target): DOMRect[] {
    return mark ? marks.rects(mark) : words.rects(word);
  }

  function isCurrent(target: Target): boolean {
    return card.isOpen() && current !== null && isSameTarget(current, target);
  }

  const entriesOf = ({ block, start }: PlacedWord) => lookUp(block.text.slice(start, start + surroundings), 0);

  /** @param entries asked for already, while the pointer rested */
  function show(target: Target, focus: boolean, entries?: Promise<EntryGroup[]>) {
    stopTimers();
    asked++;
    current = target;
    if (target.mark) showFigure(target.mark, focus);
    else void showWord(target.word, focus, entries ?? entriesOf(target.word));
  }

  function showFigure(mark: Mark, focus: boolean) {
    const rects = marks.rects(mark);
    const middle = rects[0] && words.at((rects[0].left + rects[0].right) / 2, (rects[0].top + rects[0].bottom) / 2);
    const contents = drawMark(mark, {
      goTo: (other) => reveal({ mark: other }),
      lookUp: middle ? () => reveal({ word: middle }) : undefined,
      close,
    });
    card.open(contents, rects, { focus });
  }

  async function showWord(word: PlacedWord, focus: boolean, entries: Promise<EntryGroup[]>, open?: number) {
    const turn = asked;
    const groups = await entries.catch(() => []);
    if (turn !== asked) return;
    const contents = drawWord(word, groups, open, {
      open: (group) => void showWord(word, true, Promise.resolve(groups), group),
      step: (by) => stepWord(word, by),
      hold: () => (pinned = true),
      close,
    });
    card.open(contents, words.rects(word), { focus });
  }

  function stepWord(word: PlacedWord, by: 1 | -1) {
    const other = words.step(word, by);
    if (other) reveal({ word: other });
  }

  /** Scrolls to what is out of sight, and shows its card with the keyboard in it. */
  function reveal(target: Target) {
    const rect = rectsOf(target)[0];
    if (rect && (rect.top < 0 || rect.bottom > innerHeight * 0.8)) {
      scrollBy({ top: rect.top - innerHeight / 3, behavior: 'instant' });
    }
    pinned = true;
    show(target, true);
  }

  function close() {
    stopTimers();
    asked++;
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
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const { clientX: x, clientY: y } = event;
    if (Math.abs(x - pointerAt.x) <= still && Math.abs(y - pointerAt.y) <= still) return;
    Object.assign(pointerAt, { x, y });
    if (card.contains(event)) return stopTimers();
    if (event.buttons !== 0) return;
    const target = targetAt(x, y);
    if (target) {
      if (opening && isSameTarget(opening.target, target)) return;
      stopTimers();
      if (isCurrent(target) || (card.isOpen() && pinned)) return;
      // Asked for now, so that it is there when the pointer has rested long enough.
      const entries = target.word && entriesOf(target.word);
      const timer = window.setTimeout(() => show(target, false, entries), target.mark ? figureDelay : wordDelay);
      opening = { target, timer };
    } else {
      if (opening) stopTimers();
      if (card.isOpen() && !pinned) closing ||= window.setTimeout(close, closeDelay);
    }
  }

  function onClick(event: MouseEvent) {
    if (!event.isTrusted || card.contains(event)) return;
    tools.stop();
    const on = event.target instanceof Element ? event.target : null;
    // A link, a button and a selection just made keep their meaning.
    const taken = (on && closest(on, 'a[href], button, summary, label, input, select')) || !getSelection()?.isCollapsed;
    const target = taken ? null : targetAt(event.clientX, event.clientY);
    if (target && !(pinned && isCurrent(target))) {
      pinned = true;
      show(target, false);
    } else close();
  }

  function onKey(event: KeyboardEvent) {
    if (!event.isTrusted || !card.isOpen() || isEditing(event)) return;
    if (card.isEditing() && event.key !== 'Escape') return;
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (event.key === 'Escape') close();
    else if (!card.contains(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    else if (by !== 0 && current?.word) stepWord(current.word, by);
    else if (!tools.press(event.key.toLowerCase())) return;
    event.preventDefault();
    event.stopPropagation();
  }

  page.addEventListener('pointermove', onPointerMove, { passive: true, signal });
  page.addEventListener('click', onClick, { capture: true, signal });
  addEventListener('keydown', onKey, { capture: true, signal });
  // Scrolling inside the card is reading it.
  const onScroll = (event: Event) => card.isOpen() && !pinned && !card.contains(event) && close();
  addEventListener('scroll', onScroll, { passive: true, capture: true, signal });
  signal.addEventListener('abort', close);

  return {
    nextFigure() {
      const all = marks.all();
      const at = current?.mark && card.isOpen() ? all.indexOf(current.mark) : -1;
      const inSight = all.find((mark) => (marks.rects(mark)[0]?.top ?? -1) >= 0);
      const following = at >= 0 ? all[(at + 1) % all.length] : (inSight ?? all[0]);
      if (following) reveal({ mark: following });
    },
    lookUp() {
      const word = words.first();
      if (word) reveal({ word });
    },
    goToFigure(id) {
      const mark = marks.all().find(({ figure }) => figure?.id === id);
      if (mark) reveal({ mark });
    },
    show(draw, anchor) {
      close();
      current = null;
      pinned = true;
      card.open(draw(close), anchor, { focus: true });
    },
    redraw() {
      const now = current?.word && card.isOpen() ? words.again(current.word) : null;
      if (!now) return;
      current = { word: now };
      const drawn = drawnAnew(now);
      if (drawn) void showWord(now, false, Promise.resolve(drawn.groups), drawn.open);
    },
    close,
  };
}
