/** Compiles the dictionary to the binary table of format.ts. Build time only. */
import {
  COST_UNIT,
  DICTIONARY_FILE,
  type DictionarySection,
  MAX_COST,
  NAME_COLUMN_COUNT,
  NAME_COLUMNS,
  NEVER,
  RANK_BLOCK,
} from '../format.ts';
import { createAlphabet } from './alphabet.ts';
import type { Alphabet } from './alphabet.ts';
import { compareLetters } from './compare-letters.ts';
import { parseCedict, parseLines } from './cedict.ts';
import type { DictionaryLine, Expected } from './cedict.ts';
import { buildDoubleArray, type DoubleArray } from './double-array.ts';
import { orderEntries } from './entry-order.ts';
import { estimateCosts, parseFrequencies } from './frequencies.ts';
import { isSurname, learnNames } from './name-likelihoods.ts';
import type { NameLikelihoods } from './name-likelihoods.ts';
import { createTextPacker } from './packed-text.ts';
import { writeFile } from './write-file.ts';
import { encodeStrings, writeVarint } from './encode.ts';
import { encodeLevels, readLevels } from './levels.ts';

export interface LexiconSources {
  /** CC-CEDICT: the text itself or the JavaScript module that holds it. */
  cedict: string;
  /** Counted words, `word count tag` a line. */
  frequencies: string;
  /** Further entries, in CC-CEDICT's form, each file's text. They are taken as frequent. */
  overlay: readonly string[];
  /** Headwords with the reading to show first, `的 de5` a line. */
  preferredReadings?: string;
  /** Headwords that stay whole though their parts are commoner, between spaces or line ends; behind `-`, those that never do. */
  keptWords?: string;
  /** Simplified words of each HSK level, the first level first: a JSON array of arrays. */
  levels: string;
  expected?: Expected;
}

/** The dictionary that this project is made for. */
export const expected: Expected = { entries: 125_049, date: '2026-09-10' };

/** Cost of an overlay word that is not counted: words of today's news. */
const overlayCost = 11;

