/** How early a learner meets a headword: its HSK level, else how frequent it is. */
import { COST_UNIT } from './format.ts';
import type { Table } from './table.ts';
import { costAt } from './trie.ts';

/** What the 10,000th and the 30,000th of the headwords by frequency cost, in nats: where the bands beyond HSK end. */
const bandEnds = [11.5, 13.4].map((cost) => cost / COST_UNIT);
const firstBand = 7;

/** The level of the headword that ends at `node`, 1 to 6 of HSK or 7 to 9 by frequency; `undefined` when none ends there. */
export function levelAt({ levels, nodes }: Table, node: number): number | undefined {
  const cost = node < 0 ? 0 : costAt(nodes, node);
  if (!cost) return undefined;
  let low = 0;
  let high = levels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (levels[middle]! >>> 3 < node) low = middle + 1;
    else high = middle;
  }
  const found = levels[low] ?? 0;
  if (found >>> 3 === node) return found & 7;
  return firstBand + bandEnds.filter((end) => cost > end).length;
}
