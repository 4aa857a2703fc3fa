/**
 * Paints blocks when they come near the viewport, a slice at a time, and unpaints them when they are far away: layout is
 * what annotation costs, and it grows with what is painted.
 */
import { countHan } from '../core/han.ts';
import { isBeingEdited } from './editing.ts';
import { watchHarm } from './harm.ts';
import { blockRect, isLong, isOutgrown, keepInPlace, partNearWindow } from './long-blocks.ts';
import { stretchNearWindow } from './near-window.ts';
import type { Block } from './page-text.ts';
import { paintText, settle, sourceText, unpaintText } from './paint.ts';
import { noteRewriting } from './restless.ts';
import { type Look, looksSame, partsOf } from './shown-parts.ts';
import { createTightPlaces } from './tight-places.ts';

/** Han characters painted between two frames (300–400 keep a frame's layout under 10 ms on a slow machine). */
const slice = 350;
/** In screens: painted when nearer than `near`, unpainted when farther than `far`. */
const near = 1;
const far = 3;
/** An element of this many blocks (lines of one bare text) is near the viewport for longer than its parts are. */
const manyBlocks = 4;
/** Han characters painted at most for print, where all of a page is near. */
const longestPrint = 50_000;

export interface Painter {
  /** Shows these looks and nothing else. What is painted and looks the same is left as it is. */
  show(looks: readonly Look[]): void;
  /** Unpaints what the page has touched; its text stands as the page wants it. */
  settle(): boolean;
}

/**
 * @param aroundPaint runs each change to the page, so that whoever watches the page can tell ours from the page's own
 * @param painted told which blocks have been painted or unpainted
 */
