/** The dictionary's own notation as it is printed. */
import type { Script } from './annotations.ts';
import type { Entry } from './dictionary.ts';
import { spellName } from './pinyin.ts';

/** `騁|骋`, a word of a sense in both scripts. */
const bothScripts = /([\p{Script=Han}·，]+)\|([\p{Script=Han}·，]+)/gu;
/** `[cheng3 xing4]`, the reading of the word before it. */
const reading = /\s?\[([A-Za-züÜ:]+[1-5](?: [A-Za-züÜ:]+[1-5])*)\]/g;

/** A sense or note in one script, its readings with tone marks: `見|见[jian4]` → `见 (jiàn)`. */
export function printSense(sense: string, script: Script): string {
  return sense
    .replace(bothScripts, (_, hant: string, hans: string) => (script === 'hant' ? hant : hans))
    .replace(reading, (_, syllables: string) => ` (${printSyllables(syllables.split(' '))})`);
}

/** Numbered syllables of an entry with tone marks, written together: `Bei3 jing1` → `Běijīng`. */
export function printSyllables(syllables: readonly string[]): string {
  return spellName(syllables.map((syllable) => syllable.replace(/u:/g, 'ü').replace(/U:/g, 'Ü')).join(' '));
}

/** The entries that are read as the word is in its text come first. @param pinyin the word as spelled there */
export function orderByReading(entries: readonly Entry[], pinyin: string): Entry[] {
  const same = (entry: Entry) =>
    printSyllables(entry.syllables).toLowerCase() === pinyin.toLowerCase().replace(/\s/g, '');
  return [...entries].sort((a, b) => Number(same(b)) - Number(same(a)));
}
