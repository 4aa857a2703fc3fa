/** Which words are proper names, and where their written parts begin: Běijīng, Liánhéguó Dàhuì, Wáng Xiǎomíng. */
import type { Span, Word } from './annotations.ts';
import type { Dictionary } from './dictionary.ts';
import { introducedSurnames, isIntroduced, isSurnameHere } from './surname-beside.ts';
import { createWordTable } from './word-table.ts';

/**
 * Syllables of a word that begin with a capital, as {@link Word.capitals}; `undefined` when it is no name as it is read.
 * The text around it counts: 王 is a name in 王先生, 朝 in 朝俄, 县 in 涡阳县.
 * @param before the word before it, where that is no person
 */
export type FindCapitals = (
  text: string,
  word: Span,
  readings: readonly string[],
  before?: Word,
) => number[] | undefined;

/** Days and months, which Chinese writes small, xīngqīyī, yīyuè, and numerals, in which 万 and 百 are no surnames. */
const counted =
  /^(?:星期|礼拜|禮拜|周|週)[一二三四五六日天末]$|^[正初一二三四五六七八九十]+[月日号號]份?$|^[〇零一二三四五六七八九十百千万萬亿億两兩几幾数數多余餘]+$/u;
/** A numeral first, and a surname where something beside it says so. */
const numeralSurname = /^[万萬]$/u;

/** Names of places and persons that are words far more often: 城中, 山下. */
const words = new Set([
  '城中',
  '山下',
  '大山',
  '山城',
  '新城',
  '新军',
  '新軍',
  '高台',
  '高臺',
  '北山',
  '南山',
  '东区',
  '西区',
]);
/** Words that are the names of firms far more often, but for what goes on otherwise: 三星级. */
const firms = new Set(['特斯拉', '三星', '宝马', '寶馬', '波音', '微博']);
const noFirm = /^(?:[级級]|上[将將])/u;
/** What the Three Kingdoms are followed by; other three countries are not. */
const kingdoms = /^(?:时|時|演|志|杀|殺|鼎|人物|故事|史|群|英雄|争|爭|戏|戲|迷|题|題)/;
/** Abbreviations of three characters that are one written word: Ānlǐhuì, Zhōngxuānbù, Dōng'àohuì. */
const abbreviated = /^..[会會部社局办辦署盟]$/u;
/** Kinds of places, which have a capital behind their name: Líshuǐ Shì. */
const kinds = new Set('市省州县縣');
/** Countries by one character: beside another, and behind what is done to one. */
const countries = new Set('美俄英德韩韓朝欧歐澳');
const rarer = new Set('中法日印乌烏墨加');
const done = /[对對访訪驻駐援赴]$/u;
const noCountry = /^[的丽麗好味食妙感观觀满滿容化术術女人国國方军軍元洲联聯]/u;

/** Whether the single character at `start` is a country's: 朝 and 俄 in 朝俄, 美 in 对美出口. */
function isCountry(text: string, start: number): boolean {
  const character = text.charAt(start);
  const [before, after] = [text.charAt(start - 1), text.charAt(start + 1)];
  if (rarer.has(character)) return countries.has(before) || (character === '法' && countries.has(after));
  if (!countries.has(character) || noCountry.test(after)) return false;
  if (done.test(before) || countries.has(before) || rarer.has(before)) return true;
  return (countries.has(after) || rarer.has(after)) && !noCountry.test(text.charAt(start + 2));
}

/** The answer for words that no reading makes a name. */
const none: { plain: string; capitals: number[] }[] = [];

/** Looks names up once a word. */
export function createProperNames(dictionary: Pick<Dictionary, 'readings' | 'surnameLength'>): FindCapitals {
  /** Of a word: its readings in the dictionary, the common one first, with the capitals of each. */
  const known = createWordTable((word) => {
    if (words.has(word)) return none;
    const entries = counted.test(word) && !numeralSurname.test(word) ? [] : dictionary.readings(word).map(withCapitals);
    for (const entry of entries) entry.capitals = abbreviate(word, entry.capitals);
    const found = entries.length > 0 ? entries : unlisted(word);
    if (numeralSurname.test(word)) found.sort((a, b) => a.capitals.length - b.capitals.length);
    // Most words have no capital in any reading.
    return found.some(({ capitals }) => capitals.length > 0) ? found : none;
  });

  /** Names that the segmentation found by their characters. */
  function unlisted(word: string) {
    const surname = counted.test(word) || word.length < 2 ? null : dictionary.surnameLength(word);
    return surname === null ? [] : [{ plain: '', capitals: surname > 0 ? [0, surname] : [0] }];
  }

  let introducing = '';
  let introduced: ReadonlySet<string> = new Set();

  return (text, { start, end }, readings, before) => {
    if (text !== introducing) [introducing, introduced] = [text, introducedSurnames(text)];
    const found = known(text, start, end);
    if (end - start === 1) {
      const isKind = kinds.has(text.charAt(start)) && before?.end === start && before.capitals?.length === 1;
      if (isKind || isCountry(text, start)) return [0];
    }
    if (found === none) return undefined;
    if (text.startsWith('三国', start) && end - start === 2 && !isThreeKingdoms(text, start)) return undefined;
    const plain = found.length > 1 ? readings.join(' ') : '';
    const same = found.length > 1 ? found.filter((entry) => entry.plain === plain) : found;
    const isSurname = end - start === 1 && (isSurnameHere(text, start) || isIntroduced(text, start, introduced));
    const isFirm = end - start < 4 && firms.has(text.slice(start, end)) && !noFirm.test(text.slice(end, end + 2));
    const named = isSurname || isFirm ? same.find(({ capitals }) => capitals.length > 0) : same[0];
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

/** A name's capitals, without those inside an abbreviation: Zhōnggòng, Ānlǐhuì; 中俄关系 is Zhōng-É guānxì. */
function abbreviate(word: string, capitals: number[]): number[] {
  if (capitals.join() === '0,1' && abbreviated.test(word)) return [0];
  return word.startsWith('中共') ? capitals.filter((at) => at !== 1) : capitals;
}

const isThreeKingdoms = (text: string, start: number) =>
  kingdoms.test(text.slice(start + 2, start + 4)) || /[《“「]/.test(text.charAt(start - 1));
