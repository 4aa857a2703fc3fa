/** The letters of figures' names, and the traditional characters that the regions mostly write for them. */
import type { TableFigure } from '../../core/figures/figure-table.ts';
import { indexName } from '../../core/figures/name-index.ts';
import { INTERPUNCT } from '../figures-format.ts';

export interface FigureAlphabet {
  /** Code unit and letter, in turns: of the folded characters and of the traditional ones that names have. */
  units: Uint16Array;
  letters: Uint16Array;
  taiwan: Uint16Array;
  hongkong: Uint16Array;
  /** Letters of a folded name. */
  spell(name: string): Uint16Array;
  /** A folded name in the usual characters of a region. */
  writtenIn(name: string, region: 'taiwan' | 'hongkong'): string;
}

type Counts = Map<string, Map<string, number>>;

/** @param fold simplifies a text character by character */
export function createFigureAlphabet(figures: readonly TableFigure[], fold: (text: string) => string): FigureAlphabet {
  const uses = new Map<string, number>([[INTERPUNCT, Infinity]]);
  const regions: Record<'taiwan' | 'hongkong', Counts> = { taiwan: new Map(), hongkong: new Map() };
  const traditional = new Map<string, string>();
  for (const { names, otherNames = [], shortNames = [] } of figures) {
    for (const name of [names.hans, names.hantTW, names.hantHK, ...otherNames, ...shortNames]) {
      for (const character of indexName(fold(name))) uses.set(character, (uses.get(character) ?? 0) + 1);
      for (const character of name) {
        const folded = fold(character);
        if (folded !== character && uses.has(folded)) traditional.set(character, folded);
      }
    }
    for (const [region, name] of [
      ['taiwan', names.hantTW],
      ['hongkong', names.hantHK],
    ] as const) {
      for (const character of name) {
        const counts = regions[region].get(fold(character)) ?? new Map<string, number>();
        regions[region].set(fold(character), counts.set(character, (counts.get(character) ?? 0) + 1));
      }
    }
  }
  const sorted = [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([character]) => character);
  const letterOf = new Map(sorted.map((character, index) => [character, index + 1]));
  const usual = (region: Counts) =>
    sorted.map((character) => [...(region.get(character) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? character);
  const [taiwan, hongkong] = [usual(regions.taiwan), usual(regions.hongkong)];
  const codes = (characters: readonly string[]) => Uint16Array.from([0, ...characters.map((c) => c.charCodeAt(0))]);
  const pairs = [...letterOf, ...[...traditional].map(([from, to]) => [from, letterOf.get(to) ?? 0] as const)];
  return {
    units: Uint16Array.from(pairs.flatMap(([character, letter]) => [character.charCodeAt(0), letter])),
    letters: codes(sorted),
    taiwan: codes(taiwan),
    hongkong: codes(hongkong),
    spell: (name) => Uint16Array.from(name, (character) => letterOf.get(character) ?? 0),
    writtenIn(name, region) {
      const characters = region === 'taiwan' ? taiwan : hongkong;
      return Array.from(name, (character) => characters[(letterOf.get(character) ?? 0) - 1] ?? character).join('');
    },
  };
}
