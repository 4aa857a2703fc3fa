/** Annotations as lines of plain text. */
import type { FigureInText } from '../core/annotations.ts';
import { spellName } from '../core/pinyin.ts';
import type { SpelledWord } from '../core/spelling.ts';

/** 汉字(hànzì) 汉字(hànzì) … */
export function withPinyin(text: string, words: readonly SpelledWord[]): string {
  let shown = '';
  let at = 0;
  for (const { end, pinyin } of words) {
    shown += `${text.slice(at, end)}(${pinyin})`;
    at = end;
  }
  return shown + text.slice(at);
}

/** - 王毅 Wáng Yì, Wang Yi (外交部长; Foreign Minister; as of 2023-09-25): 7× [bundled] */
export function figureLine({ names, reading, role, roleEn, asOf, mentions, source }: FigureInText): string {
  const roles = [role, roleEn, asOf && `as of ${asOf}`].filter(Boolean).join('; ');
  return `- ${names.hans} ${spellName(reading)}, ${names.en}${roles && ` (${roles})`}: ${mentions.length}× [${source}]`;
}