/** Returns the bytes of the table: the same for the same sources. Throws an `Error` when a source is not as expected. */
export function compileLexicon(sources: LexiconSources): Uint8Array {
  const { lines: dictionary, date } = parseCedict(sources.cedict, sources.expected ?? expected);
  const overlay = sources.overlay.flatMap(parseLines);
  const lines = [...dictionary, ...overlay];
  const frequencies = parseFrequencies(sources.frequencies);
  const listed = (sources.keptWords ?? '').replace(/^#.*$/gm, '').split(/\s+/).filter(Boolean);
  const kept = listed.filter((word) => !word.startsWith('-'));
  const loose = listed.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
  const costs = estimateCosts(
    lines,
    frequencies,
    [...kept, ...lines.filter(isPotential).map(({ hans }) => hans)],
    loose,
  );
  for (const { hans, definition } of overlay) {
    // A surname is seldom a word by itself; what it begins is found as a name.
    if (!isSurname(definition)) costs.set(hans, Math.min(costs.get(hans)!, overlayCost));
  }
  const preferred = new Set((sources.preferredReadings ?? '').split(/\r?\n/).filter((line) => !line.startsWith('#')));

  const byHeadword = groupByHeadword(lines);
  const alphabet = createAlphabet(byHeadword.keys());
  const keys = [...byHeadword.keys()]
    .map((headword) => ({ headword, letters: alphabet.spell(headword) }))
    .sort((a, b) => compareLetters(a.letters, b.letters));
  const trie = buildDoubleArray(
    keys.map((key) => key.letters),
    alphabet.letters.length,
  );
  const nodeOf = new Map(keys.map((key, index) => [key.headword, trie.ends[index]!]));
  const byNode = [...nodeOf].sort((a, b) => a[1] - b[1]);

  const nodeCosts = new Uint8Array(trie.base.length);
  for (const [headword, node] of byNode) {
    const cost = Math.min(...byHeadword.get(headword)!.map((line) => costs.get(line.hans)!));
    nodeCosts[node] = Math.max(1, Math.min(MAX_COST, Math.round(cost / COST_UNIT)));
  }
  const { records, offsets, syllables, phrases } = encodeRecords(lines, nodeOf);
  const compare = orderEntries(lines, frequencies, preferred);
  const first = [0];
  const postings: number[] = [];
  for (const [headword] of byNode) {
    postings.push(
      ...byHeadword
        .get(headword)!
        .sort(compare)
        .map((line) => offsets.get(line)!),
    );
    first.push(postings.length);
  }
  const names = learnNames(lines, frequencies, costs);
  const notice = `CC-CEDICT ${date}, https://cc-cedict.org/, CC BY-SA 4.0; modified: packed, reordered, ${overlay.length} entries added`;
  const sections: Record<DictionarySection, ArrayBufferView> = {
    units: alphabet.units,
    letters: alphabet.letters,
    nodes: joinNodes(trie, nodeCosts),
    levels: encodeLevels(readLevels(sources.levels), lines, nodeOf),
    ranks: countHeadwords(nodeCosts),
    first: Uint32Array.from(first),
    postings: Uint32Array.from(postings),
    records,
    syllables: encodeStrings(syllables),
    phrases: encodeStrings(phrases),
    names: encodeNames(names, lines, alphabet),
    surnames: Uint32Array.from(
      names.longSurnames,
      (name) => ((name.charCodeAt(0) << 16) | name.charCodeAt(1)) >>> 0,
    ).sort(),
    notice: new TextEncoder().encode(notice),
  };
  return writeFile(DICTIONARY_FILE, sections);
}

/** Whether it is a verb with what may or may not come of it: 找不到, 看得见. Counts of words have most of them cut. */
function isPotential({ syllables }: DictionaryLine): boolean {
  return syllables.length === 3 && (syllables[1] === 'bu5' || syllables[1] === 'de5');
}

function groupByHeadword(lines: readonly DictionaryLine[]): Map<string, DictionaryLine[]> {
  const groups = new Map<string, DictionaryLine[]>();
  for (const line of lines) {
    for (const headword of new Set([line.hans, line.hant])) {
      const group = groups.get(headword);
      if (group) group.push(line);
      else groups.set(headword, [line]);
    }
  }
  return groups;
}

/** Base, cost and parent of each node, side by side. */
function joinNodes({ base, check }: DoubleArray, costs: Uint8Array): Int32Array {
  return Int32Array.from({ length: 2 * base.length }, (_, at) => {
    const node = at >> 1;
    return at % 2 === 1 ? check[node]! : base[node]! * 0x100 + costs[node]!;
  });
}

/** Headwords before each block of nodes. */
function countHeadwords(costs: Uint8Array): Uint32Array {
  const ranks = new Uint32Array(Math.ceil(costs.length / RANK_BLOCK));
  let count = 0;
  costs.forEach((cost, node) => {
    if (node % RANK_BLOCK === 0) ranks[node / RANK_BLOCK] = count;
    if (cost > 0) count++;
  });
  return ranks;
}

function encodeRecords(lines: readonly DictionaryLine[], nodeOf: ReadonlyMap<string, number>) {
  const uses = new Map<string, number>();
  for (const line of lines) for (const syllable of line.syllables) uses.set(syllable, (uses.get(syllable) ?? 0) + 1);
  // The commonest have the shortest varints.
  const syllables = [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([syllable]) => syllable);
  const syllableIndex = new Map(syllables.map((syllable, index) => [syllable, index]));
  const packer = createTextPacker(lines.map((line) => line.definition));
  const bytes: number[] = [];
  const offsets = new Map<DictionaryLine, number>();
  for (const line of lines) {
    offsets.set(line, bytes.length);
    writeVarint(bytes, nodeOf.get(line.hans)!);
    writeVarint(bytes, line.hant === line.hans ? 0 : nodeOf.get(line.hant)!);
    writeVarint(bytes, line.syllables.length);
    for (const syllable of line.syllables) writeVarint(bytes, syllableIndex.get(syllable)!);
    const text = packer.pack(line.definition);
    writeVarint(bytes, text.length);
    for (const byte of text) bytes.push(byte);
  }
  return { records: Uint8Array.from(bytes), offsets, syllables, phrases: packer.phrases };
}

/** The likelihoods of simplified characters, and of the traditional ones that stand for them. */
function encodeNames(names: NameLikelihoods, lines: readonly DictionaryLine[], alphabet: Alphabet): Uint8Array {
  const table = new Uint8Array(alphabet.letters.length * NAME_COLUMN_COUNT).fill(NEVER);
  for (const { hans, hant } of lines) {
    if (hans.length !== 1 || hant.length !== 1) continue;
    for (const [name, column] of Object.entries(NAME_COLUMNS) as [keyof typeof NAME_COLUMNS, number][]) {
      const cost = names[name].get(hans);
      if (cost === undefined) continue;
      for (const character of [hans, hant]) {
        const cell = alphabet.spell(character)[0]! * NAME_COLUMN_COUNT + column;
        table[cell] = Math.min(table[cell]!, MAX_COST, Math.round(cost / COST_UNIT));
      }
    }
  }
  return table;
}
