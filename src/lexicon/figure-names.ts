/** The trie of figures' names: which names begin at a place of a text, and whose they are. */
import type { KnownWords } from '../core/dictionary.ts';
import { skipInterpunct } from '../core/figures/name-index.ts';
import { DOT, KIND_SHIFT, LAST } from './figures-format.ts';

/** The sections of the trie; see figures-format.ts. */
export interface NameSections {
  /** Pairs of code unit and letter. */
  units: Uint16Array;
  base: Uint16Array;
  check: Uint16Array;
  values: Uint16Array;
  words: Uint8Array;
  postings: Uint32Array;
}

/** The kind in which a posting names its figure: `FULL`, `SAFE`, `BARE`. */
export const kindOf = (posting: number) => (posting & ~LAST) >>> KIND_SHIFT;

/** The trie, opened. Nodes are numbers above 0. */
export interface FigureNames {
  /** Calls `found` with node and end of each name that begins at `at`; an interpunct in a name matches any other, or none. */
  walk(text: string, at: number, found: (node: number, end: number) => void): void;
  /** Whether a name may begin at a place, by its first two characters: true of few. */
  mayBegin(text: string, at: number): boolean;
  /** The node of a whole folded name, 0 when there is none. */
  find(name: string): number;
  /** Who bears the name that ends at a node; none for a node inside names. */
  postings(node: number): Uint32Array;
  /** Parts of the written entries' names. */
  words: KnownWords;
}

const noLengths: readonly number[] = [];

/** Opens the trie over these sections, which are read in place. */
export function openFigureNames({ units: pairs, base, check, values, words, postings }: NameSections): FigureNames {
  const units = new Uint16Array(0x10000);
  for (let at = 0; at + 1 < pairs.length; at += 2) units[pairs[at]!] = pairs[at + 1]!;
  const letterAt = (text: string, at: number) => (at < text.length ? units[text.charCodeAt(at)]! : 0);
  /** The child of a node by a letter, 0 when there is none. */
  const child = (node: number, letter: number): number => {
    const next = base[node]! + letter;
    return letter !== 0 && check[next] === node ? next : 0;
  };

  function walkFrom(text: string, node: number, at: number, found: (node: number, end: number) => void): void {
    while (node !== 0) {
      if (values[node] !== 0) found(node, at);
      const dotted = child(node, DOT);
      if (dotted !== 0) walkFrom(text, dotted, skipInterpunct(text, at), found);
      const letter = letterAt(text, at++);
      node = letter === DOT ? 0 : child(node, letter);
    }
  }

  return {
    walk: (text, at, found) => walkFrom(text, child(0, letterAt(text, at)), at + 1, found),
    mayBegin(text, at) {
      const node = child(0, letterAt(text, at));
      return node !== 0 && (child(node, letterAt(text, at + 1)) !== 0 || child(node, DOT) !== 0);
    },
    find(name) {
      let node = 0;
      for (let at = 0; at < name.length; at++) if ((node = child(node, letterAt(name, at))) === 0) return 0;
      return node;
    },
    postings(node) {
      const first = values[node]!;
      let end = first;
      if (first !== 0) while (end < postings.length && postings[end++]! < LAST);
      return postings.subarray(first, end);
    },
    words: {
      lengthsAt(text, offset) {
        let lengths: number[] | null = null;
        let node = child(0, letterAt(text, offset));
        for (let at = offset + 1; node !== 0; at++) {
          if (((words[node >> 3]! >> (node & 7)) & 1) === 1) (lengths ??= []).push(at - offset);
          const letter = letterAt(text, at);
          node = letter === DOT ? 0 : child(node, letter);
        }
        return lengths ?? noLengths;
      },
    },
  };
}
