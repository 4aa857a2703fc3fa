/**
 * Third tones before third tones, which are heard as second: ní hǎo, zhánlánguǎn. Within words first, then in pairs of words of
 * one syllable and between such a word and the one behind it; longer words keep their last tone, as a pause may follow.
 */
import type { Span } from './annotations.ts';
import { isSuffix } from './pinyin.ts';
import { type Syllable, toneOf, withTone } from './sandhi.ts';

/** Reduplicated names of kin, whose first syllable keeps its tone: jiějie. */
const kin = new Set('姐奶姥嫂婶嬸宝寶');
/** Neutral syllables that are heard as third by the one before them: nǎli → náli, xiǎojie → xiáojie. */
const thirdBeneath = /^(?:[哪手里裡][里裡裏]|小姐|打[扫掃点點])$/u;

/** Readings of a phrase with third tones as they are heard; `readings` are the phrase's, 一 and 不 voiced already. */
export function voiceThirdTones(phrase: readonly Syllable[], readings: readonly string[]): string[] {
  // 儿 as a suffix is no syllable of its own: the tones meet across it.
  const spoken = phrase.map((_, i) => i).filter((i) => !isSuffix(readings[i] ?? ''));
  const syllables = spoken.map((i) => phrase[i]).filter((one) => one !== undefined);
  const tones = spoken.map((i) => toneOf(readings[i] ?? ''));
  const words = wordsOf(phrase, spoken);
  for (const { start, end } of words) raiseWithin(syllables, tones, start, end);
  joinSingleWords(words, tones);
  const heard = [...readings];
  spoken.forEach((i, k) => {
    if (tones[k] !== toneOf(readings[i] ?? '')) heard[i] = withTone(readings[i] ?? '', tones[k] ?? 0);
  });
  return heard;
}

/** The words of a phrase, as places in `spoken`. */
function wordsOf(phrase: readonly Syllable[], spoken: readonly number[]): Span[] {
  const words: Span[] = [];
  spoken.forEach((i, k) => {
    const word = words[words.length - 1];
    if (phrase[i]?.first || !word) words.push({ start: k, end: k + 1 });
    else word.end = k + 1;
  });
  return words;
}

/** Within a word by twos from its beginning, what is left over with the last two: 展览|馆 2 2 3, 永远友好 2 3 2 3. */
function raiseWithin(syllables: readonly Syllable[], tones: number[], start: number, end: number): void {
  for (let k = start; k < end - 1; k++) {
    if (tones[k] !== 3) continue;
    const pair = (syllables[k]?.character ?? '') + (syllables[k + 1]?.character ?? '');
    const repeated = pair.length === 2 && pair[0] === pair[1] && !kin.has(pair[0] ?? '');
    if (tones[k + 1] === 5 && (repeated || thirdBeneath.test(pair))) tones[k] = 2;
    if (tones[k + 1] !== 3) continue;
    // A foot of two ends here, and another begins.
    const closesFoot = (k - start) % 2 === 1 && end - k > 2;
    if (!closesFoot) tones[k] = 2;
  }
}

/** 我|很|好 2 2 3, 你|也|有|酒 2 3 2 3; a word of one syllable that stands alone leans on the one behind it, 有|水果. */
function joinSingleWords(words: readonly Span[], tones: number[]): void {
  const isSingle = ({ start, end }: Span) => end - start === 1;
  for (let w = 0; w < words.length;) {
    let run = w;
    while (run < words.length && isSingle(words[run] ?? { start: 0, end: 0 })) run++;
    const length = run - w;
    const first = words[w]?.start ?? 0;
    if (length === 1) raise(tones, first, first + 2);
    // What is left over after pairs makes the last group one of three.
    for (let k = 0; k + 1 < length; k += 2) {
      const size = length - k === 3 ? 3 : 2;
      raise(tones, first + k, first + k + size);
      if (size === 3) break;
    }
    w = Math.max(run, w + 1);
  }
}

/** Raises the third tones of a group that stand before third tones. */
function raise(tones: number[], start: number, end: number): void {
  for (let k = start; k < end - 1; k++) if (tones[k] === 3 && tones[k + 1] === 3) tones[k] = 2;
}
