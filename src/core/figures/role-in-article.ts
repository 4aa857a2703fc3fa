/** What a person is in the article's own words. */
import { skipBlanksBack } from './characters.ts';
import type { RawMention } from './later-mentions.ts';
import type { Person } from './people.ts';
import { roleAfter, roleBefore, type RoleContext } from './roles.ts';

/** The fullest role beside the places that explain a person; without one there, beside the other full mentions. */
export function roleInArticle(person: Person, mentions: readonly RawMention[], context: RoleContext): string | null {
  let best: string | null = null;
  const keep = (role: string | null) => {
    if (role && role.length > (best?.length ?? 0)) best = role;
  };
  for (const { name, after, title } of person.glosses) {
    const rank = title > 0 ? context.written.slice(name.end, name.end + title) : null;
    keep(
      roleBefore(context, name.start) ??
        roleAfter(context, after) ??
        (rank && /先生|女士|小姐|太太|夫人/.test(rank) ? null : rank) ??
        roleInList(name.start, mentions, context),
    );
  }
  if (best) return best;
  for (const { start, end, kind, candidates } of mentions) {
    if (kind !== 'full' || candidates.length !== 1 || candidates[0] !== person) continue;
    keep(roleBefore(context, start) ?? roleAfter(context, end) ?? roleInList(start, mentions, context));
    // Of somebody whom the article explains the first role is the introduction; nobody introduces the others.
    if (best && !person.recognised) return best;
  }
  return best;
}

const longestList = 8;

/** What all of a list are that begins with their number, for one whose name begins at `start`: 三名航天员甲、乙和丙. */
function roleInList(start: number, mentions: readonly RawMention[], context: RoleContext): string | null {
  const { text, written } = context;
  for (let at = start, items = 0; items < longestList; items++) {
    const mark = skipBlanksBack(text, at);
    if (!/[、和与及]/.test(text.charAt(mark - 1))) return null;
    const end = skipBlanksBack(text, mark - 1);
    const gloss = /[)）]/.test(text.charAt(end - 1))
      ? Math.max(text.lastIndexOf('(', end), text.lastIndexOf('（', end))
      : end;
    const previous = mentions.find((mention) => mention.end === skipBlanksBack(text, gloss));
    if (!previous) return null;
    at = previous.start;
    const role = roleBefore(context, at);
    if (!role) continue;
    const begin = at - role.length;
    const isShared = /[两二三四五六七八九十几数多\d][名位个]$/u.test(text.slice(Math.max(0, begin - 2), begin));
    return isShared && written.startsWith(role, begin) ? role : null;
  }
  return null;
}
