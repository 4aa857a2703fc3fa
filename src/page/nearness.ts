/** Tells which blocks come near the window, and which go far from it. */
import { blockRect } from './long-blocks.ts';
import { stretchNearWindow } from './near-window.ts';
import type { Block } from './page-text.ts';
import { parentElement } from './unclobbered.ts';

/** In screens: near is nearer than `near`, far is farther than `far`. */
export const near = 1;
export const far = 1.25;
/** An element of this many blocks (lines of one bare text) is near for longer than its parts are. */
const manyBlocks = 4;
/** Browsers look at each observed element in each frame: of more than this, the elements around them are observed. */
const manyElements = 1_500;
/** Where blocks don't stand in order, no more than this are looked at. */
const manyNear = 100;
/** Milliseconds after scrolling. */
const pause = 100;

interface Listener {
  come(blocks: readonly Block[]): void;
  go(blocks: readonly Block[]): void;
  /** The person has scrolled. */
  scrolled(): void;
}

/** @returns begins to watch these blocks, and no others; `known` have come near and not gone since */
export function watchNearness(
  { come, go, scrolled }: Listener,
  signal: AbortSignal,
): (next: readonly Block[], known: readonly Block[]) => void {
  let groups = new Map<Element, Block[]>();
  const within = new Set<Element>();
  let sweeping = 0;

  // Of the window, and of boxes that scroll; `rootMargin` beside it would come on top.
  const margin = (screens: number) => ({ scrollMargin: `${screens * 100}%` });
  const nearby = new IntersectionObserver((entries) => {
    const inside = entries.filter((entry) => entry.isIntersecting);
    // What is seen comes first.
    const isSeen = ({ boundingClientRect: { top, bottom } }: IntersectionObserverEntry) =>
      bottom >= 0 && top <= innerHeight;
    for (const { target } of inside) faraway.observe(target);
    const seenFirst = [...inside.filter(isSeen), ...inside.filter((entry) => !isSeen(entry))];
    come(seenFirst.flatMap(({ target }) => partNear(groups.get(target) ?? [], near)));
  }, margin(near));
  /** Looks only at what has come near: each element that is looked at costs in every frame. */
  const faraway = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) within.add(target);
      else {
        within.delete(target);
        faraway.unobserve(target);
      }
    }
    go(entries.filter(({ isIntersecting }) => !isIntersecting).flatMap(({ target }) => groups.get(target) ?? []));
  }, margin(far));

  /** The blocks of one large element come and go by their own places. */
  function sweep() {
    sweeping = 0;
    scrolled();
    for (const element of within) {
      const group = groups.get(element) ?? [];
      if (group.length < manyBlocks) continue;
      const kept = new Set(partNear(group, far));
      go(group.filter((block) => !kept.has(block)));
      come(partNear(group, near));
    }
  }
  const sweepSoon = () => (sweeping ||= window.setTimeout(sweep, pause));
  addEventListener('scroll', sweepSoon, { passive: true, capture: true, signal });
  signal.addEventListener('abort', () => {
    nearby.disconnect();
    faraway.disconnect();
    clearTimeout(sweeping);
  });

  return (next, known) => {
    groups = groupsOf(next);
    within.clear();
    nearby.disconnect();
    faraway.disconnect();
    come(nearNow(next));
    const came = new Set(known);
    for (const [element, group] of groups) {
      nearby.observe(element);
      if (group.some((block) => came.has(block))) faraway.observe(element);
    }
  };
}

/** The blocks by the element that is observed for them: their own, or one around many. */
function groupsOf(blocks: readonly Block[]): Map<Element, Block[]> {
  let groups = new Map<Element, Block[]>();
  for (const block of blocks) push(groups, block.element, [block]);
  while (groups.size > manyElements) {
    const wider = new Map<Element, Block[]>();
    for (const [element, group] of groups) push(wider, parentElement(element) ?? element, group);
    if (wider.size === groups.size) break;
    groups = wider;
  }
  return groups;
}

function push(groups: Map<Element, Block[]>, element: Element, blocks: readonly Block[]) {
  const group = groups.get(element);
  if (group) for (const block of blocks) group.push(block);
  else groups.set(element, [...blocks]);
}

/** What is near, without waiting for the browser to tell in its next frame; found as if blocks stood in order, one below the other. */
function nearNow(blocks: readonly Block[]): Block[] {
  const drawnRect = (block: Block) => {
    const rect = blockRect(block);
    return rect.width > 0 ? rect : null;
  };
  const { from, to } = stretchNearWindow(blocks.length, near, (i) => (blocks[i] ? drawnRect(blocks[i]) : null));
  const found = blocks.slice(from, Math.min(to, from + manyNear)).filter(drawnRect);
  const distances = new Map(found.map((block) => [block, distance(block)]));
  const isNear = (block: Block) => (distances.get(block) ?? Infinity) <= near * innerHeight;
  return found.filter(isNear).sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
}

function partNear(group: Block[], screens: number): Block[] {
  if (group.length < manyBlocks) return group;
  const { from, to } = stretchNearWindow(group.length, screens, (i) => (group[i] ? blockRect(group[i]) : null));
  return group.slice(from, to);
}

/** How far a block is from being in sight, above or below. In pixels. */
export function distance(block: Block): number {
  const { top, bottom } = blockRect(block);
  return Math.max(0, -bottom, top - innerHeight);
}

/** Whether the window shows any of a block. */
export const isInSight = (block: Block): boolean => distance(block) === 0;

/** The same blocks by their {@link distance}, those in sight first. */
export function nearestFirst(blocks: readonly Block[]): Block[] {
  const distances = new Map(blocks.map((block) => [block, distance(block)]));
  return [...blocks].sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
}
