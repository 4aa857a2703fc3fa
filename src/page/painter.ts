/**
 * Paints blocks when they come near the viewport, a slice at a time, and unpaints them when they are far away: layout is
 * what annotation costs, and it grows with what is painted. How a block is to be painted is asked for when it comes near.
 */
import { countHan } from '../core/han.ts';
import { isBeingEdited } from './editing.ts';
import { watchHarm } from './harm.ts';
import { isLong, isOutgrown, keepInPlace, partNearWindow } from './long-blocks.ts';
import { distance, far, isInSight, near, nearestFirst, watchNearness } from './nearness.ts';
import type { Block } from './page-text.ts';
import { paintText, settle, sourceText, unpaintText } from './paint.ts';
import { noteRewriting } from './restless.ts';
import { type Look, looksSame, partsOf } from './shown-parts.ts';
import { createTightPlaces } from './tight-places.ts';
import { inTurns, layOut, most, paced } from './turns.ts';

/** Milliseconds for one turn; for what is seen, which is drawn when all of it is there, it may be more. */
const budget = 20;
const seenBudget = 40;
const firstBudget = 60;
/** Han characters that are painted first at once, on any machine. */
const firstRoom = 350;
/**
 * What has gone far stays painted until the first of it is farther than this, in screens, and is unpainted together: it moves
 * all that is below it, which the browser has to draw anew.
 */
const farthest = 3;
/** Han characters painted at most for print, where all of a page is near. */
const longestPrint = 50_000;

export interface Painter {
  /** Watches these blocks, and takes back what is painted of others. None of them has a look until it is shown. */
  watch(blocks: readonly Block[]): void;
  /** Shows these looks of blocks that are watched. What is painted and looks the same is left as it is. */
  show(looks: readonly Look[]): void;
  /** Unpaints what the page has touched; its text stands as the page wants it. */
  settle(): boolean;
  /** Whether a block is shown as its look says: it has come near, or the page is being printed. */
  shows(block: Block): boolean;
}

export interface PainterTasks {
  /** Runs each change to the page, so that whoever watches the page can tell ours from the page's own. */
  aroundPaint(change: () => void): void;
  /** Told which blocks have been painted or unpainted, or have come or gone otherwise. */
  painted(blocks: readonly Block[]): void;
  /** Asked for the looks of blocks that have come near, what is in sight first. */
  want(blocks: readonly Block[]): void;
}

