/** Which words are proper names, and where their written parts begin: Běijīng, Liánhéguó Dàhuì, Wáng Xiǎomíng. */
import type { Span } from './annotations.ts';
import type { Dictionary } from './dictionary.ts';
import { createWordTable } from './word-table.ts';

/**
 * Syllables of a word that begin with a capital, as {@link Word.capitals}; `undefined` when it is no name as it is read.
 * The text behind it counts: 王 is a name in 王先生.
 */
export type FindCapitals = (text: string, word: Span, readings: readonly string[]) => number[] | undefined;

/** Days and months, which Chinese writes small, xīngqīyī, yīyuè, and numerals, in which 万 and 百 are no surnames. */
const counted =
  /^(?:星期|礼拜|禮拜|周|週)[一二三四五六日天末]$|^[正初一二三四五六七八九十]+[月日号號]份?$|^[〇零一二三四五六七八九十百千万萬亿億两兩几幾数數多余餘]+$/u;
const title =
  /^(?:先生|女士|小姐|太太|夫人|教授|老师|老師|医生|醫生|博士|同志|师傅|師傅|部长|部長|总理|總理|主席|总统|總統|书记|書記|市长|市長|局长|局長|主任|经理|經理|某|氏)/u;
/** The most that is looked at behind a word for a title. */
const longestTitle = 2;

/** The answer for words that no reading makes a name. */
const none: { plain: string; capitals: number[] }[] = [];

/** Looks names up once a word. */
export function createProperNames(dictionary: Pick<Dictionary, 'readings' | 'surnameLength'>): FindCapitals {
  /** Of a word: its readings in the dictionary, the common one first, with the capitals of each. */
  const known = createWordTable((word) => {
    const entries = counted.test(word) ? [] : dictionary.readings(word).map(withCapitals);
    const found = entries.length > 0 ? entries : unlisted(word);
    // Most words have no capital in any reading.
    return found.some(({ capitals }) => capitals.length > 0) ? found : none;
  });

  /** Names that the segmentation found by their characters. */
  function unlisted(word: string) {
    const surname = counted.test(word) || word.length < 2 ? null : dictionary.surnameLength(word);
    return surname === null ? [] : [{ plain: '', capitals: surname > 0 ? [0, surname] : [0] }];
  }

  return (text, { start, end }, readings) => {
    const found = known(text, start, end);
    if (found === none) return undefined;
    const plain = found.length > 1 ? readings.join(' ') : '';
    const same = found.length > 1 ? found.filter((entry) => entry.plain === plain) : found;
    const isTitled = end - start === 1 && title.test(text.slice(end, end + longestTitle));
    const named = isTitled ? same.find(({ capitals }) => capitals.length > 0) : same[0];
    return named?.capitals.length ? named.capitals : undefined;
  };
}

function withCapitals(entry: readonly string[]) {
  // Interpuncts, commas and Latin letters are no syllables of Han characters.
  const syllables = entry.filter((syllable) => /^[A-Za-züÜ]+[1-5]$/.test(syllable));
  return {
    plain: syllables.join(' ').toLowerCase(),
    capitals: syllables.flatMap((syllable, i) => (/^[A-ZÜ]/.test(syllable) ? [i] : [])),
  };
}
