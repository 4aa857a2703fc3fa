/** Which words of a text show their pinyin: a reader who knows a word does not need it. */
import type { Annotations } from './annotations.ts';
import type { Settings } from './schemas.ts';
import type { SpelledWord } from './spelling.ts';

/** The words that the person knows and those that they are learning, in every script they are written in. */
export interface WordStates {
  known: ReadonlySet<string>;
  learning: ReadonlySet<string>;
}

/** Of nobody who has kept a word. */
export const noWordStates: WordStates = { known: new Set(), learning: new Set() };

/** The settings that decide it. */
export type WantedPinyin = Pick<Settings, 'pinyinOn' | 'knownLevel' | 'namesAlways'>;

/**
 * The words whose pinyin is shown, in order. What the person has said of a word goes before its level, and before it
 * is a name; a number that is read out is not a word to know.
 * @param words of `text`, spelled from `annotations`
 */
export function wordsWithPinyin(
  text: string,
  words: readonly SpelledWord[],
  annotations: Annotations,
  { pinyinOn, knownLevel, namesAlways }: WantedPinyin,
  { known, learning }: WordStates,
): readonly SpelledWord[] {
  if (pinyinOn === 'all') return words;
  const mentions = annotations.figures.flatMap((figure) => figure.mentions).sort((a, b) => a.start - b.start);
  let nextMention = 0;
  let nextWord = 0;
  return words.filter(({ start, end, readings }) => {
    while ((mentions[nextMention]?.end ?? Infinity) <= start) nextMention++;
    while ((annotations.words[nextWord]?.end ?? Infinity) <= start) nextWord++;
    if (readings.length === 0) return pinyinOn !== 'pointed';
    const word = annotations.words[nextWord];
    // 门口儿 is spelled as one word and annotated as two: the first tells.
    const forms = [text.slice(start, end), word ? text.slice(word.start, word.end) : ''];
    if (pinyinOn !== 'pointed' && forms.some((form) => learning.has(form))) return true;
    if (forms.some((form) => known.has(form))) return false;
    const inMention = (mentions[nextMention]?.start ?? Infinity) <= start;
    const isName = word?.level === undefined && (inMention || word?.capitals !== undefined);
    if (isName && namesAlways) return true;
    if (pinyinOn === 'level') return !isName && (word?.level ?? Infinity) > knownLevel;
    return pinyinOn === 'unknown';
  });
}
