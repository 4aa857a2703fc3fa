/** Builds a double-array trie: see the layout in format.ts. */

export interface DoubleArray {
  base: Int32Array;
  check: Int32Array;
  /** The node at which each key ends, in the order of the keys. */
  ends: Int32Array;
}

/** How far before the place of the last family of its size a search starts: further back is full but for small holes. */
const stepBack = 256;

/** A growing pair of arrays that knows the next free cell after each. */
class Cells {
  base = new Int32Array(1 << 19);
  check = new Int32Array(1 << 19).fill(-1);
  /** Highest cell in use. */
  top = 0;
  /** The cell of the first child of the last family, by size of family. */
  #last: number[] = [];
  /** A cell that is no later than the next free one; itself when free. */
  #next = Int32Array.from({ length: 1 << 19 }, (_, cell) => cell);

  isFree(cell: number): boolean {
    return cell >= this.check.length || this.check[cell] === -1;
  }

  take(cell: number, parent: number): void {
    while (cell + 1 >= this.check.length) this.#grow();
    this.check[cell] = parent;
    this.#next[cell] = cell + 1;
    if (cell > this.top) this.top = cell;
  }

  /** A low base at which every letter's cell is free. */
  findBase(letters: readonly number[]): number {
    const first = letters[0]!;
    // One child fits anywhere.
    const size = letters.length;
    const start = size > 1 ? (this.#last[size] ?? 0) - stepBack : 0;
    for (let cell = Math.max(start, first + 1); ; cell++) {
      cell = this.#nextFree(cell);
      const base = cell - first;
      if (!letters.every((letter) => this.isFree(base + letter))) continue;
      this.#last[size] = cell;
      return base;
    }
  }

  #nextFree(cell: number): number {
    let free = cell;
    while (free < this.#next.length && this.#next[free]! !== free) free = this.#next[free]!;
    // Shorten the way for the next search.
    while (cell < free) {
      const after = this.#next[cell]!;
      this.#next[cell] = free;
      cell = after;
    }
    return free;
  }

  #grow(): void {
    const size = this.check.length * 2;
    const copy = (array: Int32Array, filler: (cell: number) => number) =>
      Int32Array.from({ length: size }, (_, cell) => array[cell] ?? filler(cell));
    this.base = copy(this.base, () => 0);
    this.check = copy(this.check, () => -1);
    this.#next = copy(this.#next, (cell) => cell);
  }
}

/** A node and the keys that go on from it. */
interface Family {
  node: number;
  from: number;
  to: number;
}

function splitByLetter(keys: readonly Uint16Array[], { from, to }: Family, depth: number) {
  const children: { letter: number; from: number; to: number }[] = [];
  for (let at = from; at < to; at++) {
    const letter = keys[at]![depth]!;
    const last = children.at(-1);
    if (last?.letter === letter) last.to = at + 1;
    else children.push({ letter, from: at, to: at + 1 });
  }
  return children;
}

/**
 * Packs `keys` (each a list of letters ≥ 1), which must be sorted by letters, without duplicates and not empty.
 * The arrays reach far enough that `base[node] + letter` is always inside them.
 */
export function buildDoubleArray(keys: readonly Uint16Array[], letterCount: number): DoubleArray {
  const cells = new Cells();
  const ends = new Int32Array(keys.length);
  cells.check[0] = -2; // The root is nobody's child.

  let level: Family[] = keys.length > 0 ? [{ node: 0, from: 0, to: keys.length }] : [];
  for (let depth = 0; level.length > 0; depth++) {
    const next: Family[] = [];
    const families = level.map((family) => ({ family, children: splitByLetter(keys, family, depth) }));
    // The largest first; the many of one child then fill the holes.
    families.sort((a, b) => b.children.length - a.children.length);
    for (const { family, children } of families) {
      const base = cells.findBase(children.map((child) => child.letter));
      cells.base[family.node] = base;
      for (const { letter, from, to } of children) {
        const node = base + letter;
        cells.take(node, family.node);
        const ended = keys[from]!.length === depth + 1;
        if (ended) ends[from] = node;
        const rest = ended ? from + 1 : from;
        if (rest < to) next.push({ node, from: rest, to });
      }
    }
    level = next;
  }

  const size = cells.top + 1 + letterCount;
  const fit = (array: Int32Array, filler: number) => {
    const result = new Int32Array(size).fill(filler);
    result.set(array.subarray(0, cells.top + 1));
    return result;
  };
  return { base: fit(cells.base, 0), check: fit(cells.check, -1), ends };
}
