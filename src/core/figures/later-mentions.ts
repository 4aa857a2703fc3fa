/** Every place where the article names the people that it has: in full, by surname, by title, in headings before. */
import type { Span } from '../annotations.ts';
import { isHan, isHanUnit } from './characters.ts';
import type { FigureTable, TableFigure } from './figure-table.ts';
import { followsInterpunct, isGivenHere, isPersonHere, standsAlone, titledSurname } from './mention-check.ts';
import { findName, type BorderContext } from './name-border.ts';
import { indexForms, peopleByTitledSurname, type Form } from './forms-in-article.ts';
import { NameIndex } from './name-index.ts';
import { isChineseStyle, type FormKind, type People, type Person } from './people.ts';
import { wordsWithNames } from './places.ts';
import { hearAll, soundCost, splitWords } from './sounds.ts';
import type { UnglossedContext } from './unglossed-names.ts';

/** A place where one of several people is named. */
export interface RawMention extends Span {
  kind: FormKind;
  /** The form that was found, folded. */
  form: string;
  candidates: Person[];
}

/** Words that only contain a name. */
const traps = new NameIndex<true>();
for (const word of wordsWithNames) traps.add(word, true);

/** Figures of the table that the text names in full, and every place that a name of the table takes. */
export function namedInTable(context: BorderContext, table: FigureTable): { figures: Set<TableFigure>; spans: Span[] } {
  const figures = new Set<TableFigure>();
  const spans: Span[] = [];
  const { text } = context;
  for (let at = 0; at < text.length; at++) {
    if (!isHanUnit(text.charCodeAt(at))) continue;
    for (const { end, value } of table.names.at(text, at)) {
      if (!standsAlone(context, at, end, isChineseStyle(value.figure), -1) || !isPersonHere(context, at, end)) continue;
      if (value.kind === 'full') figures.add(value.figure);
      if (value.kind === 'full' || !followsInterpunct(text, at)) spans.push({ start: at, end });
    }
  }
  return { figures, spans };
}

/** All mentions, left to right, the longest name at each place; who is meant among several is not decided yet. */
export function findMentions(
  context: BorderContext,
  people: People,
  table: FigureTable,
  placed: readonly { span: Span; person: Person }[],
): RawMention[] {
  const { text } = context;
  const search = { context, table, people, forms: indexForms(people, table) };
  const titled = peopleByTitledSurname(people);
  const mentions: RawMention[] = [];
  let lastEnd = 0;
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    while ((placed[next]?.span.start ?? Infinity) < at) next++;
    const gloss = placed[next];
    if (gloss?.span.start === at) {
      mentions.push({ ...gloss.span, kind: 'full', form: '', candidates: [gloss.person] });
      at = (lastEnd = gloss.span.end) - 1;
      continue;
    }
    if (!isHanUnit(text.charCodeAt(at))) continue;
    const limit = gloss?.span.start ?? Infinity;
    const found = longestAt(search, at, lastEnd, limit);
    if (found) {
      if (found.candidates.length > 0) {
        mentions.push(found);
        lastEnd = found.end;
      }
      at = found.end - 1;
      continue;
    }
    const holder = titled.size > 0 ? titled.get(text.charAt(at)) : undefined;
    const length = holder ? titledSurname(context, at) : 0;
    if (!holder || length === 0 || at + length > limit) continue;
    mentions.push({ start: at, end: at + length, kind: 'title', form: text.charAt(at), candidates: [holder] });
    at = (lastEnd = at + length) - 1;
  }
  return mentions;
}

interface Search {
  context: BorderContext;
  table: FigureTable;
  people: People;
  forms: NameIndex<Form>;
}

interface Option {
  form: string;
  kind: FormKind;
  people: Person[];
}

