/** Reads a word, a sentence, or all from a sentence on aloud, and marks the sentence that is being read without touching the page. */
import { sentencesOf } from '../core/sentences.ts';
import type { SpeechRate } from '../core/schemas.ts';
import { type Place, rangeOf, visibleRects } from './block-range.ts';
import type { Block } from './page-text.ts';
import { createSpeech, type SpokenScript } from './speech.ts';

/** How much is read: the word, its sentence, or from its sentence on. */
export type Reach = 'word' | 'sentence' | 'on';

export interface ReadAloud {
  /** Whether the device has a voice for what is read. */
  isPossible(): boolean;
  /** Begins to read at a place, in place of what is being read. */
  read(reach: Reach, place: Place): void;
  /** What is being read. */
  reading(): Reach | null;
  /** Begins the sentence again, at the speed that is set now. */
  again(): void;
  stop(): void;
  /** Draws the mark again, after the text of these blocks has been painted or unpainted. */
  redraw(blocks: readonly Block[]): void;
}

export interface ReadAloudSources {
  /** All blocks that are read, in order. */
  blocks(): readonly Block[];
  script(): SpokenScript;
  rate(): SpeechRate;
  /** Told when reading begins and ends, and when voices come and go. */
  changed(): void;
}

/** The highlight's name in the style sheet. */
const name = 'pz-spoken';

/** Silent where the browser has no voice; Escape and `signal` end it. */
export function createReadAloud({ blocks, script, rate, changed }: ReadAloudSources, signal: AbortSignal): ReadAloud {
  const speech = createSpeech(changed, signal);
  let reach: Reach | null = null;
  let marked: Place | null = null;
  /** Of two readings only the later one goes on. */
  let latest = 0;
  let repeat = false;

  function mark(place: Place | null) {
    marked = place;
    if (!place) return void CSS.highlights.delete(name);
    const highlight = new Highlight();
    highlight.add(rangeOf(place));
    CSS.highlights.set(name, highlight);
  }

  async function run(wanted: Reach, places: Iterable<Place>) {
    const turn = ++latest;
    reach = wanted;
    changed();
    for (const place of places) {
      const isFollowed = !marked || isInSight(marked);
      if (wanted !== 'word') mark(place);
      if (wanted === 'on' && isFollowed) bringIntoSight(place);
      let heard: boolean;
      do {
        repeat = false;
        heard = await speech.speak(place.block.text.slice(place.start, place.end), script(), rate());
        if (turn !== latest) return;
      } while (repeat);
      if (!heard) break;
    }
    finish();
  }

  function finish() {
    if (!reach) return;
    latest++;
    reach = null;
    mark(null);
    changed();
  }

  function stop() {
    finish();
    speech.stop();
  }

  /** The sentence that a place is in and those behind it, also in the blocks behind its own. */
  function* sentencesFrom(place: Place): Generator<Place> {
    const all = blocks();
    // The page may have been read again since the card was drawn.
    const first = all.findIndex(({ text, start }) => text === place.block.text && start === place.block.start);
    const following = first < 0 ? [place.block] : all.slice(first);
    for (const [i, block] of following.entries()) {
      for (const sentence of sentencesOf(block.text)) {
        const spoken = withoutBlanks({ block, ...sentence });
        const isBefore = i === 0 && sentence.end <= place.start;
        if (!isBefore && /[\p{L}\p{N}]/u.test(block.text.slice(spoken.start, spoken.end))) yield spoken;
      }
    }
  }

  function* only(places: Iterable<Place>): Generator<Place> {
    for (const place of places) {
      yield place;
      return;
    }
  }

  addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && stop(), {
    capture: true,
    signal,
  });
  signal.addEventListener('abort', stop);

  return {
    isPossible: () => speech.canSpeak(script()),
    read(wanted, place) {
      speech.stop();
      mark(null);
      const sentences = sentencesFrom(place);
      void run(wanted, wanted === 'word' ? [place] : wanted === 'sentence' ? only(sentences) : sentences);
    },
    reading: () => reach,
    again() {
      if (!reach) return;
      repeat = true;
      speech.stop();
    },
    stop,
    redraw(changedBlocks) {
      if (marked && changedBlocks.includes(marked.block)) mark(marked);
    },
  };
}

/** A place without the blanks at its ends. */
function withoutBlanks({ block, start, end }: Place): Place {
  const text = block.text.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { block, start: from, end: Math.max(from, end - (text.length - text.trimEnd().length)) };
}

function isInSight(place: Place): boolean {
  return visibleRects(rangeOf(place)).some(({ top, bottom }) => bottom > 0 && top < innerHeight);
}

/** Scrolls to what is not wholly in the window; a person who has scrolled away from the reading is left there. */
function bringIntoSight(place: Place): void {
  const rects = visibleRects(rangeOf(place));
  const [first, last] = [rects[0], rects.at(-1)];
  if (!first || !last || (first.top >= 0 && last.bottom <= innerHeight)) return;
  scrollBy({ top: first.top - innerHeight / 3, behavior: 'instant' });
}
