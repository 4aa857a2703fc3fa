/** Who is named in a text, and where: the figures of the table, those whom the article explains, those found by rule. */
import type { FigureInText, SharedName, Span, TargetScript } from '../annotations.ts';
import type { PageNotes } from '../schemas.ts';
import { isHan } from './characters.ts';
import { findPairs } from './contractions.ts';
import { describeFigure } from './describe-figure.ts';
import { describePerson } from './describe-person.ts';
import type { FigureTable } from './figure-table.ts';
import { findGlosses } from './glosses.ts';
import { isInTable } from './forms-in-article.ts';
import { findMentions, namedAgain, namedInTable, surnameFinder } from './later-mentions.ts';
import { markMisprints } from './misprints.ts';
import type { BorderContext } from './name-border.ts';
import { tellNamesakes } from './namesakes.ts';
import { People, type Person } from './people.ts';
import { addRespellings } from './respellings.ts';
import { roleInArticle } from './role-in-article.ts';
import { findShared, type SharedPlace } from './shared-names.ts';
import { findUnglossed } from './unglossed-names.ts';
import { decideMentions, type Meant } from './who-is-meant.ts';

export interface FigureContext {
  /** The article's date if it is known: offices are chosen for it. */
  date?: string | undefined;
  /** What is known of this very page: offices on its date, misprints. */
  notes?: PageNotes | undefined;
  /** The words of a text, positions in UTF-16. */
  wordsOf: (text: string) => Span[];
  convert: (text: string, target: TargetScript) => string;
  /** Numbered readings, one a Han character. */
  read: (text: string) => string[];
  /** Whether the dictionary has a word that is no person's name; left out where there is no dictionary. */
  isHeadword?: ((word: string) => boolean) | undefined;
}

export interface FoundFigures {
  /** In the order of their first mention; no two mentions overlap. */
  figures: FigureInText[];
  /** Names of several people, where the text does not tell which of them is meant. */
  sharedNames: SharedName[];
}

/**
 * Finds the people whom an article names.
 * @param text the whole article, title and captions too, its blocks separated by line breaks
 */
export function findFigures(text: string, table: FigureTable, context: FigureContext): FoundFigures {
  const { date, notes, isHeadword } = context;
  const folded = table.fold(text);
  const words = context.wordsOf(text);
  const borders: BorderContext = {
    text: folded,
    isBorder: bordersOf(text, words),
    readings: readerOf(context),
    isHeadword,
  };
  const people = new People(table);
  const glossed = findGlosses(borders).map((gloss) => ({
    span: gloss.name,
    person: people.explained(gloss, folded.slice(gloss.name.start, gloss.name.end)),
  }));
  const named = namedInTable(borders, table);
  for (const figure of named.figures) people.bundled(figure);

  const taken = new Uint8Array(text.length + 1);
  for (const { start, end } of [...glossed.map(({ span }) => span), ...named.spans]) taken.fill(1, start, end);
  const nameStarts = new Map<number, number>();
  const { isBorder } = borders;
  const roleContext = { written: text, text: folded, isBorder, nameEndingAt: (end: number) => nameStarts.get(end) };
  const free = words.filter(({ start }) => taken[start] === 0);
  const shared = findShared(roleContext, free, table, date);
  for (const { start, end, holders, meant } of shared) {
    if (meant) people.bundled(meant);
    if (meant || holders.length > 1) taken.fill(1, start, end);
  }
  addRespellings(borders, people, table);
  for (const { start, end } of namedAgain(borders, people, table)) taken.fill(1, start, end);
  const knownForms = people.forms();
  const surnameAt = surnameFinder(borders, people, table);
  const placed = [...glossed];
  for (const found of findUnglossed({ ...borders, isTaken: (at) => taken[at] === 1, surnameAt })) {
    if (isInTable(found.name, table) || knownForms.has(found.name)) continue;
    const syllables = borders.readings([...found.name].filter(isHan));
    placed.push({ span: found.at, person: people.recognised(found, syllables) });
  }
  placed.sort((a, b) => a.span.start - b.span.start);

  const found = findMentions(borders, people, table, placed);
  for (const { start, end } of found) nameStarts.set(end, start);
  const raw = tellNamesakes(found, people, { context: roleContext, date, readings: borders.readings });
  const roles = new Map<Person, string | null>();
  const roleOf = (person: Person) => {
    const known = roles.get(person);
    if (known !== undefined) return known ?? '';
    const role = roleInArticle(person, raw, roleContext);
    roles.set(person, role);
    return role ?? '';
  };
  const decided = decideMentions(folded, raw, table, roleOf);
  const pairs = findPairs(folded, borders.isBorder, decided, table);
  const all = markMisprints(folded, [...decided, ...pairs], people, table, notes);
  const isTraditional = countDifferences(text, folded) * 50 > text.length;
  const figures = [...groupByPerson(all)].map(([person, mentions]) => {
    const role = roleOf(person);
    const article = { text, folded, isTraditional, role, foldedRole: table.fold(role) };
    return describePerson(person, mentions, article, context);
  });
  return { figures, sharedNames: undecided(shared, all).map((place) => describeShared(place, date)) };
}

/** Whether a word of the text begins or ends at an offset. */
function bordersOf(text: string, words: readonly Span[]): (at: number) => boolean {
  const borders = new Uint8Array(text.length + 1);
  for (const { start, end } of words) borders[start] = borders[end] = 1;
  return (at) => borders[at] === 1;
}

/** Syllables without tones, each character read once: in a name it is not read as in a word. */
function readerOf({ read }: FigureContext): (characters: readonly string[]) => string[] {
  const known = new Map<string, string>();
  return (characters) =>
    characters.map((character) => {
      const syllable = known.get(character) ?? (read(character)[0] ?? '').replace(/[0-9]$/, '');
      known.set(character, syllable);
      return syllable;
    });
}

/** Characters that folding has changed: a few in a simplified text (著), every fourth in a traditional one. */
function countDifferences(text: string, folded: string): number {
  if (text === folded) return 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== folded.charCodeAt(at)) count++;
  return count;
}

function groupByPerson(mentions: readonly Meant[]): Map<Person, Span[]> {
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  const groups = new Map<Person, Span[]>();
  for (const { start, end, person } of sorted) {
    const spans = groups.get(person);
    if (spans) spans.push({ start, end });
    else groups.set(person, [{ start, end }]);
  }
  return groups;
}

/** Places of several people's names that have been given to nobody. */
function undecided(shared: readonly SharedPlace[], mentions: readonly Span[]): SharedPlace[] {
  return shared.filter(
    ({ start, end, holders }) =>
      holders.length > 1 && !mentions.some((mention) => mention.start < end && mention.end > start),
  );
}

/** As many as a card can offer. */
const mostCandidates = 6;

function describeShared({ start, end, holders }: SharedPlace, date: string | undefined): SharedName {
  return { start, end, candidates: holders.slice(0, mostCandidates).map((figure) => describeFigure(figure, date)) };
}
