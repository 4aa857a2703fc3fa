/** My words: the words that a person keeps, to be searched, changed, removed, and taken to other programs and back. */
import { errorText } from '../core/error-text.ts';
import { exportTypes, type ExportFormat, exportWords } from '../core/saved-words/export-words.ts';
import type { KeptWord } from '../core/saved-words/kept-word.ts';
import { createWordSearch, type WordFilter, type WordOrder } from '../core/saved-words/search-words.ts';
import type { Message } from './card.ts';
import { createSegments, createSelect, createSwitch } from './controls.ts';
import { element } from './element.ts';
import { downloadFile } from './file-download.ts';
import type { Notices } from './notices.ts';
import { createWordList } from './word-list.ts';
import { drawWordRow } from './word-row.ts';
import { createWordsImport, type ImportActions } from './words-import.ts';

export interface WordsActions extends ImportActions {
  change(id: string, changes: Partial<Pick<KeptWord, 'note' | 'state'>>): Promise<void>;
  remove(id: string): Promise<void>;
  /** Turns Anki on, with its permission, or off. @returns whether it is as was asked */
  setAnki(on: boolean): Promise<boolean>;
  addToAnki(words: readonly KeptWord[]): Promise<{ added: number; there: number }>;
}

export interface WordsView {
  /** @param total how many there are, while only the newest have been read */
  show(words: readonly KeptWord[], total?: number): void;
  showAnki(on: boolean): void;
  /** Shows what is in a file, to be taken. */
  importFile(file: File): void;
}

/** How long ago a word was saved, at most; in milliseconds. */
const day = 24 * 60 * 60 * 1000;
const periods: Record<string, number> = { any: Infinity, day, week: 7 * day, month: 30 * day };
const orders: readonly WordOrder[] = ['newest', 'oldest', 'pinyin'];
const formats: readonly ExportFormat[] = ['csv', 'tsv', 'json'];

/** Fills `root`. */
export function createWordsView(
  root: HTMLElement,
  message: Message,
  notices: Notices,
  actions: WordsActions,
  language: string,
): WordsView {
  const filter: WordFilter = { query: '', state: 'all', since: -Infinity, order: 'newest' };
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  let words: readonly KeptWord[] = [];
  let total = 0;
  let search = createWordSearch(words);
  let found: readonly KeptWord[] = [];
  let anki = false;
  /** A row's buttons depend on it. */
  let drawnWithAnki = anki;

  const attempt = (act: Promise<unknown>) =>
    void act.catch((error: unknown) => notices.say('wordsFailed', errorText(error)));
  const list = createWordList(message, (word) =>
    drawWordRow(word, { anki, dayOf: (time) => dates.format(time) }, message, {
      change: ({ id }, changes) => attempt(actions.change(id, changes)),
      remove: (removed) => attempt(remove(removed)),
      addToAnki: (added) => attempt(addToAnki([added])),
    }),
  );
  const files = createWordsImport(message, notices, actions);

  const field = element('input', {
    type: 'search',
    placeholder: message('wordsSearch'),
    'aria-label': message('wordsSearch'),
  });
  field.addEventListener('input', () => refilter({ query: field.value }));
  const states = createSegments<WordFilter['state']>(
    'state',
    message('wordsShown'),
    [
      { value: 'all', label: message('words_all') },
      { value: 'learning', label: message('words_learning') },
      { value: 'known', label: message('words_known') },
    ],
    (state) => refilter({ state }),
  );
  states.show('all');
  const since = createSelect(
    message('wordsSince'),
    Object.keys(periods).map((value) => ({ value, label: message(`wordsSince_${value}`) })),
    (value) => refilter({ since: actions.now() - (periods[value] ?? Infinity) }),
  );
  const order = createSelect(
    message('wordsOrder'),
    orders.map((value) => ({ value, label: message(`wordsOrder_${value}`) })),
    (value) => refilter({ order: value }),
  );
  const count = element('p', { class: 'count', role: 'status' });
  const none = element('p', { class: 'soft' });
  const toAnki = button(message('wordsAllToAnki'), () => attempt(addToAnki(found)));
  const ankiSwitch = createSwitch(message('wordsAnki'), (on) =>
    attempt(
      actions.setAnki(on).then(
        (done) => done || (ankiSwitch.show(anki), notices.say('wordsAnkiDeclined')),
        (error: unknown) => (ankiSwitch.show(anki), Promise.reject(error as Error)),
      ),
    ),
  );

  function button(text: string, act: () => void): HTMLButtonElement {
    const made = element('button', { type: 'button' }, text);
    made.addEventListener('click', act);
    return made;
  }

  function refilter(changes: Partial<WordFilter>) {
    Object.assign(filter, changes);
    found = search(filter);
    list.show(found, drawnWithAnki !== anki);
    drawnWithAnki = anki;
    const isWhole = words.length === total;
    const shown = isWhole || found.length < words.length ? found.length : total;
    count.textContent = message('wordsCount', String(shown), String(total));
    none.textContent = found.length > 0 ? '' : message(words.length > 0 ? 'wordsNoneFound' : 'wordsNone');
    for (const one of exports) one.disabled = !isWhole || found.length === 0;
    toAnki.hidden = !anki;
    toAnki.disabled = !isWhole || found.length === 0;
  }

  async function remove(word: KeptWord) {
    await actions.remove(word.id);
    notices.offer('wordsRemoved', word.hans, 'readerUndo', () => attempt(actions.add([word])));
  }

  async function addToAnki(added: readonly KeptWord[]) {
    const done = await actions.addToAnki(added);
    notices.say('wordsAddedToAnki', String(done.added), String(done.there));
  }

  function download(format: ExportFormat) {
    downloadFile(`pangzhu-words.${format}`, exportTypes[format], exportWords(found, format));
  }

  const exports = formats.map((format) => button(message(`wordsExport_${format}`), () => download(format)));
  const picker = element('input', { type: 'file', accept: '.json,.txt,.csv,.tsv,text/*,application/json', hidden: '' });
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    if (file) void files.open(file);
    picker.value = '';
  });

  document.title = message('wordsTitle');
  root.replaceChildren(
    element('header', {}, element('h1', {}, message('wordsTitle')), count),
    element('div', { class: 'tools' }, field, states.element, since.element, order.element),
    element(
      'div',
      { class: 'files' },
      button(message('wordsImport'), () => picker.click()),
      ...exports,
      toAnki,
      picker,
    ),
    none,
    list.element,
    element(
      'section',
      { class: 'anki' },
      ankiSwitch.element,
      element('p', { class: 'soft' }, message('wordsAnkiAbout')),
    ),
    files.dialog,
  );

  return {
    show(next, all = next.length) {
      words = next;
      total = all;
      search = createWordSearch(next);
      refilter({});
    },
    showAnki(on) {
      anki = on;
      ankiSwitch.show(on);
      refilter({});
    },
    importFile: (file) => void files.open(file),
  };
}
