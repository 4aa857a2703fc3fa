/** How the pinyin of each word of a text is spelled: names with capitals and in their parts, other words together. */
import type { Annotations, FigureInText, Span } from './annotations.ts';
import { spell, spellName, toneMarked } from './pinyin.ts';

export interface SpelledWord extends Span {
  /** Pinyin of the whole word: `Běijīng`, `Wáng Yì`. */
  pinyin: string;
  /** Pinyin of each of its Han characters, for a word that is shown in parts. */
  syllables: string[];
}

/** The annotated words of a text with their pinyin as it is printed. */
export function spellWords(text: string, { words, figures }: Annotations): SpelledWord[] {
  const mentions = figures
    .flatMap((figure) => figure.mentions.map((mention) => ({ ...mention, figure })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return words.map(({ readings, ...word }) => {
    const { start, end } = trimDigits(text, word);
    while ((mentions[next]?.end ?? Infinity) <= start) next++;
    const mention = mentions[next];
    const named = mention && mention.start <= start && end <= mention.end;
    const syllables = named ? capitalise(readings, mention.figure) : readings;
    const pinyin = named ? spellName(syllables.filter(Boolean).join(' ')) : spell(syllables);
    return { start, end, pinyin, syllables: syllables.map(toneMarked) };
  });
}

/** Without the digits of `2023年` and `第78`: they are part of the word, but pinyin stands over its Han characters. */
function trimDigits(text: string, { start, end }: Span): Span {
  const word = text.slice(start, end);
  const [first = '', last = ''] = [/^[^\p{Script=Han}]+/u.exec(word)?.[0], /[^\p{Script=Han}]+$/u.exec(word)?.[0]];
  return { start: start + first.length, end: end - last.length };
}

/** A part of a name takes the capitals of the figure's reading where the syllables are the same. */
function capitalise(readings: string[], { reading }: FigureInText): string[] {
  const syllables = reading.split(' ');
  const plain = syllables.map((syllable) => syllable.toLowerCase());
  const at = plain.findIndex((_, i) => readings.every((syllable, k) => plain[i + k] === syllable));
  const [first = '', ...others] = at < 0 ? readings : syllables.slice(at, at + readings.length);
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others];
}
