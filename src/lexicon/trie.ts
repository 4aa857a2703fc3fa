/** Walks the double-array trie of both scripts. */
import { RANK_BLOCK } from './format.ts';
import type { Table } from './table.ts';

/** The child of a node by a letter, −1 when it has none. Letter 0 is in no headword. */
export function childOf(nodes: Int32Array, node: number, letter: number): number {
  const child = (nodes[2 * node]! >>> 8) + letter;
  return letter !== 0 && nodes[2 * child + 1] === node ? child : -1;
}

/** What the headword that ends at a node costs; 0 when none does. */
export function costAt(nodes: Int32Array, node: number): number {
  return nodes[2 * node]! & 0xff;
}

/** Node at which `text` from `start` to `end` ends, or −1 when nothing in the dictionary begins so. */
export function findNode({ units, nodes }: Table, text: string, start = 0, end = text.length): number {
  let node = 0;
  for (let at = start; at < end && node >= 0; at++) node = childOf(nodes, node, units[text.charCodeAt(at)]!);
  return node;
}

/** Lengths, in code units, of all headwords that begin at `offset`, longest first. */
export function findLengths({ units, nodes }: Table, text: string, offset: number): number[] {
  const lengths: number[] = [];
  let node = 0;
  for (let at = offset; at < text.length; at++) {
    node = childOf(nodes, node, units[text.charCodeAt(at)]!);
    if (node < 0) break;
    if (costAt(nodes, node) !== 0) lengths.unshift(at + 1 - offset);
  }
  return lengths;
}

/** The headword that ends at `node`. */
export function spell({ nodes, letters }: Table, node: number): string {
  let word = '';
  while (node > 0) {
    const parent = nodes[2 * node + 1];
    if (parent === undefined || parent < 0) return word;
    word = String.fromCharCode(letters[node - (nodes[2 * parent]! >>> 8)]!) + word;
    node = parent;
  }
  return word;
}

/** Number of the headword that ends at `node`, in node order; −1 when none does. */
export function headwordNumber({ nodes, ranks }: Table, node: number): number {
  if (node < 0 || costAt(nodes, node) === 0) return -1;
  const block = Math.floor(node / RANK_BLOCK);
  let number = ranks[block]!;
  for (let at = block * RANK_BLOCK; at < node; at++) if (costAt(nodes, at) !== 0) number++;
  return number;
}
