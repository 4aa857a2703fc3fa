import { TextDecoder } from 'node:util';
import type { KeptWord } from '../../src/core/saved-words/kept-word.ts';
import { createNotices } from '../../src/page/notices.ts';
import { createWordsView, type WordsActions, type WordsView } from '../../src/page/words-view.ts';
import { kept, savedAt } from '../core/saved-words/saved-word-examples.ts';
import { standInForLayout } from './layout-stand-ins.ts';

standInForLayout();
Object.assign(globalThis, { TextDecoder });
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};

const message = (key: string, ...substitutions: string[]) => [key, ...substitutions].join(' ');
const love = kept({ hans: '爱', hant: '愛', syllables: ['ai4'], state: 'known' }, savedAt - 40 * 86_400_000);
const many = Array.from({ length: 500 }, (_, i) => kept({ hans: `第${i}`, hant: `第${i}` }, savedAt + i));

const mock = <K extends keyof WordsActions>() => jest.fn<ReturnType<WordsActions[K]>, Parameters<WordsActions[K]>>();
let actions: { [K in keyof WordsActions]: jest.MockedFunction<WordsActions[K]> };
let view: WordsView;

beforeEach(() => {
  actions = {
    now: mock<'now'>().mockReturnValue(savedAt + 1000),
    change: mock<'change'>().mockResolvedValue(undefined),
    remove: mock<'remove'>().mockResolvedValue(undefined),
    add: mock<'add'>().mockResolvedValue(undefined),
    describe: mock<'describe'>(),
    setAnki: mock<'setAnki'>().mockResolvedValue(true),
    addToAnki: mock<'addToAnki'>().mockResolvedValue({ added: 1, there: 0 }),
  };
  const [main, notices] = [document.createElement('main'), document.createElement('div')];
  notices.className = 'notices';
  document.body.replaceChildren(main, notices);
  view = createWordsView(main, message, createNotices(notices, message), actions, 'en');
  view.show([kept({ note: '旧笔记' }), love]);
});

const rows = () => [...document.querySelectorAll('.word strong')].map((one) => one.textContent);
const button = (label: string) => document.querySelector<HTMLElement>(`[aria-label="${label}"]`);
const notice = () => document.querySelector('.notices span')?.textContent;
const settled = () => new Promise((resolve) => setTimeout(resolve));
function choose(select: number, value: string) {
  const one = document.querySelectorAll('select')[select] as HTMLSelectElement;
  one.value = value;
  one.dispatchEvent(new Event('change'));
}
function type(text: string) {
  const field = document.querySelector('input[type=search]') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input'));
}
function give(name: string, text: string) {
  const file = new File([text], name);
  // jsdom can't read files.
  Object.assign(file, { arrayBuffer: () => Promise.resolve(Uint8Array.from(Buffer.from(text)).buffer) });
  view.importFile(file);
}

test('a word stands with its sentence, its article and its note', () => {
  const text = [...document.querySelectorAll('.word')].map((row) => row.textContent);
  expect(text[0]).toContain('谈判談判tánpàn');
  expect(text[0]).toContain('双方的谈判还要继续。旧笔记秋天的外交 · 2023-09-25 · wordsSavedOn Oct 1, 2026');
  expect(document.querySelector('mark')?.textContent).toBe('谈判');
  expect(document.querySelector('.origin a')?.getAttribute('href')).toBe('https://news.example/a/1.html');
});

test('search, state, date and order choose what is shown', () => {
  type('ai4');
  expect(rows()).toEqual(['爱']);
  expect(document.querySelector('.count')?.textContent).toBe('wordsCount 1 2');
  type('zzz');
  expect(rows()).toEqual([]);
  expect(document.body.textContent).toContain('wordsNoneFound');
  type('');
  choose(0, 'month');
  expect(rows()).toEqual(['谈判']);
  choose(0, 'any');
  choose(1, 'pinyin');
  expect(rows()).toEqual(['爱', '谈判']);
  document.querySelector<HTMLInputElement>('input[value=known]')?.click();
  expect(rows()).toEqual(['爱']);
});

test('of many words only a screen is drawn, and the rest on demand', async () => {
  view.show(many);
  expect(rows()).toEqual(Array.from({ length: 24 }, (_, i) => `第${499 - i}`));
  for (let i = 0; i < 30; i++) {
    document.querySelector<HTMLElement>('.more')?.click();
    await settled();
  }
  expect(rows()).toHaveLength(500);
});

test('while only the newest have been read, all are counted and none can be exported', () => {
  view.show(many.slice(0, 24), 500);
  expect(document.querySelector('.count')?.textContent).toBe('wordsCount 500 500');
  expect([...document.querySelectorAll<HTMLButtonElement>('.files button')].map(({ disabled }) => disabled)).toEqual([
    false,
    true,
    true,
    true,
    true,
  ]);
});

