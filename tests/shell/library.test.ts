import 'fake-indexeddb/auto';
import type { Article } from '../../src/core/schemas.ts';
import { database } from '../../src/shell/database.ts';
import { importedArticles, keepArticle, removeArticle } from '../../src/shell/library.ts';

const article = (id: string): Article => ({ id, title: `题目${id}`, blocks: [{ kind: 'paragraph', text: '正文' }] });

beforeEach(async () => (await database()).clear('imported'));

test('articles are kept, the newest first, until they are removed', async () => {
  const db = await database();
  await keepArticle(db, article('old'), 1);
  await keepArticle(db, article('new'), 2);
  expect((await importedArticles(db)).map(({ id }) => id)).toEqual(['new', 'old']);
  await removeArticle(db, 'new');
  expect(await importedArticles(db)).toEqual([article('old')]);
});

test('an article that is imported again is there once', async () => {
  const db = await database();
  await keepArticle(db, article('old'), 1);
  await keepArticle(db, { ...article('old'), title: '新题目' }, 3);
  expect((await importedArticles(db)).map(({ title }) => title)).toEqual(['新题目']);
});

test('a damaged entry hides itself and no other', async () => {
  const db = await database();
  await keepArticle(db, article('old'), 1);
  await db.put('imported', { id: 'bad', importedAt: 9, article: { id: 'bad' } });
  expect((await importedArticles(db)).map(({ id }) => id)).toEqual(['old']);
  expect(await db.count('imported')).toBe(2);
});
