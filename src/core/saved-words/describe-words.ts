/** What there is to keep of a word: of one that a person gives without anything else, of one in a text, of a name. */
import type { FigureEntry } from '../annotations.ts';
import type { Dictionary, Entry } from '../dictionary.ts';
import { entryReadings, isSameReading, printSense } from '../dictionary-text.ts';
import type { SavedWord } from '../schemas.ts';

/** What there is to keep of a word, wherever it was met. */
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
function describeEntry({ hans, hant, syllables, senses, references }: Entry): DescribedWord {
  const all = senses.length > 0 ? senses : references.map(({ note }) => note);
  const definition = all.map((sense) => printSense(sense, 'hans')).join('; ');
  return { hans, hant, syllables, definition: definition.slice(0, longestDefinition) };
}

/**
 * A word of a text as a word to keep, read as it is read there.
 * @param entry what the dictionary has of it
 * @param readings one a Han character; empty when they are not known
 */
export function describeInText(written: string, entry: Entry | undefined, readings: readonly string[]): DescribedWord {
  if (!entry) return { hans: written, hant: written, syllables: [...readings], definition: '' };
  const listed = entryReadings(entry);
  const otherwise = listed && listed.length === readings.length && !isSameReading(listed, readings);
  return { ...describeEntry(entry), ...(otherwise && { syllables: [...readings] }) };
}

/** A person's name as a word to keep: who it is stands for its meaning. */
export function describeName({ names, reading, role, roleEn }: FigureEntry): DescribedWord {
  return {
    hans: names.hans,
    hant: names.hantTW,
    syllables: reading.split(' ').filter(Boolean),
    definition: [names.en, roleEn ?? role].filter(Boolean).join('; ').slice(0, longestDefinition),
  };
}