export function createPainter(
  aroundPaint: (change: () => void) => void,
  painted: (blocks: readonly Block[]) => void,
  signal: AbortSignal,
): Painter {
  const looks = new Map<Element, Look[]>();
  /** What is painted now, by the first Text node of its block; of a long block the part. */
  const shown = new Map<Text, { look: Look; part: Look }>();
  const queue = new Set<Look>();
  const tight = createTightPlaces((element) => looks.get(element)?.forEach(enqueue), signal);
  let frame = 0;
  let sweeping = 0;

  const nearby = new IntersectionObserver(
    (entries) => {
      const come = entries.filter((entry) => entry.isIntersecting);
      // What is seen comes first.
      const seen = ({ boundingClientRect: { top, bottom } }: IntersectionObserverEntry) =>
        bottom >= 0 && top <= innerHeight;
      for (const { target } of [...come.filter(seen), ...come.filter((entry) => !seen(entry))]) {
        groupNear(looks.get(target) ?? [], near).forEach(enqueue);
      }
    },
    { rootMargin: `${near * 100}%`, scrollMargin: `${near * 100}%` },
  );
  const faraway = new IntersectionObserver(
    (entries) =>
      drop(entries.filter((entry) => !entry.isIntersecting).flatMap(({ target }) => looks.get(target) ?? [])),
    { rootMargin: `${far * 100}%`, scrollMargin: `${far * 100}%` },
  );

  function groupNear(group: Look[], screens: number): Look[] {
    if (group.length < manyBlocks) return group;
    const { from, to } = stretchNearWindow(group.length, screens, (i) => (group[i] ? blockRect(group[i].block) : null));
    return group.slice(from, to);
  }

  /** The blocks of one large element, and the words of one long block, come and go by their own places. */
  function sweepLargeElements() {
    sweeping = 0;
    const outgrown = [...shown.values()].filter(({ part }) => isOutgrown(part)).map(({ look }) => look);
    for (const look of outgrown) queue.add(look);
    for (const group of looks.values()) {
      if (group.length < manyBlocks) continue;
      const kept = new Set(groupNear(group, far));
      drop(group.filter((look) => !kept.has(look) && shown.has(firstNode(look))));
      groupNear(group, near).forEach(enqueue);
    }
    if (queue.size > 0) frame ||= requestAnimationFrame(paintSlice);
  }
  const sweepSoon = () => (sweeping ||= window.setTimeout(sweepLargeElements, 100));
  addEventListener('scroll', sweepSoon, { passive: true, capture: true, signal });

  addEventListener('beforeprint', (event) => event.isTrusted && paintForPrint(), { signal });
  addEventListener('afterprint', unpaintFar, { signal });

  function paintForPrint() {
    let budget = longestPrint;
    const printed = [...looks.values()].flat().filter(({ block }) => (budget -= countHan(block.text)) > 0);
    aroundPaint(() => paintAll(printed.filter((look) => shown.get(firstNode(look))?.look !== look)));
  }

  function unpaintFar() {
    const isFar = ({ top, bottom }: DOMRect) => bottom < -far * innerHeight || top > (1 + far) * innerHeight;
    drop([...shown.values()].map(({ look }) => look).filter(({ block }) => isFar(blockRect(block))));
  }

  function enqueue(look: Look) {
    if (shown.get(firstNode(look))?.look === look && !tight.isLoosened(look)) return;
    queue.add(look);
    frame ||= requestAnimationFrame(paintSlice);
  }

  function paintSlice() {
    frame = 0;
    let budget = slice;
    const taken: Look[] = [];
    for (const look of queue) {
      queue.delete(look);
      taken.push(look);
      budget -= countHan(look.block.text);
      if (budget <= 0) break;
    }
    aroundPaint(() => paintAll(taken));
    if (queue.size > 0) frame = requestAnimationFrame(paintSlice);
  }

  /** Paints, and takes back what spoils the page. */
  function paintAll(taken: readonly Look[]) {
    const findHarm = watchHarm(taken.map(({ block }) => block));
    keepInPlace(taken.map(({ block }) => block).find(isLong), () => taken.forEach(paint));
    for (const look of tight.learn(taken, findHarm())) paint(look);
    painted(taken.map(({ block }) => block));
  }

  function paint(look: Look) {
    // What the page has rewritten since it was read comes again, as it is now.
    if (!isUpToDate(look)) return drop([look]);
    const before = shown.get(firstNode(look))?.part;
    if (before && before.block !== look.block)
      unpaintExcept(before, new Set(look.block.pieces.map(({ node }) => node)));
    const part = tight.fit(partNearWindow(look, near));
    for (const { node, start, end } of look.block.pieces) {
      const { parts, changed } = part ? partsOf(part, start, end) : { parts: [], changed: false };
      if (changed) paintText(node, parts, { lang: look.converted?.lang, colours: look.colours, zhuyin: look.zhuyin });
      else unpaintText(node);
    }
    shown.set(firstNode(look), { look, part: part ?? look });
  }

  function unpaintExcept(look: Look, kept: Set<Text>) {
    for (const { node } of look.block.pieces) if (!kept.has(node)) unpaintText(node);
  }

  function drop(gone: Look[]) {
    if (gone.length === 0) return;
    aroundPaint(() => {
      for (const look of gone) {
        queue.delete(look);
        shown.delete(firstNode(look));
        unpaintExcept(look, new Set());
      }
    });
    painted(gone.map((look) => look.block));
  }

  signal.addEventListener('abort', () => {
    nearby.disconnect();
    faraway.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(sweeping);
  });

  return {
    show(next) {
      queue.clear();
      looks.clear();
      const wanted = new Set<Text>();
      for (const look of next) {
        const group = looks.get(look.block.element);
        if (group) group.push(look);
        else looks.set(look.block.element, [look]);
        wanted.add(firstNode(look));
      }
      drop([...shown.values()].map(({ look }) => look).filter((look) => !wanted.has(firstNode(look))));
      for (const look of next) {
        const before = shown.get(firstNode(look));
        if (before && looksSame(before.look, look))
          shown.set(firstNode(look), { look, part: { ...before.part, block: look.block } });
        // What is painted otherwise keeps its look until its turn comes, so that nothing flashes.
        else if (before) enqueue(look);
      }
      nearby.disconnect();
      faraway.disconnect();
      for (const element of looks.keys()) {
        nearby.observe(element);
        faraway.observe(element);
      }
    },
    settle() {
      const broken: Look[] = [];
      aroundPaint(() => {
        for (const { look } of shown.values()) {
          const { element, pieces } = look.block;
          const rewritten = pieces.filter(({ node }) => settle(node)).length > 0;
          if (rewritten) noteRewriting(element);
          if (rewritten || isBeingEdited(element)) broken.push(look);
        }
      });
      drop(broken);
      return broken.length > 0;
    },
  };
}

function isUpToDate({ block }: Look): boolean {
  return block.pieces.every(({ node, start, end }) => sourceText(node) === block.text.slice(start, end));
}

function firstNode({ block }: Look): Text {
  const piece = block.pieces[0];
  if (!piece) throw new Error('a block has at least one piece');
  return piece.node;
}
