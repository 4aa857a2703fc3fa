/** The articles that the person brings along: opened from files and texts, kept, removed and put back. */
import { importFile, importText, type ImportResult } from '../core/import/import-article.ts';
import type { Article } from '../core/schemas.ts';
import type { Message } from './card.ts';
import type { Notices } from './notices.ts';

/** Where they are kept. */
export interface ArticleStore {
  all(): Promise<Article[]>;
  keep(article: Article): Promise<void>;
  remove(article: Article): Promise<void>;
}

export interface OwnArticles {
  /** Brings those that were kept before. */
  load(): Promise<void>;
  all(): readonly Article[];
  openFile(file: File): void;
  openText(text: string): void;
  remove(article: Article): void;
}

/**
 * @param changed told when the list is another
 * @param open shows an article that was brought along
 */
export function createOwnArticles(
  message: Message,
  notices: Notices,
  store: ArticleStore,
  changed: () => void,
  open: (article: Article) => void,
): OwnArticles {
  let articles: readonly Article[] = [];
  let loaded = () => {};
  const loading = new Promise<void>((done) => (loaded = done));

  async function take(name: string, result: ImportResult) {
    if (!result.ok) return notices.importFailed(name, result.failure);
    // Those that were kept would take the place of what is added before them.
    await loading;
    await keep(result.article);
    open(result.article);
  }

  async function keep(article: Article) {
    articles = [article, ...articles.filter(({ id }) => id !== article.id)];
    changed();
    await store.keep(article).catch(() => notices.say('importNotKept', article.title));
  }

  return {
    async load() {
      articles = await store.all().catch(() => []);
      loaded();
    },
    all: () => articles,
    openFile: (file) => void importFile(file).then((result) => take(file.name, result)),
    openText: (text) => void take(message('readerPasteLabel'), importText(text)),
    remove(article) {
      articles = articles.filter((one) => one !== article);
      store.remove(article).catch(notices.failed);
      changed();
      notices.offer('readerRemoved', article.title, 'readerUndo', () => void keep(article));
    },
  };
}
