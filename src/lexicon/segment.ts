/** Word segmentation: the cheapest way through all words that the text may be made of (unigram Viterbi). */
import type { Span } from '../core/annotations.ts';
import type { KnownWords } from '../core/dictionary.ts';
import { cutsLatin, isHan, isHighSurrogate, isLowSurrogate } from './characters.ts';
import { createNameFinder } from './names.ts';
import { numeralLength } from './numerals.ts';
import type { Table } from './table.ts';
import { childOf, costAt } from './trie.ts';

// Costs are in the table's unit, a tenth of a nat.
/** A character outside the dictionary. */
const unknownCost = 210;
/** A character that is not Han: dear enough for headwords such as 3D打印 to win over their pieces. */
const otherCost = 80;
const numeralCost = 80;
/** What an adjective or a noun costs more when both its characters are said twice: 清清楚楚. */
const doubledSurcharge = 30;
/** Words that the text is known to use, as frequent as the commonest verbs. */
const extraCost = 80;

/** What is no word behind a numeral: 三|天|后 and not the empress 天后, 十|年|前 and not 年前, 三|个|人. */
const neverCounted = new Set(['天后', '天後', '年前', '个人', '個人', '里长', '里長']);
/** Before 里长 they are a length: 一英里长. */
const mile = /[公英海华華平方一二两兩三四五六七八九十百千万萬几幾數数余餘多\d]/u;
const numerals = /[一二两兩三四五六七八九十百千万萬几幾数數多余餘半\d０-９]/u;

/** Higher than any way costs, and far enough from the limit of 32 bits to be added to. */
const unreachable = 0x40000000;

const none: readonly number[] = [];

/** Returns the `segment` of a lexicon over `table`. */
export function createSegmenter(table: Table): (text: string, extra?: KnownWords) => Span[] {
  const { units, nodes } = table;
  const findNames = createNameFinder(table);

  /** What two letters cost as a word; 0 when they are none. */
  function pairCost(first: number, second: number): number {
    const node = childOf(nodes, 0, first);
    const child = node < 0 ? -1 : childOf(nodes, node, second);
    return child < 0 ? 0 : costAt(nodes, child);
  }
  /** What 清清楚楚 costs, which no dictionary lists as it does 清楚; 0 where none is, nor where 好好 and 看看 are two words. */
  function doubledCost(letters: Uint16Array, at: number): number {
    const first = letters[at]!;
    if (letters[at + 1] !== first || at + 3 >= letters.length - 2) return 0;
    const second = letters[at + 2]!;
    if (letters[at + 3] !== second || first === second) return 0;
    if (pairCost(first, first) > 0 && pairCost(second, second) > 0) return 0;
    const cost = pairCost(first, second);
    return cost > 0 ? cost + doubledSurcharge : 0;
  }

  return (text, extra) => {
    const size = text.length;
    // Two zeros after the end let names be read without asking where the text stops.
    const letters = new Uint16Array(size + 2);
    for (let at = 0; at < size; at++) letters[at] = units[text.charCodeAt(at)]!;
    /** From each place to the end: what the cheapest way costs, and the length of its first word. */
    const cost = new Int32Array(size + 1);
    const step = new Int32Array(size + 1);

    for (let at = size - 1; at >= 0; at--) {
      const unit = text.charCodeAt(at);
      const han = isHan(unit);
      if (!han && isLowSurrogate(unit) && at > 0 && isHighSurrogate(text.charCodeAt(at - 1))) {
        cost[at] = unreachable;
        continue;
      }
      let length = isHighSurrogate(unit) && at + 1 < size ? 2 : 1;
      let best = (han ? unknownCost : otherCost) + cost[at + length]!;
      if (!han && cutsLatin(text, at)) {
        cost[at] = best;
        step[at] = length;
        continue;
      }
      let node = 0;
      // 第一|个, although 一个 is a word.
      const isOrdinal = unit === 0x4e00 && text.charCodeAt(at - 1) === 0x7b2c;
      for (let end = at; end < size;) {
        node = childOf(nodes, node, letters[end]!);
        if (node < 0) break;
        end++;
        const price = costAt(nodes, node);
        if (
          price === 0 ||
          (isOrdinal && end - at > 1) ||
          cutsLatin(text, end) ||
          (end - at === 2 && isCounted(text, at))
        )
          continue;
        const total = price + cost[end]!;
        if (total < best) {
          best = total;
          length = end - at;
        }
      }
      const numeral = numeralLength(text, at);
      if (numeral > 0 && numeralCost + cost[at + numeral]! < best) {
        best = numeralCost + cost[at + numeral]!;
        length = numeral;
      }
      if (han) {
        const doubled = doubledCost(letters, at);
        if (doubled > 0 && doubled + cost[at + 4]! < best) {
          best = doubled + cost[at + 4]!;
          length = 4;
        }
        const { count, lengths, costs: prices } = findNames(letters, at);
        for (let index = 0; index < count; index++) {
          const total = prices[index]! + cost[at + lengths[index]!]!;
          if (total < best && !asks(text, at + lengths[index]!)) {
            best = total;
            length = lengths[index]!;
          }
        }
      }
      const known = extra?.lengthsAt(text, at) ?? none;
      for (let index = 0; index < known.length; index++) {
        const total = extraCost + cost[at + known[index]!]!;
        if (total < best) {
          best = total;
          length = known[index]!;
        }
      }
      cost[at] = best;
      step[at] = length;
    }
    return collect(text, step);
  };
}

/** Whether the two characters at `at` are a measure of what was counted before them, and the word after it. */
function isCounted(text: string, at: number): boolean {
  const unit = text.charAt(at);
  if (unit === '里') return neverCounted.has(text.slice(at, at + 2)) && mile.test(text.charAt(at - 1));
  if (unit !== '天' && unit !== '年' && unit !== '个' && unit !== '個') return false;
  if (!neverCounted.has(text.slice(at, at + 2)) || !numerals.test(text.charAt(at - 1))) return false;
  // Many personal accounts are 多|个人账户, more than ten people 十多|个|人.
  return unit === '天' || unit === '年' || !/[多余餘]/u.test(text.charAt(at - 1)) || numerals.test(text.charAt(at - 2));
}

/** Whether what ends here is somebody's question or answer, and no name: 金哲|问：. */
function asks(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  return (unit === 0x3a || unit === 0xff1a) && /[问問答]/u.test(text.charAt(end - 1));
}

/** The words on the cheapest way that hold a Han character. */
function collect(text: string, step: Int32Array): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + step[start]!;
    for (let at = start; at < end; at++) {
      if (!isHan(text.charCodeAt(at))) continue;
      spans.push({ start, end });
      break;
    }
    start = end;
  }
  return spans;
}
