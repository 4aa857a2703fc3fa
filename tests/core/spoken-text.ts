/** Short texts whose words and readings are given: `'这 zhe4 / 一 yi1 / 天 tian1 / 。'`. */
import type { Annotations } from '../../src/core/annotations.ts';
import type { Corrections } from '../../src/core/corrections.ts';
import { type PinyinStyle, plainStyle, spellWords, type SpelledWord } from '../../src/core/spelling.ts';

/** A word's syllables with a capital begin its parts: `'北京 Bei3 jing1'`. What has no reading is text between words. */
function parseText(script: string): { text: string; annotations: Annotations } {
  const annotations: Annotations = { words: [], figures: [], script: 'hans' };
  let text = '';
  for (const piece of script.split(' / ')) {
    const [written = '', ...syllables] = piece.split(' ');
    const capitals = syllables.flatMap((syllable, i) => (/^[A-Z]/.test(syllable) ? [i] : []));
    if (syllables.length > 0) {
      annotations.words.push({
        start: text.length,
        end: text.length + written.length,
        readings: syllables.map((syllable) => syllable.toLowerCase()),
        ...(capitals.length > 0 && { capitals }),
      });
    }
    text += written;
  }
  return { text, annotations };
}

export function spelledWords(
  script: string,
  style: Partial<PinyinStyle> = {},
  corrections?: Corrections,
): SpelledWord[] {
  const { text, annotations } = parseText(script);
  return spellWords(text, annotations, { ...plainStyle, ...style }, corrections);
}

/** The pinyin of every word, as printed. */
export function spelled(script: string, style: Partial<PinyinStyle> = {}, corrections?: Corrections): string {
  return spelledWords(script, style, corrections)
    .map(({ pinyin }) => pinyin)
    .join(' ');
}