test('a word is marked, and the row that is the same stays where it is', () => {
  const row = document.querySelectorAll('.word')[1];
  button('wordsKnown: 谈判')?.click();
  expect(actions.change).toHaveBeenCalledWith(kept().id, { state: 'known' });
  view.show([kept({ note: '旧笔记', state: 'known' }), love]);
  expect(document.querySelectorAll('.word')[1]).toBe(row);
  expect(button('wordsKnown: 谈判')?.getAttribute('aria-pressed')).toBe('true');
});

test('a note is kept when its field is left, and is as it was after Escape', () => {
  button('wordsNote: 谈判')?.click();
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  expect(field.value).toBe('旧笔记');
  field.value = '没用';
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(actions.change).not.toHaveBeenCalled();
  button('wordsNote: 谈判')?.click();
  field.value = '新笔记';
  field.dispatchEvent(new Event('blur'));
  expect(actions.change).toHaveBeenCalledWith(kept().id, { note: '新笔记' });
});

test('a word that is removed can be put back as it was', async () => {
  button('optionsRemove: 谈判')?.click();
  await settled();
  expect(actions.remove).toHaveBeenCalledWith(kept().id);
  expect(notice()).toBe('wordsRemoved 谈判');
  document.querySelector<HTMLElement>('.notices button:not(.quiet)')?.click();
  expect(actions.add).toHaveBeenCalledWith([kept({ note: '旧笔记' })]);
});

test('what fails is told, and the word stays', async () => {
  actions.remove.mockRejectedValueOnce(new Error('no room'));
  button('optionsRemove: 谈判')?.click();
  await settled();
  expect(notice()).toBe('wordsFailed no room');
  expect(rows()).toEqual(['谈判', '爱']);
});

test('a list of known words is shown before it is taken, and taken whole', async () => {
  actions.describe.mockResolvedValueOnce([
    { hans: '学习', hant: '學習', syllables: ['xue2', 'xi2'], definition: 'to study' },
  ]);
  give('known.txt', '学习\nhello');
  await settled();
  await settled();
  const dialog = document.querySelector('dialog');
  expect([dialog?.open, dialog?.textContent]).toEqual([
    true,
    'known.txtwordsImportList 1学习wordsImportLeft 1readerCancelwordsImportAccept',
  ]);
  expect(actions.add).not.toHaveBeenCalled();
  dialog?.querySelector<HTMLElement>('.primary')?.click();
  await settled();
  const [[added = []] = []] = actions.add.mock.calls;
  expect(added.map(({ hans, state, savedAt: at }: KeptWord) => [hans, state, at])).toEqual([
    ['学习', 'known', savedAt + 1000],
  ]);
  expect(dialog?.open).toBe(false);
});

test('an import that fails keeps its preview open and says why', async () => {
  actions.describe.mockRejectedValueOnce(new Error('the dictionary is broken'));
  give('known.txt', '学习');
  await settled();
  await settled();
  document.querySelector<HTMLElement>('dialog .primary')?.click();
  await settled();
  expect(document.querySelector('.problem')?.textContent).toBe('wordsNotImported the dictionary is broken');
  expect(document.querySelector('dialog')?.open).toBe(true);
});

test.each([
  ['broken.json', '{"kind"', 'wordsImport_json 50000'],
  ['empty.txt', '', 'wordsImport_empty 50000'],
])('what is wrong with %s is told', async (name, text, reason) => {
  give(name, text);
  await settled();
  await settled();
  expect(notice()).toBe(`wordsImportFailed ${name} ${reason}`);
});

test('a file of 50 MB is refused without being read', () => {
  const file = new File([], 'large.json');
  Object.defineProperty(file, 'size', { value: 50 * 1024 * 1024 });
  view.importFile(file);
  expect(notice()).toBe('wordsImportFailed large.json wordsImport_tooLarge 30');
});

test('Anki is offered only after it has been turned on, and stays off when that is declined', async () => {
  expect(button('wordsToAnki: 谈判')).toBeNull();
  actions.setAnki.mockResolvedValueOnce(false);
  const toggle = document.querySelector<HTMLInputElement>('.anki input');
  toggle?.click();
  await settled();
  expect(toggle?.checked).toBe(false);
  view.showAnki(true);
  button('wordsToAnki: 谈判')?.click();
  await settled();
  expect(actions.addToAnki).toHaveBeenCalledWith([kept({ note: '旧笔记' })]);
  expect(notice()).toBe('wordsAddedToAnki 1 0');
});
