import 'fake-indexeddb/auto';
import { check, Settings } from '../../src/core/schemas.ts';
import { changeSettings, readSettings } from '../../src/shell/settings.ts';
import fakeBrowser from './fake-browser.ts';
import { database } from '../../src/shell/database.ts';
import { importedArticles, keepArticle } from '../../src/shell/library.ts';

const article = (id: string) => ({ id, title: '标题', blocks: [{ kind: 'paragraph' as const, text: '正文。' }] });

test('when there is no room for one more article, that is told, and those that were kept stay', async () => {
  const db = await database();
  await keepArticle(db, article('first'), 1);
  const put = jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(keepArticle(db, article('second'), 2)).rejects.toThrow('full');
  put.mockRestore();
  expect((await importedArticles(db)).map(({ id }) => id)).toEqual(['first']);
});

test('settings of an older version, with other fields and values, keep what still fits', () => {
  const settings = check(Settings, {
    pinyin: false,
    script: 'simplified',
    fontSize: 12,
    figures: 'yes',
    theme: 'dark',
  });
  expect(settings).toMatchObject({ pinyin: false, script: 'own', figures: true, theme: 'dark' });
  expect(settings).not.toHaveProperty('fontSize');
});

test('a setting that can’t be kept is told to whoever changes it, and the others stay', async () => {
  await changeSettings({ pinyin: false });
  const set = jest.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  await expect(changeSettings({ figures: false })).rejects.toThrow('full');
  set.mockRestore();
  expect(await readSettings()).toMatchObject({ pinyin: false, figures: true });
});
