/** Readings where the dictionary has none. The only file that imports pinyin-pro. */
import { pinyin } from 'pinyin-pro';
import { hasHan } from '../han.ts';

const numbered = /^[a-zü]+[0-5]$/;

/**
 * Reads a text.
 * @param text simplified text; pinyin-pro knows few traditional words
 * @returns for every UTF-16 offset the numbered dictionary reading of the Han character that starts there (`lü4`, neutral
 *   tone `de5`, no sandhi), or `''` where none starts or none is known
 */
export function readGenerally(text: string): string[] {
  const readings = new Array<string>(text.length).fill('');
  let offset = 0;
  // Line by line: pinyin-pro weighs all words of a text at once, and no word crosses a line.
  for (const line of text.split('\n')) {
    if (hasHan(line)) {
      let at = offset;
      for (const { origin, pinyin: reading } of pinyin(line, { type: 'all', toneType: 'num', toneSandhi: false })) {
        if (numbered.test(reading)) readings[at] = reading.replace(/0$/, '5');
        at += origin.length;
      }
    }
    offset += line.length + 1;
  }
  return readings;
}
