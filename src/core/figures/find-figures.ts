/** Who is named in a text, and where: the bundled figures, and the people whom the article itself explains. */
import type { FigureInText, Span, TargetScript } from '../annotations.ts';
import type { PageNotes } from '../schemas.ts';
import { isHan } from './characters.ts';
import { findPairs } from './contractions.ts';
import type { FigureTable } from './figure-table.ts';
import { findGlosses } from './glosses.ts';
import { bundledInFull, findMentions } from './later-mentions.ts';
import { learnedNames } from './learned-names.ts';
import { markMisprints } from './misprints.ts';
import type { BorderContext } from './name-border.ts';
import { People, type Person } from './people.ts';
import { officeOn, roleAfter, roleBefore, type Role, type RoleContext } from './roles.ts';
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
}

/**
 * Finds the people whom an article names.
 * @param text the whole article, title and captions too, its blocks separated by line breaks
 * @returns in the order of their first mention; no two mentions overlap
 */
export function findFigures(text: string, table: FigureTable, context: FigureContext): FigureInText[] {
  const folded = table.fold(text);
  const borders: BorderContext = { text: folded, isBorder: bordersOf(text, context), readings: readerOf(context) };
  const people = new People(table);
  const glosses = findGlosses(borders);
  const glossed = glosses.map((gloss) => ({
    span: gloss.name,
    person: people.explained(gloss, folded.slice(gloss.name.start, gloss.name.end)),
  }));
  for (const figure of bundledInFull(borders, table)) people.bundled(figure);
  const raw = findMentions(borders, people, table, glossed);
  const ends = new Set(raw.map(({ end }) => end));
  const roleContext: RoleContext = {
    written: text,
    text: folded,
    isBorder: borders.isBorder,
    isNameEnd: (at) => ends.has(at),
  };
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
  const all = markMisprints(folded, [...decided, ...pairs], people, table, context.notes);
  return [...groupByPerson(all)].map(([person, mentions]) => describe(person, mentions, text, roleOf, context));
}

/** Whether a word of the text begins or ends at an offset. The text is segmented once, when it is first asked. */
function bordersOf(text: string, { wordsOf }: FigureContext): (at: number) => boolean {
  let borders: Uint8Array | null = null;
  return (at) => {
    if (!borders) {
      borders = new Uint8Array(text.length + 1);
      for (const { start, end } of wordsOf(text)) borders[start] = borders[end] = 1;
    }
    return borders[at] === 1;
  };
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

/** The fullest role beside the places that explain a person; without one there, beside the other full mentions. */
function roleInArticle(
  person: Person,
  raw: readonly { start: number; end: number; kind: string; candidates: Person[] }[],
  context: RoleContext,
): string | null {
  let best: string | null = null;
  for (const { name, after, title } of person.glosses) {
    const rank = title > 0 ? context.written.slice(name.end, name.end + title) : null;
    const role =
      roleBefore(context, name.start) ??
      roleAfter(context, after) ??
      (rank && /先生|女士|小姐|太太|夫人/.test(rank) ? null : rank);
    if (role && role.length > (best?.length ?? 0)) best = role;
  }
  if (best) return best;
  for (const { start, end, kind, candidates } of raw) {
    if (kind !== 'full' || candidates.length !== 1 || candidates[0] !== person) continue;
    const role = roleBefore(context, start) ?? roleAfter(context, end);
    if (role) return role;
  }
  return null;
}

function groupByPerson(mentions: readonly Meant[]): Map<Person, Span[]> {
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  const groups = new Map<string, { person: Person; spans: Span[] }>();
  for (const { start, end, person } of sorted) {
    const group = groups.get(person.id) ?? { person, spans: [] };
    groups.set(person.id, group);
    group.spans.push({ start, end });
  }
  return new Map([...groups.values()].map(({ person, spans }) => [person, spans]));
}

function describe(
  person: Person,
  mentions: Span[],
  text: string,
  roleOf: (person: Person) => string,
  context: FigureContext,
): FigureInText {
  const { id, figure } = person;
  if (figure) {
    const office = officeOn(figure, context.date, context.notes);
    return { id, names: figure.names, reading: figure.reading, ...office, source: 'bundled', mentions };
  }
  const names = learnedNames(person, fullestMention(person, mentions, text), context);
  const said = roleOf(person);
  const role: Role = said ? { role: said, ...(context.date !== undefined && { asOf: context.date }) } : {};
  return { id, ...names, ...role, source: 'article', mentions };
}

/** The longest form in which the article writes the name: where it is explained, it may be by surname only. */
function fullestMention(person: Person, mentions: readonly Span[], text: string): string {
  const glossed = person.glosses[0]?.name;
  let best = glossed ? text.slice(glossed.start, glossed.end) : '';
  const length = (name: string) => [...name].filter(isHan).length;
  for (const { start, end } of mentions) {
    const written = text.slice(start, end);
    const isLonger = /[·•∙‧・･．.⋅]/.test(written) && length(written) > length(best) && !/[·•∙‧・･．.⋅]/.test(best);
    if (isLonger) best = written;
  }
  return best;
}