/** The longest name at a place that stands up to what is around it; without candidates it is a word that contains a name. */
function longestAt(
  { context, table, people, forms }: Search,
  at: number,
  lastEnd: number,
  limit: number,
): RawMention | null {
  const { text } = context;
  const named = forms.at(text, at);
  const bundled = table.names.at(text, at);
  const containing = traps.at(text, at);
  if (named.length + bundled.length + containing.length === 0) return null;
  const byEnd = new Map<number, { options: Option[]; isTrap: boolean }>();
  const place = (end: number) => {
    const known = byEnd.get(end) ?? { options: [], isTrap: false };
    byEnd.set(end, known);
    return known;
  };
  for (const { end } of containing) place(end).isTrap = true;
  for (const { end, name, value } of named) place(end).options.push({ form: name, ...value });
  for (const { end, name, value } of bundled) {
    const kind = value.kind === 'full' ? 'full' : 'surname';
    place(end).options.push({
      form: name,
      kind,
      people: [people.outline(value.figure)],
    });
  }
  for (const end of [...byEnd.keys()].sort((a, b) => b - a)) {
    const { options, isTrap } = place(end);
    const found: RawMention = { start: at, end, kind: 'surname', form: '', candidates: [] };
    if (end > limit) continue;
    for (const { form, kind, people: holders } of options) {
      for (const person of holders) {
        if (found.candidates.includes(person)) continue;
        const start = beginning(context, people, { start: at, end }, kind, person, lastEnd);
        // A longer name found to the left is only this person's.
        if (start === null || (start > found.start && found.candidates.length > 0)) continue;
        if (start < found.start) found.candidates = [];
        found.candidates.push(person);
        Object.assign(found, { start, form, kind: found.kind === 'full' || start < at ? 'full' : kind });
      }
    }
    if (found.candidates.length > 0 || isTrap) return found;
  }
  return null;
}

/** The cost of sound, of all syllables, up to which another spelling of the given name is the same person's: 波里斯, not 吉尔 for Joe. */
const sameGivenName = 0.35;

/** Where the mention begins if the form names its person here, else `null`. */
function beginning(
  context: BorderContext,
  people: People,
  { start, end }: Span,
  kind: FormKind,
  person: Person,
  lastEnd: number,
): number | null {
  if (!standsAlone(context, start, end, person.chineseStyle, lastEnd)) return null;
  if (!followsInterpunct(context.text, start)) {
    if (kind === 'given' && !isGivenHere(context, start, end, people.sharesSurname(person))) return null;
    return isPersonHere(context, start, end, person.figure !== null && people.all.has(person.id)) ? start : null;
  }
  if (kind === 'given') return null;
  // The end of a longer name: the same person, the given name spelt otherwise, or somebody else of the same surname.
  const longer = findName(context, end, { text: person.en, words: person.words, shape: 'full', doubtful: false });
  if (!longer?.dotted || longer.end !== end || longer.start >= start || longer.start < lastEnd) return null;
  return isGivenNameOf(person, context, longer.start, start) ? longer.start : null;
}

/** Whether a stretch of text sounds like the person's given name. */
function isGivenNameOf(person: Person, context: BorderContext, start: number, end: number): boolean {
  const given = [...context.text.slice(start, end)].filter(isHan);
  const heard = hearAll(given, context.readings(given));
  return soundCost(heard, splitWords(person.words.slice(0, 1))) * given.length <= sameGivenName;
}

/** Places of the names and surnames by which an article names again the people whom it has explained or named in full. */
export function namedAgain(context: BorderContext, people: People, table: FigureTable): Span[] {
  const { text } = context;
  const forms = indexForms(people, table);
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const [longest] = forms.at(text, at);
    if (!longest || longest.value.kind === 'given' || followsInterpunct(text, at)) continue;
    const { end, value } = longest;
    const isHere = value.people.some(({ chineseStyle }) => standsAlone(context, at, end, chineseStyle, -1));
    if (isHere && isPersonHere(context, at, end)) spans.push({ start: at, end });
  }
  return spans;
}

/** Finds the surnames of the table's figures and of the article's people, for somebody else's longer name. */
export function surnameFinder(
  context: BorderContext,
  people: People,
  table: FigureTable,
): UnglossedContext['surnameAt'] {
  const forms = indexForms(people, table);
  return (at) => {
    const known = [
      ...table.names.at(context.text, at).map(({ end, value }) => ({ end, people: [people.outline(value.figure)] })),
      ...forms.at(context.text, at).map(({ end, value }) => ({ end, people: value.people })),
    ];
    const end = Math.max(...known.map((name) => name.end));
    const holders = known.filter((name) => name.end === end).flatMap((name) => name.people);
    if (holders.length === 0) return null;
    return { end, isSamePerson: (start, to) => holders.some((person) => isGivenNameOf(person, context, start, to)) };
  };
}
