/** The person's own articles, kept until they remove them. */
import { Article, check } from '../core/schemas.ts';
import type { Database } from './database.ts';

/** All imported articles, the newest first. An entry that is damaged is left out, not deleted. */
export async function importedArticles(db: Database): Promise<Article[]> {
  const entries = await db.getAll('imported');
  entries.sort((a, b) => b.importedAt - a.importedAt);
  return entries.flatMap(({ article }) => check(Article, article) ?? []);
}

/** Keeps an article; one with the same id (the same address or text) is replaced. */
export async function keepArticle(db: Database, article: Article, importedAt: number): Promise<void> {
  await db.put('imported', { id: article.id, importedAt, article });
}

/** Removes an article for good; nothing when there is none of that id. */
export async function removeArticle(db: Database, id: string): Promise<void> {
  await db.delete('imported', id);
}
