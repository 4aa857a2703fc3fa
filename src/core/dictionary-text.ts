/** The dictionary's own notation as it is printed. */
import type { Script } from './annotations.ts';
import type { Entry } from './dictionary.ts';
import { countHan } from './han.ts';
import { isSuffix, type Notation, spellName } from './pinyin.ts';

/** `騁|骋`, a word of a sense in both scripts. */
const bothScripts = /([\p{Script=Han}·，]+)\|([\p{Script=Han}·，]+)/gu;
/** `[cheng3 xing4]`, the reading of the word before it. */
const reading = /\s?\[([A-Za-züÜ:]+[1-5](?: [A-Za-züÜ:]+[1-5])*)\]/g;

/** A sense or note in one script, its readings in a notation: `見|见[jian4]` → `见 (jiàn)`. */
export function printSense(sense: string, script: Script, notation: Notation = 'marks'): string {
  return sense
    .replace(bothScripts, (_, hant: string, hans: string) => (script === 'hant' ? hant : hans))
    .replace(reading, (_, syllables: string) => ` (${printSyllables(syllables.split(' '), notation)})`);
}

/** Numbered syllables of an entry in a notation, written together: `Bei3 jing1` → `Běijīng`. */
export function printSyllables(syllables: readonly string[], notation: Notation = 'marks'): string {
  return spellName(syllables.map(withUmlaut).join(' '), notation);
}

const withUmlaut = (syllable: string) => syllable.replace(/u:/g, 'ü').replace(/U:/g, 'Ü');

/** The readings of an entry's Han characters, as those of a word are; `null` when the entry has more than Han characters. */
export function entryReadings({ hans, syllables }: Entry): string[] | null {
  const readings = syllables.map((syllable) => withUmlaut(syllable).toLowerCase());
  return readings.length === countHan(hans) && readings.every((one) => /^[a-zêü]+[1-5]$/.test(one)) ? readings : null;
}

/** Whether two readings of a word are the same; 儿 as a suffix is `r5` in one and `er5` in another. */
export function isSameReading(a: readonly string[], b: readonly string[]): boolean {
  const plain = (readings: readonly string[]) => readings.map((one) => (isSuffix(one) ? 'er5' : one)).join(' ');
  return plain(a) === plain(b);
}

/** The entries that are read as the word is in its text come first. @param readings of the word there */
export function orderByReading(entries: readonly Entry[], readings: readonly string[]): Entry[] {
  const same = (entry: Entry) => isSameReading(entryReadings(entry) ?? [], readings);
  return [...entries].sort((a, b) => Number(same(b)) - Number(same(a)));
}