/** Paints nothing before it watches any blocks; what it has painted stays when `signal` aborts. */
export function createPainter({ aroundPaint, painted, want }: PainterTasks, signal: AbortSignal): Painter {
  let blocks: readonly Block[] = [];
  const looks = new Map<Block, Look>();
  const nearby = new Set<Block>();
  /** What is painted now, by the first Text node of its block; of a long block the part. */
  const shown = new Map<Text, { look: Look; part: Look }>();
  const queue = new Set<Block>();
  /** What has gone far, in the order in which it went. */
  const leaving = new Set<Text>();
  let printing = false;
  const tight = createTightPlaces((element) => {
    for (const look of looks.values()) if (look.block.element === element) enqueue(look);
  }, signal);
  const paintSoon = inTurns(takeTurn, signal);
  const paintSlice = paced(paintNearest);

  const watchNear = watchNearness({ come, go, scrolled: repaintOutgrown }, signal);

  function come(blocks: readonly Block[]) {
    const unknown: Block[] = [];
    for (const block of blocks) {
      nearby.add(block);
      const look = looks.get(block);
      leaving.delete(firstNode(block));
      if (look) enqueue(look);
      else unknown.push(block);
    }
    if (unknown.length > 0) want(unknown);
  }

  function go(blocks: readonly Block[]) {
    for (const block of blocks) {
      nearby.delete(block);
      queue.delete(block);
      if (isShown(block)) leaving.add(firstNode(block));
    }
    if (isUnpaintingDue()) paintSoon();
  }

  /** The words of a long block come and go by their own places. */
  function repaintOutgrown() {
    for (const { look, part } of shown.values()) if (isOutgrown(part)) queue.add(look.block);
    if (queue.size > 0) paintSoon();
  }

  addEventListener('beforeprint', (event) => event.isTrusted && paintForPrint(), { signal });
  addEventListener('afterprint', endPrint, { signal });

  function paintForPrint() {
    printing = true;
    let room = longestPrint;
    const printed = blocks
      .filter(({ text }) => (room -= countHan(text)) > 0)
      .flatMap((block) => looks.get(block) ?? [])
      .filter((look) => shown.get(firstNode(look.block))?.look !== look);
    aroundPaint(() => paintAll(printed));
    painted(blocks);
  }

  function endPrint() {
    printing = false;
    painted(blocks);
    unpaintFar(shown.keys());
  }

  function unpaintFar(nodes: Iterable<Text>) {
    const looks = [...nodes].flatMap((node) => shown.get(node)?.look ?? []);
    drop(looks.filter(({ block }) => distance(block) > far * innerHeight));
    layOut();
  }

  function enqueue(look: Look) {
    if (shown.get(firstNode(look.block))?.look === look && !tight.isLoosened(look)) return;
    queue.add(look.block);
    paintSoon();
  }

  /** Unpainting comes first: what is painted after it moves no more. */
  function takeTurn(): boolean {
    if (isUnpaintingDue()) unpaintFar(leaving);
    else if (shown.size === 0 && isSeenLeft()) paintFirst();
    else if (isSeenLeft()) paintSlice(isSeenLeft, seenBudget);
    else if (queue.size > 0) paintSlice(() => queue.size > 0, budget);
    return queue.size > 0;
  }

  /** The first screen is shown as a whole where there is time for it. */
  function paintFirst() {
    // What the page itself has left to be laid out, and what the style sheet changes, is not to be taken for our own pace.
    layOut();
    paintSlice(isSeenLeft, firstBudget, firstRoom);
  }

  const isSeenLeft = () => [...queue].some(isInSight);

  function isUnpaintingDue(): boolean {
    const [first] = leaving;
    const look = first && shown.get(first)?.look;
    return look !== undefined && distance(look.block) > farthest * innerHeight;
  }

  /** @returns how many Han characters it has painted: up to `room`, or one block */
  function paintNearest(room: number): number {
    let count = 0;
    const taken: Look[] = [];
    for (const block of nearestFirst([...queue])) {
      // What is painted moves the rest: some of what is seen now will be out of sight.
      if (taken[0] && isInSight(taken[0].block) && !isInSight(block)) break;
      const size = Math.min(countHan(block.text), most);
      if (taken.length > 0 && count + size > room) break;
      queue.delete(block);
      const look = looks.get(block);
      if (!look) continue;
      taken.push(look);
      count += size;
    }
    aroundPaint(() => paintAll(taken));
    layOut();
    return count;
  }

  /** Paints, and takes back what spoils the page. */
  function paintAll(taken: readonly Look[]) {
    const findHarm = watchHarm(taken.map(({ block }) => block));
    keepInPlace(taken.map(({ block }) => block).find(isLong), () => taken.forEach(paint));
    for (const look of tight.learn(taken, findHarm())) paint(look);
    painted(taken.map(({ block }) => block));
  }

  function paint(look: Look) {
    // What the page has rewritten since it was read comes again, as it is now; an editor has come since then.
    if (!isUpToDate(look) || isBeingEdited(look.block.element)) return drop([look]);
    const before = shown.get(firstNode(look.block))?.part;
    if (before && before.block !== look.block)
      unpaintExcept(before, new Set(look.block.pieces.map(({ node }) => node)));
    const part = tight.fit(partNearWindow(look, near));
    for (const { node, start, end } of look.block.pieces) {
      const { parts, changed } = part ? partsOf(part, start, end) : { parts: [], changed: false };
      if (changed) paintText(node, parts, { lang: look.converted?.lang, drawing: look.drawing });
      else unpaintText(node);
    }
    shown.set(firstNode(look.block), { look, part: part ?? look });
  }

  function unpaintExcept(look: Look, kept: Set<Text>) {
    for (const { node } of look.block.pieces) if (!kept.has(node)) unpaintText(node);
  }

  function drop(gone: readonly Look[]) {
    if (gone.length === 0) return;
    aroundPaint(() => {
      for (const look of gone) {
        queue.delete(look.block);
        leaving.delete(firstNode(look.block));
        shown.delete(firstNode(look.block));
        unpaintExcept(look, new Set());
      }
    });
    painted(gone.map((look) => look.block));
  }

  const isShown = (block: Block) => shown.has(firstNode(block));

  return {
    watch(next) {
      blocks = next;
      queue.clear();
      leaving.clear();
      looks.clear();
      nearby.clear();
      const wanted = new Set(next.map(firstNode));
      drop([...shown.values()].map(({ look }) => look).filter(({ block }) => !wanted.has(firstNode(block))));
      // What is painted otherwise keeps its look until its new one is there, so that nothing flashes.
      const known = next.filter(isShown);
      watchNear(next, known);
      if (known.length > 0) want(nearestFirst(known));
    },
    show(next) {
      for (const look of next) {
        const { block } = look;
        looks.set(block, look);
        const before = shown.get(firstNode(block));
        if (before && looksSame(before.look, look))
          shown.set(firstNode(block), { look, part: before.part === before.look ? look : { ...before.part, block } });
        else if (before || nearby.has(block)) enqueue(look);
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
    shows: (block) => printing || isShown(block),
  };
}

function isUpToDate({ block }: Look): boolean {
  return block.pieces.every(({ node, start, end }) => sourceText(node) === block.text.slice(start, end));
}

function firstNode(block: Block): Text {
  const piece = block.pieces[0];
  if (!piece) throw new Error('a block has at least one piece');
  return piece.node;
}
