/** The names and the reading of a person learned from the article. */
import type { FigureInText, TargetScript } from '../annotations.ts';
import { isHan, isHyphen, isInterpunct } from './characters.ts';
import { readingInName } from '../readings/name-readings.ts';
import type { Person } from './people.ts';
import { japaneseSurnameLength, surnameLength } from './surnames.ts';

interface Language {
  convert: (text: string, target: TargetScript) => string;
  read: (text: string) => string[];
}

/** @param written the name as the article writes it, in any interpunct */
export function learnedNames(
  person: Pick<Person, 'en' | 'chineseStyle'>,
  written: string,
  language: Language,
): Pick<FigureInText, 'names' | 'reading'> {
  const name = [...written]
    .map((character) => (isInterpunct(character) || character === '?' ? '·' : character))
    .join('')
    .replace(/\s*·\s*/g, '·');
  const hans = language.convert(name, 'hans');
  const names = {
    hans,
    hantTW: language.convert(name, 'hant-TW'),
    hantHK: language.convert(name, 'hant-HK'),
    en: person.en,
  };
  return { names, reading: nameReading(hans, person.chineseStyle, language) };
}

/** Syllables of a name, a capital where each part begins: `Cha2 er3 si1 Ku4 pu3 kan3`, `Li3 Cheng2 xian2`. */
export function nameReading(hans: string, chineseStyle: boolean, { read }: Pick<Language, 'read'>): string {
  const characters = [...hans].filter(isHan);
  let syllables = read(hans);
  if (syllables.length !== characters.length) syllables = characters.map((character) => read(character)[0] ?? '');
  // The suffix is neutral, the character of a name is not: 王子铭.
  syllables = syllables.map((syllable) => (syllable === 'zi5' ? 'zi3' : syllable));
  const isSurnameFirst = chineseStyle && !hans.includes('·');
  const japanese = isSurnameFirst ? japaneseSurnameLength(hans, 0) : 0;
  const surname = isSurnameFirst ? japanese || surnameLength(hans, 0) : 0;
  if (isSurnameFirst === surname > 0) {
    const name = characters.join('');
    syllables = syllables.map((syllable, i) => readingInName(name, i, surname) ?? syllable);
  }
  // 长泽, 长谷川: never "to grow".
  if (japanese > 1 && hans.startsWith('长')) syllables = ['chang2', ...syllables.slice(1)];
  const starts = new Set<number>([0]);
  if (isSurnameFirst && surname < characters.length) starts.add(surname);
  let count = 0;
  for (const character of hans) {
    if (isHan(character)) count++;
    else if (character === '·' || isHyphen(character)) starts.add(count);
  }
  return syllables
    .map((syllable, i) => (starts.has(i) ? syllable.charAt(0).toUpperCase() + syllable.slice(1) : syllable))
    .join(' ');
}
