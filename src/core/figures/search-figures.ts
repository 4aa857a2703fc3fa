/** Search over all figures: by Chinese in either script, by pinyin with or without tones, by English. */
import type { TableFigure } from './figure-table.ts';
import { isHan } from './characters.ts';
import { matchSyllables, readQuery } from './pinyin-query.ts';

/** How well a figure fits, the best first. */
const exact = 0;
const exactPart = 1;
const prefix = 2;
const partPrefix = 3;
const inside = 4;
const noMatch = 5;

const ranks: Record<TableFigure['source'], number> = { bundled: 0, dictionary: 1, press: 2 };

/** What a person is found by. */
export type Searched = Pick<TableFigure, 'names' | 'otherNames' | 'shortNames' | 'reading' | 'source'>;

/** What is compared of a figure, made ready once. */
interface Indexed<F extends Searched = Searched> {
  figure: F;
  /** Folded full names in their parts. */
  names: string[][];
  /** Folded short names. */
  short: string[];
  syllables: string[];
  /** Whether the name that is shown, and read, is only a short one. */
  isShort: boolean;
  /** Words of the English name. */
  words: string[];
}

/** Figures that fit a query, best first: those whose whole name it is, then by rank, then by how well the name fits. */
export type SearchFigures<F extends Searched> = (query: string, limit: number) => F[];

/** @param fold simplifies a text character by character */
export function createFigureSearch<F extends Searched>(
  records: { all(): Iterable<F> },
  fold: (text: string) => string,
): SearchFigures<F> {
  let index: Indexed<F>[] | null = null;
  return (query, limit) => {
    index ??= Array.from(records.all(), (figure) => indexFigure(figure, fold));
    const rate = [...query].some(isHan) ? chineseRater(fold(query)) : latinRater(query);
    const found = index
      .map((entry, order) => ({ entry, order, rate: rate(entry) }))
      .filter(({ rate }) => rate < noMatch);
    found.sort(
      (a, b) =>
        Number(a.rate > exact) - Number(b.rate > exact) ||
        ranks[a.entry.figure.source] - ranks[b.entry.figure.source] ||
        a.rate - b.rate ||
        a.order - b.order,
    );
    return found.slice(0, limit).map(({ entry }) => entry.figure);
  };
}

function indexFigure<F extends Searched>(figure: F, fold: (text: string) => string): Indexed<F> {
  const { names, otherNames = [], shortNames = [], reading } = figure;
  const short = shortNames.map(fold);
  const full = new Set([names.hans, names.hantTW, names.hantHK, ...otherNames].map(fold));
  return {
    figure,
    names: [...full].filter((name) => !short.includes(name)).map(hanParts),
    short,
    isShort: shortNames.includes(names.hans),
    syllables: reading ? reading.split(' ') : [],
    words: latinWords(names.en),
  };
}

const hanParts = (name: string) => name.match(/[\p{Script=Han}]+/gu) ?? [];

/** Words in small letters without diacritics. */
function latinWords(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  );
}

type Rate = (entry: Indexed) => number;

function chineseRater(folded: string): Rate {
  const wanted = hanParts(folded).join('');
  const rateName = (parts: readonly string[]): number => {
    const whole = parts.join('');
    if (!whole.includes(wanted)) return noMatch;
    if (whole === wanted) return exact;
    if (parts.includes(wanted)) return exactPart;
    if (whole.startsWith(wanted)) return prefix;
    let start = 0;
    for (const part of parts) {
      if (whole.startsWith(wanted, start)) return partPrefix;
      start += part.length;
    }
    return inside;
  };
  return ({ names, short }) =>
    Math.min(...names.map(rateName), ...short.map((name) => Math.max(rateName([name]), exactPart)));
}

function latinRater(query: string): Rate {
  const words = latinWords(query);
  const asked = readQuery(query);
  if (words.length === 0) return () => noMatch;
  return (entry) => Math.min(rateEnglish(entry.words, words), ratePinyin(entry, asked));
}

/** Each word asked begins another word of the name, in any order. */
function rateEnglish(words: readonly string[], asked: readonly string[]): number {
  const left = [...words];
  let whole = 0;
  for (const word of asked) {
    const same = left.indexOf(word);
    const at = same >= 0 ? same : left.findIndex((other) => other.startsWith(word));
    if (at < 0) return noMatch;
    if (same >= 0) whole++;
    left.splice(at, 1);
  }
  const inOrder = words[0]?.startsWith(asked[0] ?? '') === true;
  if (whole === asked.length) return left.length === 0 ? exact : exactPart;
  return inOrder ? prefix : partPrefix;
}

/** The query may begin where a written word of the reading begins: the surname, the given name, a part. */
function ratePinyin({ syllables, isShort }: Indexed, asked: ReturnType<typeof readQuery>): number {
  let best = noMatch;
  syllables.forEach((syllable, at) => {
    if (at > 0 && !/^[A-ZÜ]/.test(syllable)) return;
    const end = matchSyllables(asked, syllables, at);
    if (end === null) return;
    const isPart = end.whole && (end.next === syllables.length || /^[A-ZÜ]/.test(syllables[end.next] ?? ''));
    const isAll = isPart && at === 0 && end.next === syllables.length && !isShort;
    best = Math.min(best, isAll ? exact : isPart ? exactPart : at === 0 && end.whole ? prefix : partPrefix);
  });
  return best;
}
