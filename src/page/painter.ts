/**
 * Paints blocks when they come near the viewport, a slice at a time, and unpaints them when they are far away: layout is
 * what annotation costs, and it grows with what is painted.
 */
import { countHan } from '../core/han.ts';
import { isBeingEdited } from './editing.ts';
import { watchHarm } from './harm.ts';
import { blockRect, isLong, isOutgrown, keepInPlace, partNearWindow } from './long-blocks.ts';
import { far, near, watchNearness } from './nearness.ts';
import type { Block } from './page-text.ts';
import { paintText, settle, sourceText, unpaintText } from './paint.ts';
import { noteRewriting } from './restless.ts';
import { type Look, looksSame, partsOf } from './shown-parts.ts';
import { createTightPlaces } from './tight-places.ts';

/** Han characters painted between two frames (300–400 keep a frame's layout under 10 ms on a slow machine). */
const slice = 350;
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
  let looks: readonly Look[] = [];
  /** What is painted now, by the first Text node of its block; of a long block the part. */
  const shown = new Map<Text, { look: Look; part: Look }>();
  const queue = new Set<Look>();
  const tight = createTightPlaces(
    (element) => looks.filter(({ block }) => block.element === element).forEach(enqueue),
    signal,
  );
  let frame = 0;

  const watch = watchNearness(
    { come: (looks) => looks.forEach(enqueue), go: dropShown, scrolled: repaintOutgrown },
    signal,
  );

  /** The words of a long block come and go by their own places. */
  function repaintOutgrown() {
    for (const { look, part } of shown.values()) if (isOutgrown(part)) queue.add(look);
    if (queue.size > 0) frame ||= requestAnimationFrame(paintSlice);
  }

  function dropShown(gone: readonly Look[]) {
    for (const look of gone) queue.delete(look);
    drop(gone.filter((look) => shown.has(firstNode(look))));
  }

  addEventListener('beforeprint', (event) => event.isTrusted && paintForPrint(), { signal });
  addEventListener('afterprint', unpaintFar, { signal });

  function paintForPrint() {
    let budget = longestPrint;
    const printed = looks.filter(({ block }) => (budget -= countHan(block.text)) > 0);
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
      if (changed) paintText(node, parts, { lang: look.converted?.lang, drawing: look.drawing });
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

  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  return {
    show(next) {
      queue.clear();
      looks = next;
      const wanted = new Set(next.map(firstNode));
      drop([...shown.values()].map(({ look }) => look).filter((look) => !wanted.has(firstNode(look))));
      for (const look of next) {
        const before = shown.get(firstNode(look));
        if (before && looksSame(before.look, look))
          shown.set(firstNode(look), { look, part: { ...before.part, block: look.block } });
        // What is painted otherwise keeps its look until its turn comes, so that nothing flashes.
        else if (before) enqueue(look);
      }
      watch(next);
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
