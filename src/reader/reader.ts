/** The extension's own reader: the library, an open article, and the same reading as on web pages. */
import { type Command, commands, copies, copyForms, manifestCommands } from '../core/page-keys.ts';
import { type Article, defaultSettings, PageRequests, type Settings } from '../core/schemas.ts';
import { scriptAsRead } from '../core/settings-in-use.ts';
import { nextEnglish, toggleEnglishHere } from '../page/article-english.ts';
import { drawArticle, readingOf } from '../page/article-view.ts';
import { createCard } from '../page/card.ts';
import { acceptFiles } from '../page/file-drop.ts';
import { followKeys } from '../page/keys.ts';
import { createFigureSearchView } from '../page/figure-search-view.ts';
import { createLibraryView } from '../page/library-view.ts';
import { createNotices } from '../page/notices.ts';
import { createOwnArticles } from '../page/own-articles.ts';
import { createPageReader, type PageReader } from '../page/page-reader.ts';
import { createPeopleBeside } from '../page/people-beside.ts';
import { createReaderControls } from '../page/reader-controls.ts';
import { database } from '../shell/database.ts';
import { openWords } from '../shell/extension-pages.ts';
import { message } from '../shell/interface-text.ts';
import { importedArticles, keepArticle, removeArticle } from '../shell/library.ts';
import { answer, ask, type PageProtocol } from '../shell/messages.ts';
import { annotateFor, pageServices, convertText } from '../shell/page-services.ts';
import { changeSettings, followSettings } from '../shell/settings.ts';

const part = (id: string) => document.getElementById(id) as HTMLElement;
const notices = createNotices(part('notices'), message);
const host = document.createElement('pz-card');
const card = createCard(host, host);
const change = (changes: Partial<Settings>) => void changeSettings(changes).catch(notices.failed);
const controls = createReaderControls(part('controls'), message, change, () => void openWords().catch(notices.failed));
const asRead = {
  script: () => scriptAsRead(settings, reading?.status().script),
  convert: convertText,
};
const search = createFigureSearchView(message, {
  search: (query) => ask('searchFigures', { query }),
  notation: () => settings.notation,
  asRead,
  failed: notices.failed,
});
const own = createOwnArticles(
  message,
  notices,
  {
    all: async () => importedArticles(await database()),
    keep: async (article) => keepArticle(await database(), article, Date.now()),
    remove: async ({ id }) => removeArticle(await database(), id),
  },
  showLibrary,
  ({ id }) => (location.hash === `#${id}` ? openFromAddress() : (location.hash = id)),
);
const library = createLibraryView(part('library'), message, own, search);
const people = createPeopleBeside(part('people'), message, asRead);

let bundled: Article[] = [];
let settings: Settings = defaultSettings;
let reading: PageReader | null = null;

/** The article that the address names, else the first. */
const openId = () => location.hash.slice(1) || (bundled[0]?.id ?? null);

function showLibrary() {
  library.show({ bundled, imported: own.all(), current: openId() });
}

function openFromAddress() {
  reading?.stop();
  reading = null;
  people.show([], null);
  const article = [...own.all(), ...bundled].find(({ id }) => id === openId());
  showLibrary();
  document.title = article ? `${article.title} · ${message('name')}` : message('readerTitle');
  if (!article) return part('article').replaceChildren(message('readerNotFound'));
  const drawn = drawArticle(article, message);
  part('article').replaceChildren(drawn);
  scrollTo(0, 0);
  reading = createPageReader(
    drawn,
    card,
    {
      ...pageServices,
      annotate: annotateFor(() => article),
      ...readingOf(article),
      named: (named) => people.show(named, (id) => reading?.goToFigure(id)),
      failed: (error) => notices.say('readerFailed', String(error)),
    },
    true,
  );
  reading.apply(settings);
}

function run(command: Command) {
  if (command === 'next-english') return change({ english: nextEnglish(settings.english) });
  if (command === 'english-here') return toggleEnglishHere(part('article'));
  if (copies(command)) return reading?.copy(copyForms[command]);
  const sent = manifestCommands.find((one) => one === command);
  if (sent) ask('command', { command: sent }).catch(notices.failed);
}

answer<PageProtocol>(PageRequests, {
  status: () => Promise.resolve(reading?.status() ?? { chinese: false, script: null, figures: [] }),
  nextFigure: () => Promise.resolve((reading?.nextFigure(), null)),
  openWord: () => Promise.resolve((reading?.lookUp(), null)),
  goToFigure: ({ id }) => Promise.resolve((reading?.goToFigure(id), null)),
  copy: ({ form }) => Promise.resolve((reading?.copy(form), null)),
});

addEventListener('hashchange', openFromAddress);
followKeys(commands, () => settings.keys, run);
acceptFiles(document.documentElement, message('readerDropHere'), own.openFile);

async function start() {
  document.documentElement.lang = message('languageTag');
  await followSettings((next) => {
    settings = next;
    controls.show(next);
    document.documentElement.dataset['theme'] = next.theme;
    document.documentElement.dataset['english'] = next.english;
    reading?.apply(next);
  });
  [bundled] = await Promise.all([
    ask('bundledArticles', {}).catch((error: unknown) => (notices.failed(error), [])),
    own.load(),
  ]);
  openFromAddress();
}

void start();
