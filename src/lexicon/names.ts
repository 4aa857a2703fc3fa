/** Personal names that no dictionary lists: a surname with its given name, and foreign names written by sound. */
import { NAME_COLUMN_COUNT, NAME_COLUMNS, NEVER } from './format.ts';
import type { Table } from './table.ts';

/** Costs in the table's unit, a tenth of a nat: how rare such a name is among words, before its characters count. */
const givenOfTwoCost = 58;
const givenOfOneCost = 66;
const foreignCost = 68;
/** Names of two characters by sound are rarer than the accidents that look like them. */
const shortForeignSurcharge = 30;
/** What an interpunct beside it takes off a foreign name: 西蒙·斯蒂尔. */
const interpunctDiscount = 50;
const longSurnameCost = 50;
const longestForeign = 8;

/** Candidates at one place: parallel, `count` of them valid until the next search. */
export interface NameCandidates {
  count: number;
  lengths: Uint8Array;
  costs: Int32Array;
  /** Characters of the surname; 0 in a foreign name. */
  surnames: Uint8Array;
}

/** Finds the personal names that may begin at `at`; `letters` is the text in letters of the table, with two zeros after it. */
export type NameFinder = (letters: Uint16Array, at: number) => NameCandidates;

const { surname, givenFirst, givenLast, foreign, foreignLast } = NAME_COLUMNS;

/** A finder over the likelihoods of a table. Its one answer is written again by each search. */
export function createNameFinder({ units, names, surnames }: Table): NameFinder {
  const longSurnames = new Set<number>();
  for (const pair of surnames) longSurnames.add(units[pair >>> 16]! * 0x10000 + units[pair & 0xffff]!);
  const startsLong = new Uint8Array(0x10000);
  for (const pair of longSurnames) startsLong[Math.floor(pair / 0x10000)] = 1;

  const numerals = new Uint8Array(0x10000);
  for (const numeral of '一二两三四五六七八九十几') numerals[units[numeral.charCodeAt(0)]!] = 1;

  const interpunct = units['·'.charCodeAt(0)]!;
  // One answer, written again at each place: this runs once a character.
  const found: NameCandidates = {
    count: 0,
    lengths: new Uint8Array(16),
    costs: new Int32Array(16),
    surnames: new Uint8Array(16),
  };
  const add = (length: number, cost: number, surnameLength: number) => {
    found.lengths[found.count] = length;
    found.surnames[found.count] = surnameLength;
    found.costs[found.count++] = cost;
  };
  // Letter 0 stands for everything outside the alphabet, and for the end of the text: its row says never.
  const addGiven = (letters: Uint16Array, at: number, surnameLength: number, surnameCost: number) => {
    const next = letters[at + surnameLength]! * NAME_COLUMN_COUNT;
    const last = names[next + givenLast]!;
    if (last !== NEVER) add(surnameLength + 1, surnameCost + givenOfOneCost + last, surnameLength);
    const first = names[next + givenFirst]!;
    if (first === NEVER) return;
    const end = names[letters[at + surnameLength + 1]! * NAME_COLUMN_COUNT + givenLast]!;
    if (end !== NEVER) add(surnameLength + 2, surnameCost + givenOfTwoCost + first + end, surnameLength);
  };

  return (letters, at) => {
    found.count = 0;
    const letter = letters[at]!;
    const row = letter * NAME_COLUMN_COUNT;
    const family = names[row + surname]!;
    // Between two numerals stands what is counted: 三金一银.
    const isCounted = at > 0 && numerals[letters[at - 1]!] === 1 && numerals[letters[at + 1]!] === 1;
    if (family !== NEVER && !isCounted) addGiven(letters, at, 1, family);
    if (startsLong[letter] === 1 && longSurnames.has(letter * 0x10000 + letters[at + 1]!)) {
      addGiven(letters, at, 2, longSurnameCost);
    }
    let sounds = foreignCost + names[row + foreign]!;
    if (sounds === foreignCost + NEVER) return found;
    const afterInterpunct = at > 0 && letters[at - 1] === interpunct;
    for (let length = 2; length <= longestForeign; length++) {
      const next = letters[at + length - 1]! * NAME_COLUMN_COUNT;
      const last = names[next + foreignLast]!;
      if (last !== NEVER) {
        const beside = afterInterpunct || letters[at + length] === interpunct;
        add(length, sounds + last - (beside ? interpunctDiscount : 0) + (length === 2 ? shortForeignSurcharge : 0), 0);
      }
      const inner = names[next + foreign]!;
      if (inner === NEVER) return found;
      sounds += inner;
    }
    return found;
  };
}
