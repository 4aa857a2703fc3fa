/** What the background answers about saved words: it alone keeps them for pages on the web, and publishes which are known. */
import { errorText } from '../core/error-text.ts';
import { checkKeptWord, type KeptWord } from '../core/saved-words/kept-word.ts';
import { addToAnki, AnkiError } from './anki.ts';
import type { Runtime } from './browser.ts';
import type { Database } from './database.ts';
import type { Handlers, Protocol, Saved } from './messages.ts';
import { asKeepingError, forgetWord, KeepingError, saveWord, saveWords } from './saved-words.ts';
import { readSettings } from './settings.ts';
import { publishWordStates } from './word-states.ts';

type Answers = Pick<Handlers<Protocol>, 'saveWord' | 'forgetWord' | 'keepAgain' | 'publishWords'>;

/** @param add adds words to Anki */
export function savedWordsAnswers(database: () => Promise<Database>, add = addToAnki): Answers {
  /** Nothing of a private window is kept, whatever its page asks. */
  async function opened({ tab }: Runtime.MessageSender): Promise<Database> {
    if (tab?.incognito) throw new KeepingError('private', 'a private window');
    return database().catch((error: unknown) => Promise.reject(asKeepingError(error)));
  }

  return {
    async saveWord(word, sender) {
      const kept = await saveWord(await opened(sender), word, Date.now());
      await publishWordStates(database);
      return word.state === 'learning' ? addToAnkiToo(kept, add) : { anki: null };
    },
    async forgetWord(word, sender) {
      const forgotten = await forgetWord(await opened(sender), word);
      await publishWordStates(database);
      return forgotten;
    },
    async keepAgain({ words }, sender) {
      const kept = words.flatMap((word) => checkKeptWord(word) ?? []);
      await saveWords(await opened(sender), kept);
      await publishWordStates(database);
      return null;
    },
    async publishWords() {
      await publishWordStates(database);
      return null;
    },
  };
}

/** The word is kept; what Anki says of it is told besides. */
async function addToAnkiToo(word: KeptWord, add: typeof addToAnki): Promise<Saved> {
  if (!(await readSettings()).anki) return { anki: null };
  try {
    const { added } = await add([word]);
    return { anki: added > 0 ? 'added' : 'there' };
  } catch (error) {
    if (error instanceof AnkiError) return { anki: error.code, problem: error.message };
    return { anki: 'refused', problem: errorText(error) };
  }
}
