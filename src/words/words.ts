/** The page “My words”. */
import { acceptFiles } from '../page/file-drop.ts';
import { createNotices } from '../page/notices.ts';
import { createWordsView } from '../page/words-view.ts';
import { message } from '../shell/interface-text.ts';
import { ownWords } from '../shell/own-words.ts';
import { followSettings } from '../shell/settings.ts';
import { followSavedWords } from '../shell/word-states.ts';

document.documentElement.lang = message('languageTag');
const part = (id: string) => document.getElementById(id) as HTMLElement;
const notices = createNotices(part('notices'), message);
const view = createWordsView(
  part('words'),
  message,
  notices,
  { ...ownWords, now: Date.now },
  document.documentElement.lang,
);

const failed = (error: Error) => notices.say('wordsFailed', error.message);
const show = () => ownWords.all().then(view.show).catch(failed);

void ownWords
  .newest()
  .then(({ words, total }) => view.show(words, total))
  // The first screen is seen before the rest is read.
  .then(() => requestAnimationFrame(() => setTimeout(() => void show())), failed);
followSavedWords(() => void show());
acceptFiles(document.documentElement, message('readerDropHere'), view.importFile);
void followSettings(({ theme, anki }) => {
  document.documentElement.dataset['theme'] = theme;
  view.showAnki(anki);
});
