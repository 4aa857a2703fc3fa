/** The letters of the trie: one a code unit, the commonest first, so that families of siblings pack tightly. */

export interface Alphabet {
  /** Code unit → letter, 0 for none. */
  units: Uint16Array;
  /** Letter → code unit. */
  letters: Uint16Array;
  /** Letters of a word whose characters are all in the alphabet. */
  spell(word: string): Uint16Array;
}

/** Interpuncts that news sites use for the one that the dictionary has, and wide forms of ASCII. */
const lookAlikes: readonly (readonly [number, number])[] = [
  ...[...'•∙‧・．'].map((dot) => [dot.charCodeAt(0), '·'.charCodeAt(0)] as const),
  ...Array.from({ length: 26 }, (_, index) => [0xff21 + index, 0x41 + index] as const),
  ...Array.from({ length: 26 }, (_, index) => [0xff41 + index, 0x61 + index] as const),
  ...Array.from({ length: 10 }, (_, index) => [0xff10 + index, 0x30 + index] as const),
];

/** The letters that these words need; the same for the same words. */
export function createAlphabet(words: Iterable<string>): Alphabet {
  const counts = new Map<number, number>();
  for (const word of words) {
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([unit]) => unit);
  const letters = Uint16Array.from([0, ...sorted]);
  const units = new Uint16Array(0x10000);
  for (let letter = 1; letter < letters.length; letter++) units[letters[letter]!] = letter;
  for (const [unit, same] of lookAlikes) if (units[unit] === 0) units[unit] = units[same]!;
  return {
    units,
    letters,
    spell: (word) => Uint16Array.from({ length: word.length }, (_, at) => units[word.charCodeAt(at)]!),
  };
}
