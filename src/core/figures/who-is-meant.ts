/** Which of several people of one name a mention means; nobody, when it can't be told. */
import { skipBlanks } from './characters.ts';
import type { FigureTable } from './figure-table.ts';
import type { RawMention } from './later-mentions.ts';
import { endsLikeKinship, officeBefore, titleAfter } from './office-words.ts';
import type { Person } from './people.ts';
import { includesOffice } from './same-office.ts';

/** A mention of which it is decided whom it means. */
export interface Meant {
  start: number;
  end: number;
  person: Person;
  kind: RawMention['kind'];
}

/**
 * Decides mention by mention.
 * @param roleOf the words of office that the article gives a learned person, folded
 */
export function decideMentions(
  text: string,
  found: readonly RawMention[],
  table: FigureTable,
  roleOf: (person: Person) => string,
): Meant[] {
  const mentions = found.map((mention) => withInitials(text, mention));
  const named = new Set(
    mentions
      .filter(({ kind, candidates }) => kind === 'full' && candidates.length === 1)
      .map(({ candidates }) => candidates[0]?.id),
  );
  for (const mention of mentions) {
    const [held, ...others] = byOffice(text, mention, roleOf);
    if (held && others.length === 0 && mention.candidates.length > 1) named.add(held.id);
  }
  const introduced = new Set(
    mentions
      .filter(({ start, kind }) => kind === 'full' && endsLikeKinship(text.slice(Math.max(0, start - 5), start)))
      .flatMap(({ candidates }) => candidates),
  );
  const isRelative = (person: Person) =>
    introduced.has(person) ||
    endsLikeKinship(roleOf(person)) ||
    (person.figure?.offices.some(({ hans }) => endsLikeKinship(hans)) ?? false);
  const lastFull = new Map<string, number>();
  const decided: Meant[] = [];
  for (const mention of mentions) {
    const person = choose(text, mention, { named, lastFull, table, roleOf, isRelative });
    if (!person) continue;
    if (mention.kind === 'full') lastFull.set(person.id, mention.start);
    decided.push({ start: mention.start, end: mention.end, person, kind: mention.kind });
  }
  return decided;
}

/** The mention with those candidates only who have its initials: 乔治·W·布什 is not 乔治·H·W·布什. */
function withInitials(text: string, mention: RawMention): RawMention {
  const { start, end, candidates } = mention;
  if (candidates.length < 2) return mention;
  const initials = text.slice(start, end).replace(/[^A-Z]/g, '');
  if (!initials) return mention;
  const same = candidates.filter(({ en }) => (en.match(/\b[A-Z](?=\.)/g) ?? []).join('') === initials);
  return same.length === 1 ? { ...mention, candidates: same } : mention;
}

interface Knowledge {
  /** Ids of the people whom the article names in full. */
  named: ReadonlySet<string | undefined>;
  /** Where each was named in full last. */
  lastFull: ReadonlyMap<string, number>;
  table: FigureTable;
  roleOf: (person: Person) => string;
  /** Whether the article introduces the person as somebody's relative. */
  isRelative: (person: Person) => boolean;
}

function choose(text: string, mention: RawMention, knowledge: Knowledge): Person | null {
  const { named, lastFull, table, roleOf, isRelative } = knowledge;
  const { candidates, form, kind, start, end } = mention;
  // 第一夫人莫伊斯 is not the president, whoever else is named in the article.
  const isWife = kind === 'surname' && /第一夫人$/.test(text.slice(Math.max(0, start - 4), start));
  if (isWife && !candidates.some(isRelative)) return null;
  const only = (people: readonly Person[]) => (people.length === 1 ? (people[0] ?? null) : null);
  if (candidates.length === 1) return only(candidates);
  const holder = only(byOffice(text, mention, roleOf));
  if (holder) return holder;
  const present = candidates.filter(({ id }) => named.has(id));
  if (present.length < 2) return only(present);
  // 约翰逊 (Ron Johnson): the article itself has given the short form to somebody.
  const explained = present.filter(({ glosses, full }) => glosses.length > 0 && full.has(form));
  if (explained.length === 1 && kind !== 'full') return only(explained);
  // 特朗普 is not 小唐纳德·特朗普 where the father is named, too.
  const elders = present.filter(({ full }) => ![...full].some((name) => name.startsWith('小')));
  if (elders.length === 1 && !form.startsWith('小')) return only(elders);
  // 拜登 alone is the president also where the first lady has just been named.
  // Nor is it his wife: of a family, a surname alone is not the one who was introduced as somebody's relative.
  const heads = present.filter((person) => !isRelative(person));
  if (explained.length === 0 && kind === 'surname' && heads.length > 0 && heads.length < present.length) {
    return only(isWife || /^(?:夫人|太太)/.test(text.slice(end, end + 2)) ? present.filter(isRelative) : heads);
  }
  const safe = present.filter(({ id }) => table.forms.get(id)?.short.has(form));
  if (explained.length === 0 && safe.length === 1) return only(safe);
  const before = present.filter(({ id }) => lastFull.has(id));
  before.sort((a, b) => (lastFull.get(b.id) ?? 0) - (lastFull.get(a.id) ?? 0));
  return before[0] ?? null;
}

/** The candidates whose office stands beside the mention: 首相约翰逊, 约翰逊参议员. */
function byOffice(text: string, { start, end, candidates }: RawMention, roleOf: (person: Person) => string): Person[] {
  const before = officeBefore(text, start);
  const behind = skipBlanks(text, end);
  const after = titleAfter(text, behind);
  const offices = [before && text.slice(start - before, start), after && text.slice(behind, behind + after)].filter(
    Boolean,
  );
  if (offices.length === 0) return [];
  return candidates.filter((person) => {
    const held = person.figure ? person.figure.offices.map(({ hans }) => hans).join(' ') : roleOf(person);
    return offices.some((office) => office && includesOffice(held, office));
  });
}
