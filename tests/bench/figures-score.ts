/** How what was found compares with what is true, article by article. */
import type { Annotations, FigureInText, Span } from '../../src/core/annotations.ts';
import { nameWords } from '../../src/core/figures/latin-name.ts';
import { sameLatinName } from '../../src/core/figures/same-latin-name.ts';
import { indexName } from '../../src/core/figures/name-index.ts';
import type { BenchArticle, GoldPerson } from './figures-gold.ts';
import { spansOf } from './figures-gold.ts';

/** Parts of a whole, and what fell short of it. */
export interface Count {
  right: number;
  of: number;
}

export interface Miss {
  address: string;
  /** What went wrong: missed, border, person, not a person, role, … */
  kind: string;
  /** What should have been found and what was. */
  wanted: string;
  found: string;
  around: string;
}

export const measures = {
  dottedGlosses: 'glosses with an interpunct: person found, right English',
  plainGlosses: 'glosses without: person found, right English',
  notPeople: 'other Latin parentheses: no person made of them',
  leftBorder: 'left border of glossed names',
  later: 'later surname-only mentions of glossed people linked',
  laterRight: 'of those links, right',
  recall: 'mentions: recall',
  precision: 'mentions: precision',
  rightPerson: 'mentions: right person, of all that there are',
  unglossed: 'mentions of people without a gloss: found, right person',
  rule: 'people recognised by rule: precision',
  roleGiven: 'role given where the text gives one',
  roleRight: 'of those, role as in the text',
} as const;
export type Measure = keyof typeof measures;
export type Counts = Record<Measure, Count>;

interface Mention extends Span {
  person: GoldPerson;
}

