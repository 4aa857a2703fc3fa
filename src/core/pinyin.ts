/** From numbered syllables to pinyin as it is printed. */
import { zhuyin } from './zhuyin.ts';

/** How a syllable is written: `běi`, `bei3`, `ㄅㄟˇ`, `bei`. */
export type Notation = 'marks' | 'numbers' | 'zhuyin' | 'plain';

const marks: Record<string, string> = {
  a: 'ā á ǎ à',
  e: 'ē é ě è',
  i: 'ī í ǐ ì',
  o: 'ō ó ǒ ò',
  u: 'ū ú ǔ ù',
  ü: 'ǖ ǘ ǚ ǜ',
  n: 'n̄ ń ň ǹ',
  m: 'm̄ ḿ m̌ m̀',
};

/** The letter that carries the mark: a, e, the o of ou, else the last vowel (ui, iu); n and m of 嗯 and 呣 without a vowel. */
function markedLetter(syllable: string): number {
  for (const letter of ['a', 'e', 'ou']) {
    const at = syllable.toLowerCase().indexOf(letter);
    if (at >= 0) return at;
  }
  for (let at = syllable.length - 1; at >= 0; at--) {
    if (/[iouü]/i.test(syllable.charAt(at))) return at;
  }
  return syllable.search(/[nm]/i);
}

/** One numbered syllable with its tone mark: `lü4` → `lǜ`, `de5` → `de`. Anything else comes back as it is. */
export function toneMarked(numbered: string): string {
  const parts = /^([A-Za-züÜ]+)([1-5])$/.exec(numbered);
  if (!parts) return numbered;
  const [, syllable = '', tone = '5'] = parts;
  if (tone === '5') return syllable;
  const at = markedLetter(syllable);
  const letter = syllable.charAt(at);
  const marked = marks[letter.toLowerCase()]?.split(' ')[Number(tone) - 1] ?? letter;
  return (
    syllable.slice(0, at) + (letter === letter.toLowerCase() ? marked : marked.toUpperCase()) + syllable.slice(at + 1)
  );
}

/** What has been written: Mandarin has few syllables, and a text says each many times. */
const written: Record<Notation, Map<string, string>> = {
  marks: new Map(),
  numbers: new Map(),
  zhuyin: new Map(),
  plain: new Map(),
};

/** One numbered syllable in a notation. */
export function writeSyllable(numbered: string, notation: Notation): string {
  const known = written[notation].get(numbered);
  if (known !== undefined) return known;
  const made = makeSyllable(numbered, notation);
  written[notation].set(numbered, made);
  return made;
}

function makeSyllable(numbered: string, notation: Notation): string {
  if (notation === 'zhuyin') return zhuyin(numbered);
  if (notation === 'numbers') return numbered;
  return notation === 'plain' ? numbered.replace(/[1-5]$/, '') : toneMarked(numbered);
}

/** Whether a reading is that of 儿 as a suffix, `r5`, which ends the syllable before it. */
export function isSuffix(reading: string): boolean {
  return reading === 'r5' || reading === 'R5';
}

/**
 * Syllables of one word written together, with the apostrophe that GB/T 16159 asks for before a, e and o:
 * `['xi1', 'an1']` → `xī'ān`, and 儿 in the syllable that it ends: `['dian3', 'r5']` → `diǎnr`.
 */
export function spell(readings: readonly string[], notation: Notation = 'marks'): string {
  let word = '';
  for (const reading of readings) {
    if (reading === '') continue;
    if (notation === 'numbers' && isSuffix(reading)) {
      word = word.replace(/[1-5]?$/, (tone) => reading.charAt(0) + tone);
    } else {
      word += (word === '' ? '' : borderBefore(reading, notation)) + writeSyllable(reading, notation);
    }
  }
  return word;
}

/** What stands between a syllable and the one before it in a word. */
function borderBefore(reading: string, notation: Notation): string {
  if (notation === 'zhuyin') return isSuffix(reading) ? '' : ' ';
  // A number ends its syllable by itself.
  if (notation === 'numbers') return '';
  const first = reading.charAt(0);
  return first === 'a' || first === 'e' || first === 'o' ? "'" : '';
}

/** The reading of a name, `Wang2 Yi4` or `Pu3 jing1`, as it is printed: `Wáng Yì`, `Pǔjīng`. */
export function spellName(reading: string, notation: Notation = 'marks'): string {
  const words: string[][] = [];
  for (const syllable of reading.split(' ')) {
    if (/^[A-ZÜ]/.test(syllable) || words.length === 0) words.push([]);
    words[words.length - 1]?.push(syllable);
  }
  return words.map((word) => spell(word, notation)).join(' ');
}
