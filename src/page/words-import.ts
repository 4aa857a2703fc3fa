/** Taking words from a file: what is in it is shown first, and nothing is kept before the person says so. */
import { errorText } from '../core/error-text.ts';
import type { DescribedWord } from '../core/saved-words/describe-words.ts';
import {
  largestFile,
  mostWords,
  readWords,
  type WordsFailure,
  type WordsInFile,
} from '../core/saved-words/import-words.ts';
import { keepAt, type KeptWord } from '../core/saved-words/kept-word.ts';
import type { Message } from './card.ts';
import { element } from './element.ts';
import { camelCase, type Notices } from './notices.ts';

export interface ImportActions {
  /** What the dictionary has of words. */
  describe(words: readonly string[]): Promise<DescribedWord[]>;
  /** Keeps all of these words or none. */
  add(words: readonly KeptWord[]): Promise<void>;
  now(): number;
}

/** Words shown of those that the file has. */
const examples = 12;

/** @returns the dialog, which the caller puts on the page, and a function that opens it with a file */
export function createWordsImport(message: Message, notices: Notices, { describe, add, now }: ImportActions) {
  const dialog = element('dialog', { 'aria-label': message('wordsImport') });

  async function open(file: File): Promise<void> {
    if (file.size > largestFile) return fail(file.name, 'too-large');
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return notices.say('wordsImportFailed', file.name, message('importReason_unreadable'));
    }
    const result = readWords(bytes);
    if (result.ok) preview(file.name, result.found);
    else fail(file.name, result.code);
  }

  function fail(name: string, code: WordsFailure) {
    const substitution = code === 'too-large' ? String(largestFile / 1024 / 1024) : String(mostWords);
    notices.say('wordsImportFailed', name, message(`wordsImport_${camelCase(code)}`, substitution));
  }

  function preview(name: string, { words, known, left }: WordsInFile) {
    const shown = [...words.map(({ hans }) => hans), ...known];
    const accept = element('button', { type: 'button', class: 'primary' }, message('wordsImportAccept'));
    const cancel = element('button', { type: 'button' }, message('readerCancel'));
    cancel.addEventListener('click', () => dialog.close());
    accept.addEventListener('click', () => {
      accept.disabled = true;
      void keepAll(words, known)
        .then(() => {
          dialog.close();
          notices.say('wordsImported', String(shown.length));
        })
        .catch((error: unknown) => {
          accept.disabled = false;
          problem.textContent = message('wordsNotImported', errorText(error));
        });
    });
    const problem = element('p', { class: 'problem', role: 'alert' });
    dialog.replaceChildren(
      element('h2', {}, name),
      element('p', {}, message(known.length > 0 ? 'wordsImportList' : 'wordsImportKept', String(shown.length))),
      element(
        'p',
        { class: 'examples', lang: 'zh' },
        shown.slice(0, examples).join('　'),
        shown.length > examples ? ' …' : '',
      ),
      ...(left > 0 ? [element('p', { class: 'soft' }, message('wordsImportLeft', String(left)))] : []),
      problem,
      element('p', { class: 'buttons' }, cancel, accept),
    );
    dialog.showModal();
  }

  async function keepAll(words: readonly KeptWord[], known: readonly string[]) {
    const savedAt = now();
    const described = known.length > 0 ? await describe(known) : [];
    await add([...words, ...described.map((word) => keepAt({ ...word, state: 'known' as const }, savedAt))]);
  }

  return { dialog, open };
}
