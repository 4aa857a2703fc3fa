/** Names that several people have: who is meant is told by the office beside it, or not at all. */
import type { Span } from '../annotations.ts';
import { skipBlanks } from './characters.ts';
import type { FigureTable, TableFigure } from './figure-table.ts';
import { followsInterpunct, isPersonHere, standsAlone } from './mention-check.ts';
import { following } from './name-followers.ts';
import { officeBefore, titleAfter } from './office-words.ts';
import { countriesIn, isPlaceOrThing } from './places.ts';
import { includesOffice, officeKey } from './same-office.ts';
import { isBy } from './offices-held.ts';
import { roleBefore, type RoleContext } from './roles.ts';

/** A place where a name of several people stands as a person's. */
export interface SharedPlace extends Span {
  holders: readonly TableFigure[];
  /** The one of them whose office stands beside it. */
  meant: TableFigure | null;
}

/** Offices that many people have: by themselves they tell nobody from another. */
const common =
  /^(?:.*教授|学者|律师|.*议员|记者|.*专家|.*研究员|.*主任|医生|作家|官员|.*学家|顾问|.*分析师|.*官|导演|演员|球员|作者|先生|女士|博士|.*代表|主席|主管|负责人|成员|总监|局长|警长|经理|司令|将军|上将|中将|少将|会长|院长|所长|校长|法官|部长)$/;

/** Few of them share a surname at any one time. */
const senator = /^(?:美国|联邦|共和党|民主党)?参议员$/;

/**
 * All such places among the words of the text, with evidence that a person is meant.
 * @param words of the text that belong to no known name
 * @param date the article's: an office counts while it was held
 */
export function findShared(
  context: RoleContext,
  words: Iterable<Span>,
  table: FigureTable,
  date: string | undefined,
): SharedPlace[] {
  const { text } = context;
  const found: SharedPlace[] = [];
  for (const { start, end } of words) {
    const length = end - start;
    if (length < 2 || length > 6) continue;
    const holders = table.holders.get(text.slice(start, end));
    if (!holders || holders.length === 0) continue;
    const isHere =
      !isPlaceOrThing(text.slice(start, end)) &&
      standsAlone(context, start, end, false, -1) &&
      isPersonHere(context, start, end);
    if (!isHere || followsInterpunct(text, start)) continue;
    const follows = following(text, end);
    const office = officeBefore(text, start) >= 2;
    if (!office && !['title', 'speech', 'human'].includes(follows)) continue;
    const meant = holders.filter((figure) => holds(figure, context, { start, end }, date));
    found.push({
      start,
      end,
      holders,
      meant: meant.length === 1 ? (meant[0] ?? null) : onlyHolder(holders, context, start, end),
    });
  }
  return found;
}

/** The only person known by a surname so long that hardly anybody else has it: 托洛茨基. Another country's office is another person's. */
function onlyHolder(
  holders: readonly TableFigure[],
  context: RoleContext,
  start: number,
  end: number,
): TableFigure | null {
  const [holder] = holders;
  if (holders.length !== 1 || !holder || holder.source === 'press' || end - start <= 3) return null;
  const countries = countriesIn(roleBefore({ ...context, written: context.text }, start) ?? '');
  const isCountry = countries.length === 0 || holder.offices.length === 0;
  return isCountry || holder.offices.some(({ hans }) => countries.some((name) => hans.includes(name))) ? holder : null;
}

/** Whether the office beside the name is one that the figure held on the date. */
function holds(figure: TableFigure, context: RoleContext, { start, end }: Span, date: string | undefined): boolean {
  const { text } = context;
  const behind = skipBlanks(text, end);
  const length = officeBefore(text, start);
  const office =
    length >= 2 ? text.slice(start - length, start) : text.slice(behind, behind + titleAfter(text, behind));
  if (!office) return false;
  const said = (length >= 2 && roleBefore({ ...context, written: text }, start)) || office;
  const phrase = officeKey(said);
  // 驻联合国大使 is another word as a whole: 驻联合国代表.
  const key = phrase.endsWith(officeKey(office)) ? officeKey(office) : phrase.slice(-2);
  const countries = countriesIn(phrase);
  return figure.offices.some(({ hans, from, to }) => {
    // Somebody elected has the office soon.
    const begun = !date || !from || isBy(from, date) || (/当选|候任/.test(said) && isBy(from, nextYear(date)));
    if (!begun || (date && to && !isBy(date, to) && !/前|时任|已故/.test(said))) return false;
    if (!includesOffice(hans, key)) return false;
    const isCountry = countries.length === 0 || countries.some((country) => hans.includes(country));
    const isTold = !common.test(key) || senator.test(phrase) || isSamePhrase(phrase, officeKey(hans), key);
    return isCountry && isTold;
  });
}

/** Whether two phrases that end in a common word of office go on to say the same one, with the country or without it. */
function isSamePhrase(phrase: string, held: string, office: string): boolean {
  const bare = countriesIn(held).reduce((words, country) => words.replace(country, ''), held);
  // 贸易代表 says enough by itself, 代表 does not.
  if (phrase.length <= office.length) return office.length > 3 && bare === office;
  return phrase.includes(held) || held.includes(phrase) || (bare.length > office.length && phrase.endsWith(bare));
}

const nextYear = (date: string) => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
