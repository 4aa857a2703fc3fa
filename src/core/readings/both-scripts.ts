/** Reads text of either script: traditional text through its simplified form, so that both are read alike. */
import type { Converted, Script, Span } from '../annotations.ts';
import { convertedOffset } from '../converted-offset.ts';
import type { Dictionary, Segment } from '../dictionary.ts';
import { hasHan } from '../han.ts';
import type { ReadText } from './reader.ts';

/** Readings at every UTF-16 offset, as {@link ReadText} gives them. @param words those of the text, when they are at hand */
export type ReadArticle = (text: string, script: Script | null, words?: readonly Span[], taiwan?: boolean) => string[];

/** Characters that traditional text has for one of the words only that simplified text writes so: 只 is not 隻 there. */
const kept = new Map([
  ['只', 'zhi3'],
  ['斗', 'dou3'],
  ['干', 'gan1'],
]);

export interface ArticleReaderParts {
  read: ReadText;
  segment: Segment;
  /** The simplified form of traditional text. */
  simplify: (text: string) => Converted;
  dictionary: Pick<Dictionary, 'readings'> | null;
}

export function createArticleReader({ read, segment, simplify, dictionary }: ArticleReaderParts): ReadArticle {
  /** The reading of a traditional character that has only one: 隻 zhi1, whatever 只 is in its place. */
  const single = new Map<string, string | null>();
  function onlyReading(character: string): string | null {
    const known = single.get(character);
    if (known !== undefined) return known;
    const all = new Set((dictionary?.readings(character) ?? []).map((reading) => reading.join(' ').toLowerCase()));
    const [reading = null] = all;
    const only = all.size === 1 ? reading : null;
    single.set(character, only);
    return only;
  }

  return (text, script, words, taiwan) => {
    if (script !== 'hant') return read(text, words ?? segment(text), taiwan);
    const converted = simplify(text);
    const simplified = read(converted.text, segment(converted.text), taiwan);
    const readings = new Array<string>(text.length).fill('');
    const moved = converted.shifts.length > 0;
    for (let offset = 0; offset < text.length; offset++) {
      const at = moved ? convertedOffset(converted, offset) : offset;
      const reading = simplified[at] ?? '';
      const character = text.charAt(offset);
      const only = character === converted.text.charAt(at) ? kept.get(character) : onlyReading(character);
      // A neutral tone, and one of Taiwan, is the word's, not the character's.
      const isToneOnly = only?.slice(0, -1) === reading.slice(0, -1) && (taiwan || reading.endsWith('5'));
      readings[offset] = only && hasHan(character) && !isToneOnly ? only : reading;
    }
    return readings;
  };
}
