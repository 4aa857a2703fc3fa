/** A saved word as it is kept, and what becomes of it when it is saved again. */
import { check, SavedWord } from '../schemas.ts';

export interface KeptWord extends SavedWord {
  /** Made of its writing and its reading: 行 is kept once as háng and once as xíng. */
  id: string;
  /** Milliseconds since 1970. */
  savedAt: number;
}

/** The beginning of the ids of all readings of a word. */
export function idStem({ hans, hant }: Pick<SavedWord, 'hans' | 'hant'>): string {
  return `${hans} ${hant} `;
}

/** A word as it is kept, under its id. @param savedAt milliseconds since 1970 */
export function keepAt(word: SavedWord, savedAt: number): KeptWord {
  return { ...word, id: idStem(word) + word.syllables.join(' '), savedAt };
}

/** A kept word of which nothing is lost: a sentence that the new one lacks, and a note, stay. */
export function saveAgain(before: KeptWord, after: KeptWord): KeptWord {
  const { sentence, title, address, date, note, ...word } = after;
  const place = sentence ? { sentence, title, address, date } : before;
  return withoutNothing({
    ...word,
    definition: word.definition || before.definition,
    sentence: place.sentence,
    title: place.title,
    address: place.address,
    date: place.date,
    note: note || before.note,
  });
}

/** A kept word and the same one from a file: the later one, with what it lacks of the other; a note that is kept stays. */
export function joinWords(kept: KeptWord, other: KeptWord): KeptWord {
  const joined = other.savedAt > kept.savedAt ? saveAgain(kept, other) : saveAgain(other, kept);
  return kept.note ? { ...joined, note: kept.note } : joined;
}

/** What is kept, or was exported, checked; `null` when it is no kept word. */
export function checkKeptWord(value: unknown): KeptWord | null {
  const word = check(SavedWord, value);
  if (!word) return null;
  const { savedAt } = value as { savedAt?: unknown };
  if (typeof savedAt !== 'number' || !Number.isFinite(savedAt) || Math.abs(savedAt) > latestDate) return null;
  return keepAt(withPlaceInSentence(word), savedAt);
}

/** The last that a date can be. */
const latestDate = 8.64e15;

/** A place outside of the sentence is none: the word stands alone then. */
function withPlaceInSentence(word: SavedWord): SavedWord {
  const { sentence, ...others } = word;
  if (!sentence) return word;
  const { text, start, end } = sentence;
  const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
  return isInside ? word : others;
}

type Optional = 'sentence' | 'title' | 'address' | 'date' | 'note';
type Loose = Omit<KeptWord, Optional> & { [K in Optional]: KeptWord[K] | undefined };

function withoutNothing(word: Loose): KeptWord {
  return Object.fromEntries(Object.entries(word).filter(([, value]) => value !== undefined)) as unknown as KeptWord;
}
