/** Long words of the dictionary that are several written words by GB/T 16159: réngōng zhìnéng, guójiā ānquán gùwèn. */
import type { Span } from './annotations.ts';
import type { Dictionary } from './dictionary.ts';
import { createWordTable } from './word-table.ts';

/**
 * Where the written words of a word begin, besides the first; `undefined` where it is one.
 * @param capitals of a proper name, as {@link Word.capitals}: with two or more of them they tell
 */
export type FindParts = (
  text: string,
  word: Span,
  capitals: readonly number[] | undefined,
) => readonly number[] | undefined;

/** Shorter words are written in one. */
const shortest = 4;
/** A part has two characters at least: 存款准备金率 is cunkuan and zhunbeijinlü, whose last belongs to what is before it. */
const suffixes = new Set('率性者家员員学學论論法化式型机機器力会會局品费費权權症病科业業区區厂廠院所馆館史类類度官');
/** 第四 in 第四季度. */
const ordinal = /^第[一二三四五六七八九十百]+$/u;
/** Words that a phrase begins with: 为人民服务. */
const prepositions = new Set('为為在对對把从從向与與以');
/** What a phrase that is one expression says of itself. Written in one: their division is no matter of words. */
const expression = /idiom|proverb|saying|fig\.|lit\./i;
/** 大大小小, what looks like two words, and cities: 列宁格勒. */
const whole = /^(.)\1(.)\2$|^[不好](?:好意思|不容易)$|格勒$/u;

/** Divides each word once. */
export function createWrittenParts({
  has,
  lookUp,
  readings,
}: Pick<Dictionary, 'has' | 'lookUp' | 'readings'>): FindParts {
  const partsOf = createWordTable((word) => {
    if (whole.test(word) || isExpression(word)) return undefined;
    const parts = divide(word);
    return parts.length > 0 ? parts : undefined;
  });

  function isExpression(word: string): boolean {
    const whole = lookUp(word, 0).find(({ end }) => end === word.length);
    return !whole || whole.entries.some(({ senses }) => expression.test(senses.join('/')));
  }

  /** Where the fewest words begin that a word is made of, besides the first, each again divided; none for one word. */
  function divide(word: string): number[] {
    if (word.length < shortest) return [];
    /** From each place on: what the parts cost, and where the next one begins. */
    const best: { cost: number; next: number }[] = [];
    best[word.length] = { cost: 0, next: 0 };
    for (let at = word.length - 1; at >= 0; at--) {
      for (let end = word.length; end > at; end--) {
        const rest = best[end];
        const cost = rest && end - at < word.length ? rest.cost + partCost(word.slice(at, end), at === 0) : Infinity;
        if (cost < (best[at]?.cost ?? Infinity)) best[at] = { cost, next: end };
      }
    }
    if (!best[0]) return [];
    const parts: number[] = [];
    for (let at = 0; at < word.length; at = best[at]!.next) {
      if (at > 0) parts.push(at);
      parts.push(...divide(word.slice(at, best[at]!.next)).map((inner) => at + inner));
    }
    return parts;
  }

  function partCost(part: string, isFirst: boolean): number {
    if (part.length === 1) return isFirst && prepositions.has(part) ? 2 : Infinity;
    if (has(part) || (isFirst && ordinal.test(part))) return 2;
    return part.length > 2 && suffixes.has(part.charAt(part.length - 1)) && has(part.slice(0, -1)) ? 3 : Infinity;
  }

  /** 长江流域, 宁德时代: a name, and words that are none. */
  const beginsWithName = (word: string, parts: readonly number[]) => {
    const isName = (part: string) => readings(part).every(([first = '']) => /^[A-Z]/.test(first));
    return [0, ...parts].every((at, i) => isName(word.slice(at, parts[i])) === (i === 0));
  };

  return (text, { start, end }, capitals) => {
    if (end - start < shortest || (capitals && capitals.length > 1)) return undefined;
    const parts = partsOf(text, start, end);
    if (!parts || !capitals) return parts;
    return beginsWithName(text.slice(start, end), parts) ? parts : undefined;
  };
}
