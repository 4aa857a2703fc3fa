/** The dictionary: what a headword means, which words begin at a place, and where the words of a text are. */
import type { Span } from '../core/annotations.ts';
import type { Dictionary, Entry, EntryGroup, KnownWords, Mentioned } from '../core/dictionary.ts';
import { cutsLatin } from './characters.ts';
import { readEntry } from './entry.ts';
import { createExtraWords } from './extra-words.ts';
import { levelAt } from './levels.ts';
import { readRecord, readSyllables } from './record.ts';
import type { RawEntry } from './record.ts';
import { createNameFinder } from './names.ts';
import { createSegmenter } from './segment.ts';
import { openTable } from './table.ts';
import { costAt, findLengths, findNode, headwordNumber } from './trie.ts';

export interface Lexicon extends Dictionary {
  /** Source, date and licence of the dictionary. */
  notice: string;
  /** Number of headwords, both scripts together. */
  size: number;
  has(headword: string): boolean;
  /** Entries of a word in either script: the common one first, surnames, variants and rare ones last; empty when none. */
  entries(headword: string): Entry[];
  /** The same entries as the dictionary has them. */
  rawEntries(headword: string): RawEntry[];
  /** Lengths, in UTF-16 units, of all headwords at `offset`, longest first; none that would cut a Latin word. */
  matches(text: string, offset: number): number[];
  /**
   * Words of `text` that hold a Han character, in order. Numerals, dates and percentages are one word, with their digits:
   * `2023年`, `百分之五十`; so are personal names. Latin, punctuation and digits alone are no words.
   * `extra` are words that the text is known to use, such as names.
   */
  segment(text: string, extra?: KnownWords): Span[];
}

/** Opens the packed dictionary in place. Throws `LexiconError`, see {@link openTable}. */
export function openLexicon(bytes: ArrayBuffer | Uint8Array): Lexicon {
  const table = openTable(bytes);
  const segment = createSegmenter(table);
  const findNames = createNameFinder(table);

  function postingsOf(headword: string): number[] {
    const number = headword === '' ? -1 : headwordNumber(table, findNode(table, headword));
    return number < 0 ? [] : [...table.postings.subarray(table.first[number], table.first[number + 1])];
  }

  const rawEntries = (headword: string): RawEntry[] => postingsOf(headword).map((offset) => readRecord(table, offset));

  /** One hop: the references of the word that is referred to are left unresolved. */
  function resolve({ hans, hant, syllables }: Mentioned): string[] {
    const named = rawEntries(hant).filter((raw) => raw.hans === hans || hans === hant);
    const reading = syllables.join(' ').toLowerCase();
    const same = named.filter((raw) => raw.syllables.join(' ').toLowerCase() === reading);
    return (same.length > 0 ? same : named.slice(0, 1)).flatMap((raw) => {
      const entry = readEntry(raw, () => []);
      return entry.senses.length > 0 ? entry.senses : entry.references.map((reference) => reference.note);
    });
  }

  const entries = (headword: string) => rawEntries(headword).map((raw) => readEntry(raw, resolve));

  function matches(text: string, offset: number): number[] {
    if (cutsLatin(text, offset)) return [];
    return findLengths(table, text, offset).filter((length) => !cutsLatin(text, offset + length));
  }

  function has(headword: string): boolean {
    const node = headword === '' ? -1 : findNode(table, headword);
    return node >= 0 && costAt(table.nodes, node) > 0;
  }

  return {
    notice: table.notice,
    size: table.first.length - 1,
    has,
    level: (headword) => levelAt(table, findNode(table, headword)),
    entries,
    rawEntries,
    readings(headword) {
      const all = postingsOf(headword).map((offset) => readSyllables(table, offset));
      return [...new Map(all.map((syllables) => [syllables.join(' '), syllables])).values()];
    },
    surnameLength(word) {
      const letters = new Uint16Array(word.length + 2);
      for (let at = 0; at < word.length; at++) letters[at] = table.units[word.charCodeAt(at)]!;
      const { count, lengths, costs, surnames } = findNames(letters, 0);
      let best: number | null = null;
      let cheapest = Infinity;
      for (let index = 0; index < count; index++) {
        if (lengths[index] !== word.length || costs[index]! >= cheapest) continue;
        cheapest = costs[index]!;
        best = surnames[index]!;
      }
      return best;
    },
    matches,
    segment,
    segmenterWith(words, more) {
      const extra = createExtraWords(words, more);
      return (text) => segment(text, extra);
    },
    lookUp(text, offset) {
      const groups: EntryGroup[] = [];
      const add = (start: number, length: number) =>
        groups.push({ start, end: start + length, entries: entries(text.slice(start, start + length)) });
      const lengths = matches(text, offset);
      for (const length of lengths) add(offset, length);
      const end = offset + (lengths[0] ?? 0);
      const first = String.fromCodePoint(text.codePointAt(offset) ?? 0).length;
      for (let at = offset + first; at < end;) {
        const length = String.fromCodePoint(text.codePointAt(at)!).length;
        if (matches(text, at).includes(length)) add(at, length);
        at += length;
      }
      return groups;
    },
  };
}
