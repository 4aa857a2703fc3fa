/**
 * Paints blocks when they come near the viewport, a slice at a time, and unpaints them when they are far away: layout is
 * what annotation costs, and it grows with what is painted.
 */
import { countHan } from '../core/han.ts';
import type { Block } from './page-text.ts';
import { isPainted, paintText, settle, unpaintText } from './paint.ts';
import { type Look, partsOf } from './shown-parts.ts';

/** Han characters painted between two frames (300–400 keep a frame's layout under 10 ms on a slow machine). */
const slice = 350;
/** In screens: painted when nearer than `near`, unpainted when farther than `far`. */
const near = 1;
const far = 3;
/** An element of this many blocks (lines of one bare text) is near the viewport for longer than its parts are. */
const manyBlocks = 4;

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
  /** What is painted now, by the first Text node of its block. */
  const shown = new Map<Text, Look>();
  const queue = new Set<Look>();
  let frame = 0;
  let sweeping = 0;

  const nearby = new IntersectionObserver(
    (entries) => {
      const come = entries.filter((entry) => entry.isIntersecting).flatMap(({ target }) => looks.get(target) ?? []);
      come.filter((look) => isWithin(look, near)).forEach(enqueue);
    },
    { rootMargin: `${near * 100}%` },
  );
  const faraway = new IntersectionObserver(
    (entries) =>
      drop(entries.filter((entry) => !entry.isIntersecting).flatMap(({ target }) => looks.get(target) ?? [])),
    { rootMargin: `${far * 100}%` },
  );

  function isWithin(look: Look, screens: number): boolean {
    if ((looks.get(look.block.element)?.length ?? 0) < manyBlocks) return true;
    const { top, bottom } = blockRect(look.block);
    return bottom > -screens * innerHeight && top < (1 + screens) * innerHeight;
  }

  /** Blocks of one large element come and go by their own places. */
  function sweepLargeElements() {
    sweeping = 0;
    for (const group of looks.values()) {
      if (group.length < manyBlocks) continue;
      drop(group.filter((look) => shown.has(firstNode(look)) && !isWithin(look, far)));
      group.filter((look) => isWithin(look, near)).forEach(enqueue);
    }
  }
  const sweepSoon = () => (sweeping ||= window.setTimeout(sweepLargeElements, 100));
  addEventListener('scroll', sweepSoon, { passive: true, capture: true, signal });

  function enqueue(look: Look) {
    if (shown.get(firstNode(look)) === look) return;
    queue.add(look);
    frame ||= requestAnimationFrame(paintSlice);
  }

  function paintSlice() {
    frame = 0;
    const done: Block[] = [];
    aroundPaint(() => {
      let budget = slice;
      for (const look of queue) {
        queue.delete(look);
        paint(look);
        done.push(look.block);
        budget -= countHan(look.block.text);
        if (budget <= 0) break;
      }
    });
    painted(done);
    if (queue.size > 0) frame = requestAnimationFrame(paintSlice);
  }

  function paint(look: Look) {
    const before = shown.get(firstNode(look));
    if (before && before.block !== look.block)
      unpaintExcept(before, new Set(look.block.pieces.map(({ node }) => node)));
    for (const piece of look.block.pieces) {
      const { parts, changed } = partsOf(look, piece.start, piece.end);
      if (changed)
        paintText(piece.node, parts, { lang: look.converted?.lang, colours: look.colours, zhuyin: look.zhuyin });
      else unpaintText(piece.node);
    }
    shown.set(firstNode(look), look);
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
        looks.set(look.block.element, [...(looks.get(look.block.element) ?? []), look]);
        wanted.add(firstNode(look));
      }
      drop([...shown.values()].filter((look) => !wanted.has(firstNode(look))));
      for (const look of next) {
        const before = shown.get(firstNode(look));
        if (before && looksSame(before, look)) shown.set(firstNode(look), look);
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
        for (const look of shown.values()) {
          if (look.block.pieces.filter(({ node }) => settle(node)).length > 0) broken.push(look);
        }
      });
      drop(broken);
      return broken.length > 0;
    },
  };
}

function firstNode({ block }: Look): Text {
  const piece = block.pieces[0];
  if (!piece) throw new Error('a block has at least one piece');
  return piece.node;
}

function looksSame(a: Look, b: Look): boolean {
  return (
    a.block.text === b.block.text &&
    a.converted?.text === b.converted?.text &&
    a.converted?.lang === b.converted?.lang &&
    a.colours === b.colours &&
    a.zhuyin === b.zhuyin &&
    a.block.pieces.length === b.block.pieces.length &&
    a.block.pieces.every(({ node }, i) => node === b.block.pieces[i]?.node) &&
    a.words.length === b.words.length &&
    a.words.every(({ start, end, pinyin, tones }, i) => {
      const word = b.words[i];
      if (word?.start !== start || word.end !== end || word.pinyin !== pinyin) return false;
      return !a.colours || word.tones.join() === tones.join();
    })
  );
}

function blockRect(block: Block): DOMRect {
  const [first, last] = [block.pieces[0]?.node, block.pieces[block.pieces.length - 1]?.node];
  if (!first || !last) return new DOMRect();
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(isPainted(last) && last.nextSibling ? last.nextSibling : last);
  return range.getBoundingClientRect();
}
