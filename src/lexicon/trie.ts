/** Walks the double-array trie of both scripts. */
import { RANK_BLOCK } from './format.ts';
import type { Table } from './table.ts';

/** Node at which `text` from `start` to `end` ends, or −1 when nothing in the dictionary begins so. */
export function findNode({ units, base, check }: Table, text: string, start = 0, end = text.length): number {
  let node = 0;
  for (let at = start; at < end; at++) {
    const letter = units[text.charCodeAt(at)]!;
    if (letter === 0) return -1;
    const child = base[node]! + letter;
    if (check[child] !== node) return -1;
    node = child;
  }
  return node;
}

/** Lengths, in code units, of all headwords that begin at `offset`, longest first. */
export function findLengths({ units, base, check, costs }: Table, text: string, offset: number): number[] {
  const lengths: number[] = [];
  let node = 0;
  for (let at = offset; at < text.length; at++) {
    const letter = units[text.charCodeAt(at)]!;
    if (letter === 0) break;
    const child = base[node]! + letter;
    if (check[child] !== node) break;
    node = child;
    if (costs[node] !== 0) lengths.unshift(at + 1 - offset);
  }
  return lengths;
}

/** Length of the longest headword at `offset`, 0 when there is none. */
export function findLongest({ units, base, check, costs }: Table, text: string, offset: number): number {
  let longest = 0;
  let node = 0;
  for (let at = offset; at < text.length; at++) {
    const letter = units[text.charCodeAt(at)]!;
    if (letter === 0) break;
    const child = base[node]! + letter;
    if (check[child] !== node) break;
    node = child;
    if (costs[node] !== 0) longest = at + 1 - offset;
  }
  return longest;
}

/** The headword that ends at `node`. */
export function spell({ base, check, letters }: Table, node: number): string {
  let word = '';
  while (node > 0) {
    const parent = check[node];
    if (parent === undefined || parent < 0) return word;
    word = String.fromCharCode(letters[node - base[parent]!]!) + word;
    node = parent;
  }
  return word;
}

/** Number of the headword that ends at `node`, in node order; −1 when none does. */
export function headwordNumber({ costs, ranks }: Table, node: number): number {
  if (node < 0 || !costs[node]) return -1;
  const block = Math.floor(node / RANK_BLOCK);
  let number = ranks[block]!;
  for (let at = block * RANK_BLOCK; at < node; at++) if (costs[at] !== 0) number++;
  return number;
}
