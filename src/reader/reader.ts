/** The extension's own reader: the library, an open article, and the same reading as on web pages. */
import { importFile, importText, type ImportResult } from '../core/import/import-article.ts';
import { type Article, PageRequests, type Settings } from '../core/schemas.ts';
import { drawArticle } from '../page/article-view.ts';
import { createCard } from '../page/card.ts';
import { acceptFiles } from '../page/file-drop.ts';
import { followKeys } from '../page/keys.ts';
import { createFigureSearchView } from '../page/figure-search-view.ts';
import { createLibraryView } from '../page/library-view.ts';
import { createNotices } from '../page/notices.ts';
import { createPageReader, type PageReader } from '../page/page-reader.ts';
import { createPeopleBeside } from '../page/people-beside.ts';
import { createReaderControls } from '../page/reader-controls.ts';
import { database } from '../shell/database.ts';
import { openWords } from '../shell/extension-pages.ts';
import { message } from '../shell/interface-text.ts';
import { importedArticles, keepArticle, removeArticle } from '../shell/library.ts';
import { answer, ask, type PageProtocol } from '../shell/messages.ts';
import { annotateFor, pageServices } from '../shell/page-services.ts';
import { changeSettings, followSettings } from '../shell/settings.ts';

const part = (id: string) => document.getElementById(id) as HTMLElement;
const notices = createNotices(part('notices'), message);
const host = document.createElement('pz-card');
const card = createCard(host, host);
const change = (changes: Partial<Settings>) => void changeSettings(changes).catch(notices.failed);
const controls = createReaderControls(part('controls'), message, change, () => void openWords().catch(notices.failed));
const search = createFigureSearchView(message, {
  search: (query) => ask('searchFigures', { query }),
  notation: () => settings?.notation ?? 'marks',
  failed: notices.failed,
});
const library = createLibraryView(part('library'), message, { openFile, openText, remove }, search);
const people = createPeopleBeside(part('people'), message);

let bundled: Article[] = [];
let imported: Article[] = [];
let settings: Settings | null = null;
let reading: PageReader | null = null;

/** The article that the address names, else the first. */
const openId = () => location.hash.slice(1) || (bundled[0]?.id ?? null);

function showLibrary() {
  library.show({ bundled, imported, current: openId() });
}

function openFromAddress() {
  reading?.stop();
  reading = null;
  people.show([], null);
  const article = [...imported, ...bundled].find(({ id }) => id === openId());
  showLibrary();
  document.title = article ? `${article.title} · ${message('name')}` : message('readerTitle');
  if (!article) return part('article').replaceChildren(message('readerNotFound'));
  const drawn = drawArticle(article, message);
  part('article').replaceChildren(drawn);
  scrollTo(0, 0);
  const { title, address, date } = article;
  reading = createPageReader(
    drawn,
    card,
    {
      ...pageServices,
      annotate: annotateFor(() => ({ ...(address && { address }), ...(date && { date }) })),
      article: () => ({ title, address, date }),
      addStyles: () => Promise.resolve(),
      named: (named) => people.show(named, (id) => reading?.goToFigure(id)),
      failed: (error) => notices.say('readerFailed', String(error)),
    },
    true,
  );
  if (settings) reading.apply(settings);
}

function openFile(file: File) {
  void importFile(file).then((result) => take(file.name, result));
}

function openText(text: string) {
  void take(message('readerPasteLabel'), importText(text));
}

async function take(name: string, result: ImportResult) {
  if (!result.ok) return notices.importFailed(name, result.failure);
  // The library that start brings would take the place of what is added before it.
  await started;
  const { article } = result;
  await keep(article);
  if (location.hash === `#${article.id}`) openFromAddress();
  else location.hash = article.id;
}

async function keep(article: Article) {
  imported = [article, ...imported.filter(({ id }) => id !== article.id)];
  showLibrary();
  await database()
    .then((db) => keepArticle(db, article, Date.now()))
    .catch(() => notices.say('importNotKept', article.title));
}

function remove(article: Article) {
  imported = imported.filter((one) => one !== article);
  void database()
    .then((db) => removeArticle(db, article.id))
    .catch(notices.failed);
  showLibrary();
  notices.offer('readerRemoved', article.title, 'readerUndo', () => void keep(article));
}

answer<PageProtocol>(PageRequests, {
  status: () => Promise.resolve(reading?.status() ?? { chinese: false, script: null, figures: [] }),
  nextFigure: () => Promise.resolve((reading?.nextFigure(), null)),
  lookUp: () => Promise.resolve((reading?.lookUp(), null)),
  goToFigure: ({ id }) => Promise.resolve((reading?.goToFigure(id), null)),
});

addEventListener('hashchange', openFromAddress);
followKeys((command) => void ask('command', { command }).catch(notices.failed));
acceptFiles(document.documentElement, message('readerDropHere'), openFile);

async function start() {
  document.documentElement.lang = message('@@ui_locale').replace('_', '-');
  await followSettings((next) => {
    settings = next;
    controls.show(next);
    document.documentElement.dataset['theme'] = next.theme;
    document.documentElement.dataset['english'] = next.english;
    reading?.apply(next);
  });
  [bundled, imported] = await Promise.all([
    ask('bundledArticles', {}).catch((error: unknown) => (notices.failed(error), [])),
    database()
      .then(importedArticles)
      .catch(() => []),
  ]);
  openFromAddress();
}

const started = start();
