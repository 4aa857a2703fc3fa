/** A person of an article as a card shows them. */
import type { FigureInText, Span } from '../annotations.ts';
import { isHan } from './characters.ts';
import { describeFigure } from './describe-figure.ts';
import type { FigureContext } from './find-figures.ts';
import { indexName } from './name-index.ts';
import { learnedNames, nameReading } from './learned-names.ts';
import { englishRole } from './office-english.ts';
import type { Person } from './people.ts';
import { isMainland, pressEnglish } from './press-english.ts';
import { surnameLength } from './surnames.ts';
import { countOthers } from './transliteration.ts';

interface InArticle {
  text: string;
  folded: string;
  /** Whether it is written in traditional characters. */
  isTraditional: boolean;
  /** What the article calls the person; empty when it does not. */
  role: string;
  foldedRole: string;
}

/**
 * What the card says of somebody whom the article names.
 * @param mentions the places that name the person, in order
 * @param context the same that the people were found with
 */
export function describePerson(
  person: Person,
  mentions: Span[],
  article: InArticle,
  context: FigureContext,
): FigureInText {
  const { id, figure, glosses, recognised } = person;
  const [gloss] = glosses;
  const explained = gloss && { explainedAt: gloss.name };
  const said = articleRole(article, context.date);
  // Of somebody whom the press names, and nothing else, the article's own gloss says more.
  if (figure && !(figure.source === 'press' && gloss)) {
    const entry = describeFigure(figure, context.date, context.notes);
    const reading = entry.reading || nameReading(entry.names.hans, isSurnameFirst(entry.names.hans), context);
    return { ...(entry.role === undefined && said), ...entry, reading, ...explained, mentions };
  }
  const named = gloss ? { en: gloss.latin.text, chineseStyle: gloss.chineseStyle && !gloss.dotted } : person;
  const { names, reading } = learnedNames(named, fullestMention(person, mentions, article.text), context);
  if (!recognised) return { id, names, reading, ...said, source: 'article', ...explained, mentions };
  const isRomanised =
    recognised.style === 'chinese' && !article.isTraditional && !isSounded(recognised.name, article.foldedRole);
  const en = isRomanised ? pressEnglish(article.foldedRole, article.folded, reading) : '';
  return { id, names: { ...names, en }, reading, ...said, source: 'rule', mentions };
}

function articleRole(
  { role, foldedRole }: InArticle,
  date: string | undefined,
): Pick<FigureInText, 'role' | 'roleEn' | 'asOf'> {
  if (!role) return {};
  const roleEn = englishRole(foldedRole);
  return { role, ...(roleEn && { roleEn }), ...(date !== undefined && { asOf: date }) };
}

/** Whether a name of the press is written surname first: 黄严忠, not 莫迪. */
function isSurnameFirst(hans: string): boolean {
  return hans.length < 4 && surnameLength(hans, 0) > 0 && countOthers(hans, 0, hans.length) > 0;
}

/** Whether a name that could be Chinese is written by sound all through, and no Chinese office says otherwise: 杜达, 马林. */
function isSounded(name: string, role: string): boolean {
  return countOthers(name, 0, name.length) === 0 && !isMainland(role);
}

/** The longest form in which the article writes the name: where it is explained, it may be by surname only. */
function fullestMention(person: Person, mentions: readonly Span[], text: string): string {
  const { recognised, glosses } = person;
  const first = recognised?.at ?? glosses[0]?.name;
  let best = first ? text.slice(first.start, first.end) : '';
  const length = (name: string) => [...name].filter(isHan).length;
  for (const { start, end } of recognised ? [] : mentions) {
    const written = text.slice(start, end);
    const isLonger = isDotted(written) && length(written) > length(best) && !isDotted(best);
    if (isLonger) best = written;
  }
  return best;
}

function isDotted(name: string): boolean {
  return indexName(name).includes('·');
}
