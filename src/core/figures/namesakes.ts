/** Somebody else of a known figure's Chinese name, told by what the article calls them: 学联秘书长周永康, 网民李强. */
import { skipBlanks } from './characters.ts';
import type { TableFigure } from './figure-table.ts';
import type { RawMention } from './later-mentions.ts';
import { officeBefore, titleAfter } from './office-words.ts';
import { isBy } from './offices-held.ts';
import type { People, Person } from './people.ts';
import { roleBefore, type RoleContext } from './roles.ts';
import { includesOffice } from './same-office.ts';

/**
 * Walks of life: how an article introduces people of one, and words of an entry that belong to it, too. Nobody is introduced
 * by one of the first list who is known for something else; by one of the second only who holds no office that day.
 */
const everyday: readonly [said: RegExp, known: RegExp][] = [
  [/(?:网民|网友|村民|居民|市民|农民|司机|店主|厨师|护士|志愿者|目击者|幸存者|游客|乘客|顾客|家长|球迷)$/, /^$/],
  [/(?:球员|球星|选手|运动员|教练|主帅|门将|守门员|前锋|后卫|中场|裁判)$/, /球|运动|选手|教练|体育|奥运|冠军|棋|泳/],
  [/(?:记者|责编|编辑|译者|撰稿人|摄影师)$/, /记者|编辑|主播|主持|评论|作家|媒体|新闻|社长|报》|学者|人士/],
  [/(?:歌手|艺人|女星|男星)$/, /歌|演|艺|导|主持|音乐|明星|模特/],
];
const students = /(?:学生|毕业生|研究生|博士生|学员|(?:学联|学生会)[^，。；]{0,6})$/;
const professions: readonly [said: RegExp, known: RegExp][] = [
  [/(?:教授|讲师|研究员|博士后)$/, /教授|学|研究|院|专家|博士/],
  [/(?:律师)$/, /律|法/],
  [/(?:医生|医师)$/, /医|卫生|疫|疾病/],
  [/(?:工程师|分析师|会计师|经理|交易员)$/, /工程|分析|经济|科|经理|裁|创始|董事|银行|总/],
];
/** What stands before the role of somebody else, who is spoken to: 告诉本台记者习近平将出席. */
const address = /告诉|对|向|跟|问|给/;

interface Article {
  context: RoleContext;
  date: string | undefined;
  /** Numbered or plain syllables of characters, as names are romanised. */
  readings: (characters: readonly string[]) => string[];
}

/** The mentions, those of a figure's namesake given to a person of the article's own. */
export function tellNamesakes(mentions: readonly RawMention[], people: People, article: Article): RawMention[] {
  const named = new Map<Person, RawMention[]>();
  for (const mention of mentions) {
    const [person] = mention.candidates;
    if (!person?.figure || mention.candidates.length > 1 || mention.kind !== 'full') continue;
    if (!person.chineseStyle || person.glosses.length > 0 || !mention.form) continue;
    named.set(person, [...(named.get(person) ?? []), mention]);
  }
  const others = new Map<Person, Person>();
  for (const [person, places] of named) {
    const [first] = places;
    if (!first || !person.figure || !isSomebodyElse(person.figure, places, article)) continue;
    const name = first.form;
    const found = { name, style: 'chinese', at: first, isWord: false } as const;
    others.set(person, people.recognised(found, article.readings([...name])));
  }
  if (others.size === 0) return [...mentions];
  return mentions.map((mention) => {
    const [person] = mention.candidates;
    const other = mention.candidates.length === 1 && person && others.get(person);
    return other ? { ...mention, candidates: [other] } : mention;
  });
}

/** Whether the article gives the name a walk of life that is not the figure's, and nowhere an office that is. */
function isSomebodyElse(figure: TableFigure, places: readonly RawMention[], { context, date }: Article): boolean {
  const { text } = context;
  const held = figure.offices.map(({ hans }) => hans).join(' ');
  let isForeign = false;
  for (const { start, end } of places) {
    const before = officeBefore(text, start);
    if (before >= 2 && includesOffice(held, text.slice(start - before, start))) return false;
    const behind = skipBlanks(text, end);
    const title = text.slice(behind, behind + titleAfter(text, behind));
    if (title && includesOffice(held, title)) return false;
    const role = roleBefore({ ...context, written: text }, start);
    const clause = text.slice(Math.max(0, start - 40), start).replace(/^.*[，。；：！？\n]/su, '');
    const isAddressed = role !== null && address.test(clause.slice(0, -role.length));
    if (role && !isAddressed && isForeignTo(figure, held, role, date)) isForeign = true;
  }
  return isForeign;
}

function isForeignTo(
  { offices, born, died }: TableFigure,
  held: string,
  role: string,
  date: string | undefined,
): boolean {
  const isAmong = (lists: typeof everyday) => lists.some(([said, known]) => said.test(role) && !known.test(held));
  const isDead = died !== undefined && date !== undefined && Number(date.slice(0, 4)) > died;
  // Of the dictionary's persons only the years are known.
  if (offices.length === 0) return isDead && (isAmong(everyday) || isAmong(professions));
  // An occupation leaves room for others: a writer may be called a journalist.
  if (offices.some(({ from }) => from === undefined)) return false;
  if (isAmong(everyday)) return true;
  const age = born === undefined || date === undefined ? 0 : Number(date.slice(0, 4)) - born;
  if (students.test(role)) return age > 35 && !students.test(held);
  const inOffice = offices.some(
    ({ from = '', to }) => date !== undefined && isBy(from, date) && (to === undefined || isBy(date, to)),
  );
  return (inOffice || isDead) && isAmong(professions);
}
