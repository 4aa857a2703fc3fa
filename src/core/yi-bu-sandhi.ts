/**
 * The tones of 一 and 不 as they are heard: yí gè, yì tiān, bú shì. 一 keeps yī where it counts in order or by digits:
 * 第一, 一月, 二〇一一, 十一.
 */
import { type Syllable, toneOf, withTone } from './sandhi.ts';

const digits = '〇零○一二三四五六七八九';
/** Behind these 一 is a number's last digit, an ordinal, a day of the week, or closes a word: 十一, 第一, 周一, 唯一. */
const keepsBehind = new Set(`第初十周週期拜统統唯单單专專划劃归歸其之逐${digits}`);
/** 一 and its measure word, which only the segmentation parts: 这一|天, 每一|个. */
const takesMeasureWord = new Set('这這那哪每某另任同有又再前后後上下头頭近整');
/** What 一 is the first of, at the beginning of a word: 一月, 一号, 一等, 一流. */
const ordinals = new Set('月号號等级級流审審战戰垒壘');
const ordinalWords = /^一(?:季度|年级|年級|把手|线(?!希|生|天)|線(?!希|生|天))/u;
/** 一 is the number one in these, whatever follows. */
const fixed = /独一无|獨一無|数一数二|數一數二|说一不二|說一不二|一五一十|一元论|一元論|一神[论論教]|同一[性体體]/gu;
/** Neutral syllables that 一 and 不 still hear as fourth. */
const fourthBeneath = new Set('个個下次是过過上去见見到住');

/** Whether a character is one whose tone this changes. */
export function isYiOrBu(character: string): boolean {
  return character === '一' || character === '不';
}

/** Readings of a phrase with 一 and 不 as they are heard; all others as they are. */
export function voiceYiBu(phrase: readonly Syllable[]): string[] {
  const text = phrase.map(({ character }) => character);
  const kept = fixedPlaces(text);
  return phrase.map(({ reading, character }, i) => {
    const isYi = character === '一' && reading === 'yi1';
    if (!isYi && !(character === '不' && reading === 'bu4')) return reading;
    const next = phrase[i + 1];
    if (!next || kept.has(i)) return reading;
    if (isRepeated(phrase, i)) return withTone(reading, 5);
    if (isYi && keepsYi(phrase, i, text)) return reading;
    const heard = toneOf(next.reading) === 5 && fourthBeneath.has(next.character) ? 4 : toneOf(next.reading);
    if (heard === 0) return reading;
    if (!isYi) return heard === 4 ? 'bu2' : reading;
    return heard === 4 ? 'yi2' : 'yi4';
  });
}

function fixedPlaces(text: readonly string[]): Set<number> {
  const places = new Set<number>();
  // Offsets of a phrase are those of its syllables where every character is one unit, as those of the patterns are.
  const written = text.map((character) => (character.length === 1 ? character : '?')).join('');
  for (const match of written.matchAll(fixed)) {
    for (let k = 0; k < match[0].length; k++) if (match[0][k] === '一') places.add(match.index + k);
  }
  return places;
}

/** 看一看, 是不是: between a verb and itself; not 一天一天, which counts, and not 天一天天. */
function isRepeated(phrase: readonly Syllable[], i: number): boolean {
  const [before, after] = [phrase[i - 1], phrase[i + 1]];
  if (!before || !after || before.character !== after.character || digits.includes(after.character)) return false;
  return !['一', '不'].includes(phrase[i - 2]?.character ?? '');
}

function keepsYi(phrase: readonly Syllable[], i: number, text: readonly string[]): boolean {
  const [before, after, then] = [text[i - 1] ?? '', text[i + 1] ?? '', text[i + 2] ?? ''];
  const { first, last } = phrase[i] ?? { first: true, last: true };
  if (keepsBehind.has(before)) return true;
  // 一百一十, 一万一; but 一万一千 yíwàn yìqiān.
  if ('百千万萬亿億'.includes(before || '?')) return !'百千万萬亿億'.includes(after);
  if (digits.includes(after)) return true;
  // 一到两天, 一比三.
  if (/[到至比]/.test(after) && /[一二两兩三四五六七八九十百千万萬]/.test(then)) return true;
  // A decimal, 一点五; but the time 一点五十分, and 一点一点.
  if ('点點'.includes(after) && /[〇零二三四五六七八九]/.test(then) && !/[十刻分]/.test(text[i + 3] ?? '')) return true;
  // 十月一日, and 一月 itself; 一日 alone is a day.
  if ('日号號'.includes(after) && before === '月') return true;
  if (first && (ordinals.has(after) || ordinalWords.test(text.slice(i, i + 3).join('')))) return true;
  return last && !first && !takesMeasureWord.has(before);
}
