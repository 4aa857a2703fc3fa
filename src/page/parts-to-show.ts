/** Which parts of a page are shown, and when: at first what is seen, then what is near, and in idle time what may be printed. */
import type { Part } from './chapters.ts';
import { isInSight } from './nearness.ts';
import type { PageChapters } from './page-chapters.ts';
import type { Block } from './page-text.ts';

export interface PartsToShow {
  /** The page has other chapters, of which nothing is shown yet. */
  begin(): void;
  /** Shows what has come near, what is in sight first. */
  showNear(near: readonly Block[]): Promise<void>;
  /** Shows anew what is shown, or on its way: a reading was corrected, or a word is known now. */
  showAgain(): void;
}

/** So much of a page is shown without having come near. UTF-16 units. */
const idleLength = 20_000;

/** What can be painted at once is painted before anything that is done after this. */
const paintingBegun = () => scheduler.postTask(() => undefined);

/**
 * @param isPainted whether a block is painted already: at a glance it would be painted twice
 * @param show asks about a part and shows it; `alone`, as if nothing stood around it
 */
export function createPartsToShow(
  chapters: Pick<PageChapters, 'parts' | 'partsWith' | 'glances'>,
  isPainted: (block: Block) => boolean,
  show: (part: Part, alone: boolean) => Promise<void>,
): PartsToShow {
  /** Parts that are shown, or on their way. */
  let asked = new Set<Part>();
  /** Settled when all that is seen is shown, or was once. */
  let glancing: Promise<void> = Promise.resolve();
  /** Of two runs through idle time only the later one goes on. */
  let latest = 0;

  async function showOnce(part: Part): Promise<void> {
    if (asked.has(part)) return;
    asked.add(part);
    await show(part, false);
  }

  function showAll(parts: Iterable<Part>) {
    for (const part of parts) void showOnce(part);
  }

  /** What is printed must be known before it is asked for, and so must the next word for the arrow keys. */
  function showInIdleTime(turn = ++latest, length = 0) {
    const showNext = async () => {
      await glancing;
      await paintingBegun();
      if (turn !== latest) return;
      const next = chapters.parts().find((part) => !asked.has(part));
      if (!next || length >= idleLength) return;
      await showOnce(next);
      showInIdleTime(turn, length + next.end - next.start);
    };
    requestIdleCallback(() => void showNext());
  }

  return {
    begin() {
      asked = new Set();
      showInIdleTime();
    },

    async showNear(near) {
      const unseen = near.filter((block) => !isPainted(block));
      // All of a chapter takes a while. One after the other, because while the background reads, it hears of nothing else, such as
      // that the style sheet is there.
      const glances = chapters.glances(unseen, isInSight);
      for (const glance of glances) glancing = glancing.then(() => show(glance, true));
      await glancing;
      if (glances.length > 0) await paintingBegun();
      showAll(chapters.partsWith(near.filter(isInSight)));
      await paintingBegun();
      showAll(chapters.partsWith(near));
    },

    showAgain() {
      const parts = asked;
      asked = new Set();
      showAll(parts);
      showInIdleTime();
    },
  };
}
