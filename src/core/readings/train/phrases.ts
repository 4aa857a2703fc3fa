/** Phrases with their readings, `{ "曲奇": ["qǔ qí", 1.2e-9] }`, as npm's `@pinyin-pro/data` has them. */
import type { Phrase } from './examples.ts';

const LONGEST = 6;
const marks = ['\u0304', '\u0301', '\u030c', '\u0300'];

/** `lǜ` → `lü4`. */
function numbered(syllable: string): string {
  const parts = syllable.normalize('NFD').replace(/u([\u0300-\u0304\u030c]?)\u0308([\u0300-\u0304\u030c]?)/, 'ü$1$2');
  const tone = marks.findIndex((mark) => parts.includes(mark));
  const letters = [...parts].filter((letter) => !marks.includes(letter)).join('');
  return `${letters.normalize('NFC')}${tone < 0 ? 5 : tone + 1}`;
}

/** The phrases of two to six characters that are read one syllable a character. */
export function parsePhrases(json: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (const [text, [pinyin, frequency]] of Object.entries(JSON.parse(json) as Record<string, [string, number]>)) {
    const readings = pinyin.split(' ');
    if (text.length < 2 || text.length > LONGEST || readings.length !== text.length) continue;
    phrases.push({ text, readings: readings.map(numbered), frequency });
  }
  return phrases;
}
