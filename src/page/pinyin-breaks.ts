/** A zero-width space: seen only where a line ends. */
const breakHere = '\u200b';

/**
 * Pinyin that may be broken between its syllables. Chromium breaks a line inside a word and its pinyin in step, where the
 * pinyin can be broken; else all of it stays over the first half.
 */
export function withBreaks(pinyin: string, syllables: readonly string[]): string {
  const lower = pinyin.toLowerCase();
  let broken = '';
  let at = 0;
  for (const syllable of syllables) {
    const found = lower.indexOf(syllable.toLowerCase(), at);
    if (!syllable || found < 0) continue;
    if (found > 0) broken += pinyin.slice(at, found) + breakHere;
    broken += pinyin.slice(found, found + syllable.length);
    at = found + syllable.length;
  }
  return broken + pinyin.slice(at);
}
