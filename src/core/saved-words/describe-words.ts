/** What the dictionary has of words that a person gives without anything else. */
import type { Dictionary, Entry } from '../dictionary.ts';
import { printSense } from '../dictionary-text.ts';
import type { SavedWord } from '../schemas.ts';

export type DescribedWord = Pick<SavedWord, 'hans' | 'hant' | 'syllables' | 'definition'>;

/** A longer definition is cut: it is there to be recognised. */
const longestDefinition = 400;

/** The common entry of each word, in the words' order; a word that the dictionary lacks stands as it is. */
export function describeWords(words: readonly string[], lookUp: Dictionary['lookUp']): DescribedWord[] {
  return words.map((word) => {
    const entry = lookUp(word, 0).find(({ start, end }) => start === 0 && end === word.length)?.entries[0];
    return entry ? describeEntry(entry) : { hans: word, hant: word, syllables: [], definition: '' };
  });
}

/** An entry as a word to keep. */
export function describeEntry({ hans, hant, syllables, senses, references }: Entry): DescribedWord {
  const all = senses.length > 0 ? senses : references.map(({ note }) => note);
  const definition = all.map((sense) => printSense(sense, 'hans')).join('; ');
  return { hans, hant, syllables, definition: definition.slice(0, longestDefinition) };
}
