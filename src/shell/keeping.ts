/** Keeping words from the cards of a page: the background does it, and what comes of it is told in the person's language. */
import type { SavedWord } from '../core/schemas.ts';
import { message } from './interface-text.ts';
import { ask, MessageError } from './messages.ts';
import { isPrivateWindow, keepingFailureOf } from './saved-words.ts';

const keeping = {
  /** @returns a sentence that says what has become of the word */
  async save(word: SavedWord): Promise<string> {
    const { anki, problem = '' } = await telling(ask('saveWord', word));
    if (anki === 'unreachable' || anki === 'refused') {
      return message('cardNotInAnki', message(`wordsAnki_${anki}`, problem));
    }
    return message(anki ? `cardAnki_${anki}` : `cardKept_${word.state}`);
  },

  /** @returns a sentence that says so, and the way back */
  async forget({ hans, hant }: Pick<SavedWord, 'hans' | 'hant'>): Promise<{ told: string; undo(): Promise<string> }> {
    const words = await telling(ask('forgetWord', { hans, hant }));
    return {
      told: message('cardForgotten'),
      async undo() {
        await telling(ask('keepAgain', { words }));
        return message('cardKeptAgain');
      },
    };
  },
};

/** Nothing in a private window, of which nothing is kept. */
export const keepingHere = () => (isPrivateWindow() ? undefined : keeping);

async function telling<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const code = error instanceof MessageError && error.code === 'gone' ? 'gone' : keepingFailureOf(error);
    throw new Error(message(`wordsKeeping_${code}`), { cause: error });
  }
}