const hasInterpunct = (name: string) => /[·•∙‧・･．.⋅]/.test(name);
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const latinParenthesis = /[（(][^（()）\n]{0,120}?\p{Lu}[\p{L}.'’-]+[^（()）\n]{0,120}[)）]/gu;

export function noCounts(): Counts {
  return Object.fromEntries(Object.keys(measures).map((key) => [key, { right: 0, of: 0 }])) as Counts;
}

/** Adds one article to the counts. */
export function score(article: BenchArticle, { figures }: Annotations, counts: Counts): Miss[] {
  const { address, text, people } = article;
  const mentions = people.flatMap((person) => spansOf(text, person.mentions).map((span) => ({ ...span, person })));
  const optional = people.flatMap((person) => spansOf(text, person.optional ?? {}));
  const found = figures
    .flatMap((figure) => figure.mentions.map((span) => ({ ...span, figure })))
    .filter((span) => !optional.some((other) => overlaps(span, other)));
  const misses: Miss[] = [];
  const count = (measure: Measure, isRight: boolean) => {
    counts[measure].of++;
    if (isRight) counts[measure].right++;
  };
  const miss = (kind: string, span: Span, wanted: string, got: string) => {
    const around = `${text.slice(Math.max(0, span.start - 14), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 14)}`;
    misses.push({ address, kind, wanted, found: got, around: around.replaceAll('\n', ' ') });
  };
  const at = new Map(found.map((span) => [`${span.start}-${span.end}`, span]));
  const exactly = (span: Span) => at.get(`${span.start}-${span.end}`);
  const glossOf = (mention: Mention) => glossAfter(text, mention);
  const glossed = new Set(mentions.filter(glossOf).map(({ person }) => person));

  for (const mention of mentions) {
    const { person } = mention;
    const name = text.slice(mention.start, mention.end);
    const got = exactly(mention);
    const isRight = got !== undefined && isSame(got.figure, person);
    const gloss = glossOf(mention);
    count('recall', got !== undefined);
    count('rightPerson', isRight);
    if (!glossed.has(person)) count('unglossed', isRight);
    if (gloss) {
      const near = found.find((span) => overlaps(span, mention));
      const isEnglish = isRight && got.figure.names.en !== '';
      count(hasInterpunct(name) ? 'dottedGlosses' : 'plainGlosses', isEnglish);
      if (near) count('leftBorder', near.start === mention.start);
    } else if (glossed.has(person) && !hasInterpunct(name)) count('later', isRight);
    if (isRight) continue;
    const near = found.find((span) => overlaps(span, mention));
    const wanted = person.en[0] ?? name;
    if (got) miss('person', mention, wanted, got.figure.names.en || got.figure.names.hans);
    else miss(near ? 'border' : 'missed', mention, wanted, near ? text.slice(near.start, near.end) : '');
  }
  for (const span of found) {
    const mention = mentions.find(({ start, end }) => start === span.start && end === span.end);
    count('precision', mention !== undefined);
    if (span.figure.source === 'rule') count('rule', mention !== undefined);
    const name = text.slice(span.start, span.end);
    const isLater = span.figure.source === 'article' && !hasInterpunct(name) && !glossAfter(text, span);
    if (isLater) count('laterRight', mention !== undefined && isSame(span.figure, mention.person));
    if (!mention && !mentions.some((other) => overlaps(other, span)))
      miss('nobody', span, '', `${span.figure.names.hans} (${span.figure.source})`);
  }
  for (const { index, 0: inside } of text.matchAll(latinParenthesis)) {
    if (mentions.some((mention) => glossOf(mention)?.start === index)) continue;
    const before = found.find(({ end, figure }) => end <= index && index - end < 5 && figure.source === 'article');
    count('notPeople', !before || mentions.some((mention) => overlaps(mention, before)));
    if (index + inside.length > text.length) break;
  }
  for (const person of people) {
    const own = mentions.filter((mention) => mention.person === person);
    const figure = own.map(exactly).find((got) => got && isSame(got.figure, person))?.figure;
    const [first] = own;
    if (!figure || !first || !person.role) continue;
    count('roleGiven', figure.role !== undefined);
    if (figure.role === undefined) miss('no role', first, person.role, '');
    else if (figure.source === 'article' || figure.source === 'rule' || figure.source === 'press') {
      const isAgreeing = agrees(figure.role, person.role);
      count('roleRight', isAgreeing);
      if (!isAgreeing) miss('role', first, person.role, figure.role);
    }
  }
  return misses;
}

/** The parenthesis with the English name right after a mention, or after the title behind it. */
function glossAfter(text: string, { end, person }: Span & { person?: GoldPerson }): Span | null {
  const said = /^[^\p{L}\n（(，。]{0,2}\p{Script=Han}{0,4}[^\p{L}\n（(，。]{0,2}[（(][^（()）\n]{2,120}/u.exec(
    text.slice(end, end + 140),
  );
  if (!said) return null;
  const open = end + said[0].search(/[（(]/);
  const words = nameWords(text.slice(open + 1, end + said[0].length));
  const isName = person ? person.en.some((en) => nameWords(en).some((word) => words.includes(word))) : words.length > 1;
  return isName ? { start: open, end: end + said[0].length } : null;
}

/** Whether the figure is the person: by an English name where both have one, else by the Chinese one. */
function isSame({ names, otherNames = [] }: FigureInText, { en, mentions }: GoldPerson): boolean {
  if (names.en && en.length > 0) {
    const words = nameWords(names.en);
    return en.some((name) => {
      const wanted = nameWords(name);
      const isPart = Math.min(words.length, wanted.length) > 1 && wanted.every((word) => words.includes(word));
      return isPart || sameLatinName(words, wanted) || sameLatinName(words, [...wanted].reverse());
    });
  }
  const forms = Object.keys(mentions).map(indexName);
  return [names.hans, names.hantTW, names.hantHK, ...otherNames].some((name) => forms.includes(indexName(name)));
}

/** Whether one says the other, but for 的 and marks. */
function agrees(role: string, wanted: string): boolean {
  const [a, b] = [role, wanted].map((words) => words.replace(/[的、，\s“”]/g, ''));
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}
