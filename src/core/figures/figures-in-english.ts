/**
 * Who is named in an English text: the written figures by their full English names, and then by surname. Where a name may be
 * another person's or a thing's, it is left out.
 */
import type { FigureInText, Span } from '../annotations.ts';
import type { PageNotes } from '../schemas.ts';
import { describeFigure } from './describe-figure.ts';
import { englishSurnames } from './english-surname.ts';
import type { FigureTable, TableFigure } from './figure-table.ts';
import { isGivenName } from './given-names.ts';
import { nameWords } from './latin-name.ts';

interface Token extends Span {
  /** Its letters, small, without diacritics. */
  letters: string;
  capital: boolean;
  /** What stands between the token before and this one joins them: a blank, a hyphen, the point of an initial. */
  joined: boolean;
}

const set = (words: string) => new Set(words.split(' '));
/** Behind a person's name they make it the name of something else. */
const things = set(
  'university institute college school academy center centre foundation library museum airport street avenue road square ' +
    'prize award medal stadium theater theatre park bridge tower hall hospital thought doctrine act bill cup trophy house ' +
    'administration campaign museum society trust jr junior',
);
const days = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december',
);
/** What may stand before a surname with a capital of its own: titles, and what begins a sentence. */
const before = set(
  'mr mrs ms dr prof professor president premier minister secretary chancellor senator sen rep representative gen general ' +
    'chairman chairwoman king queen prince princess pope ambassador governor gov mayor justice judge sir lord lady envoy ' +
    'spokesman spokeswoman spokesperson director leader speaker commissioner candidate comrade ' +
    'the a an but and or in on at by for from to with of as if when while after before since because although though ' +
    'that this then yet so both neither last earlier later former',
);
/** Surnames that are words, too, and begin sentences as such: He Lifeng is not every He. Two of them are months. */
const alsoWords = set(
  'may march he she you an so long song sun fan man cook gates brown green white black young king hill wood price page ' +
    'jobs field stone rice',
);

/** @returns in the order of their first mention; no two mentions overlap */
export function findFiguresInEnglish(
  text: string,
  table: Pick<FigureTable, 'byLatinWord'>,
  date?: string,
  notes?: PageNotes,
): FigureInText[] {
  const tokens = readTokens(text);
  const taken = new Set<number>();
  const mentions = new Map<TableFigure, Span[]>();
  const first = new Map<TableFigure, number>();
  const add = (figure: TableFigure, from: number, to: number) => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    for (let i = from; i < to; i++) taken.add(i);
    mentions.set(figure, [...(mentions.get(figure) ?? []), { start, end }]);
  };
  tokens.forEach((token, i) => {
    if (!token.capital || taken.has(i) || continuesName(tokens, i)) return;
    const found = longestFullName(tokens, i, table);
    if (!found || isThing(tokens, found.to)) return;
    add(found.figure, i, found.to);
    if (!first.has(found.figure)) first.set(found.figure, i);
  });
  for (const { surname, figure } of surnamesOf(first.keys())) {
    const places = tokens.flatMap((token, i) => {
      // `von der Leyen` begins small; a surname of one word does not.
      const begins = !taken.has(i) && (token.capital || token.letters !== surname);
      const to = begins ? matchLetters(tokens, i, surname) : null;
      return to === null ? [] : [{ from: i, to }];
    });
    // With a relative or a namesake in the text a surname alone may be either.
    if (places.some(({ from }) => continuesName(tokens, from))) continue;
    for (const { from, to } of places) {
      if (from > (first.get(figure) ?? 0) && standsAlone(text, tokens, from, to)) add(figure, from, to);
    }
  }
  return [...mentions]
    .map(([figure, spans]) => {
      return { ...describeFigure(figure, date, notes), mentions: spans.sort((a, b) => a.start - b.start) };
    })
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(/\p{L}(?:[\p{L}\p{M}]|['’](?=\p{L}))*/gu)) {
    const own = word.replace(/['’]s$/i, '');
    const gap = text.slice(tokens.at(-1)?.end ?? 0, index);
    const isAfterInitial = tokens.at(-1)?.letters.length === 1 && /^\.[ \u00a0]?$/.test(gap);
    tokens.push({
      start: index,
      end: index + own.length,
      letters: nameWords(own).join('') || own.toLowerCase(),
      capital: /^\p{Lu}/u.test(word),
      joined: tokens.length > 0 && (/^[ \u00a0]$|^[-‐‑]$/.test(gap) || isAfterInitial),
    });
  }
  return tokens;
}

/** The token behind the last one of `letters`, when these begin at `from`; initials in between are passed over. */
function matchLetters(tokens: readonly Token[], from: number, letters: string): number | null {
  let rest = letters;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (i > from && !token.joined)) return null;
    if (rest.startsWith(token.letters)) rest = rest.slice(token.letters.length);
    else if (i === from || token.letters.length > 1 || !token.capital) return null;
    if (rest === '') return i + 1;
  }
  return null;
}

/** The one written figure whose full name begins at a token; nobody when two have that name. */
function longestFullName(tokens: readonly Token[], from: number, { byLatinWord }: Pick<FigureTable, 'byLatinWord'>) {
  const candidates = byLatinWord.get(tokens[from]?.letters ?? '') ?? wordsAcrossHyphens(tokens, from, byLatinWord);
  const found = candidates.flatMap((figure) => {
    const words = figure.source === 'bundled' ? nameWords(figure.names.en) : [];
    const to = words.length > 1 ? matchLetters(tokens, from, lettersOf(words)) : null;
    return to === null ? [] : [{ figure, to }];
  });
  const longest = Math.max(...found.map(({ to }) => to));
  const [best, ...others] = found.filter(({ to }) => to === longest);
  return others.length === 0 ? best : undefined;
}

/** `Jean-Luc`, one word of a name, is two tokens. */
function wordsAcrossHyphens(
  tokens: readonly Token[],
  from: number,
  byLatinWord: FigureTable['byLatinWord'],
): readonly TableFigure[] {
  const [token, next] = [tokens[from], tokens[from + 1]];
  return (token && next?.joined && byLatinWord.get(`${token.letters}-${next.letters}`)) || [];
}

const lettersOf = (words: readonly string[]) => words.join('').replaceAll('-', '');

/** Whether the token before is a given name or an initial, so that another name goes on here. */
function continuesName(tokens: readonly Token[], i: number): boolean {
  const [token, last] = [tokens[i], tokens[i - 1]];
  return Boolean(token?.joined && last?.capital && (last.letters.length === 1 || isGivenName(last.letters)));
}

function isThing(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return Boolean(next?.joined && next.capital && things.has(next.letters));
}

function standsAlone(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const [token, last, next] = [tokens[from], tokens[from - 1], tokens[to]];
  if (!token || (next?.joined && next.capital && !days.has(next.letters))) return false;
  if (token.joined && last?.capital && !before.has(last.letters)) return false;
  if (!alsoWords.has(token.letters)) return true;
  const beginsSentence = !last || /[.!?:“‘"(\n]/.test(text.slice(last.end, token.start));
  return !beginsSentence && !days.has(token.letters);
}

/** The surnames of the people named, each of one of them only. */
function surnamesOf(figures: Iterable<TableFigure>): { surname: string; figure: TableFigure }[] {
  const owners = new Map<string, TableFigure[]>();
  for (const figure of figures) {
    for (const surname of englishSurnames(figure)) {
      owners.set(surname, [...(owners.get(surname) ?? []), figure]);
    }
  }
  return [...owners].flatMap(([surname, [figure, ...others]]) =>
    figure && others.length === 0 ? [{ surname, figure }] : [],
  );
}
