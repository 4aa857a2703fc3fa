/** What a person is in the article's own words. */
import type { Person } from './people.ts';
import { roleAfter, roleBefore, type RoleContext } from './roles.ts';

interface Mention {
  start: number;
  end: number;
  kind: string;
  candidates: Person[];
}

/** The fullest role beside the places that explain a person; without one there, beside the other full mentions. */
export function roleInArticle(person: Person, mentions: readonly Mention[], context: RoleContext): string | null {
  let best: string | null = null;
  const keep = (role: string | null) => {
    if (role && role.length > (best?.length ?? 0)) best = role;
  };
  for (const { name, after, title } of person.glosses) {
    const rank = title > 0 ? context.written.slice(name.end, name.end + title) : null;
    keep(
      roleBefore(context, name.start) ??
        roleAfter(context, after) ??
        (rank && /先生|女士|小姐|太太|夫人/.test(rank) ? null : rank),
    );
  }
  if (best) return best;
  for (const { start, end, kind, candidates } of mentions) {
    if (kind !== 'full' || candidates.length !== 1 || candidates[0] !== person) continue;
    keep(roleBefore(context, start) ?? roleAfter(context, end));
    // Of somebody whom the article explains the first role is the introduction; nobody introduces the others.
    if (best && !person.recognised) return best;
  }
  return best;
}
