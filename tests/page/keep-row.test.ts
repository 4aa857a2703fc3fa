/** What a card keeps of its word, and what it shows of that. */
import type { SavedWord } from '../../src/core/schemas.ts';
import { noWordStates, type WordStates } from '../../src/core/wanted-pinyin.ts';
import { createCardTools } from '../../src/page/card-tools.ts';
import { element } from '../../src/page/element.ts';
import { readBlocks } from '../../src/page/page-text.ts';

const word = { hans: '谈判', hant: '談判', syllables: ['tan2', 'pan4'], definition: 'to negotiate' };
const message = (key: string) => key;
const reading = {
  blocks: () => [],
  figuresOf: () => [],
  writtenIn: () => 'hans' as const,
  settings: () => null,
  script: () => 'hans' as const,
  followWordStates: () => Promise.resolve(),
  message,
};
const settled = () => new Promise((done) => setTimeout(done));

function open(article = {}) {
  document.body.replaceChildren(element('p', {}, '王毅到了。双方的谈判还要继续。他说。'));
  const [block] = readBlocks(document.body);
  if (!block) throw new Error('no block');
  const keeping = {
    save: jest.fn<Promise<string>, [SavedWord]>(() => Promise.resolve('kept')),
    forget: jest.fn(() => Promise.resolve({ told: 'forgotten', undo: () => Promise.resolve('kept again') })),
  };
  let follow: (states: WordStates) => void = () => undefined;
  const followWordStates = (callback: typeof follow) => Promise.resolve(void (follow = callback));
  const sources = { ...reading, keeping, followWordStates, article: () => article };
  const tools = createCardTools(sources, new AbortController().signal);
  const row = tools.draw(word, { block, start: 8, end: 10 }).querySelector('.pz-keep');
  if (!row) throw new Error('no row');
  const states = (next: Partial<WordStates>) => follow({ ...noWordStates, ...next });
  const buttons = () =>
    [...row.querySelectorAll('button')].flatMap((button) =>
      button.hidden ? [] : [`${button.getAttribute('aria-pressed') === 'true' ? '*' : ''}${button.textContent}`],
    );
  const told = () => row.querySelector('[role=status]')?.textContent;
  return { keeping, tools, row, states, buttons, told };
}

test('a word is kept with its sentence, its place there, and its article', async () => {
  const { keeping, tools, told } = open({
    title: '题目'.repeat(600),
    address: 'https://news.example/1',
    date: '2023-09-25',
  });
  expect(tools.press('s')).toBe(true);
  await settled();
  expect(keeping.save).toHaveBeenCalledWith({
    ...word,
    sentence: { text: '双方的谈判还要继续。', start: 3, end: 5 },
    title: '题目'.repeat(500),
    address: 'https://news.example/1',
    date: '2023-09-25',
    state: 'learning',
  });
  expect(told()).toBe('kept');
  expect(tools.press('k')).toBe(true);
  await settled();
  expect(keeping.save.mock.calls.at(-1)?.[0].state).toBe('known');
  expect(tools.press('x')).toBe(false);
});

test('what an article does not tell is left out, and an address that is none of the web', async () => {
  const { keeping, tools } = open({ title: '', address: 'file:///home/me/1.html' });
  tools.press('s');
  await settled();
  expect(Object.keys(keeping.save.mock.calls[0]?.[0] ?? {})).toEqual([
    'hans',
    'hant',
    'syllables',
    'definition',
    'sentence',
    'state',
  ]);
});

test('the card shows how far the person is, also when that changes elsewhere', () => {
  const { states, buttons } = open();
  expect(buttons()).toEqual(['cardSave', 'words_known']);
  states({ learning: new Set(['谈判', '談判']) });
  expect(buttons()).toEqual(['*words_learning', 'words_known', 'cardForget']);
  states({ known: new Set(['谈判', '談判']) });
  expect(buttons()).toEqual(['words_learning', '*words_known', 'cardForget']);
  states({});
  expect(buttons()).toEqual(['cardSave', 'words_known']);
});

test('what went wrong is told on the card, and a second press tries again', async () => {
  const { keeping, tools, told, row } = open();
  keeping.save.mockRejectedValueOnce(new Error('no room'));
  tools.press('s');
  await settled();
  expect([told(), row.querySelector('.pz-problem') !== null]).toEqual(['no room', true]);
  tools.press('s');
  await settled();
  expect([told(), row.querySelector('.pz-problem') !== null]).toEqual(['kept', false]);
});

test('while one change is under way, another press does nothing', async () => {
  const { keeping, tools } = open();
  tools.press('s');
  tools.press('s');
  tools.press('k');
  await settled();
  expect(keeping.save).toHaveBeenCalledTimes(1);
});

test('where nothing may be kept, the card offers nothing', () => {
  const tools = createCardTools(reading, new AbortController().signal);
  const [block] = readBlocks(document.body);
  expect(block && tools.draw(word, { block, start: 0, end: 2 }).querySelector('.pz-keep')).toBeNull();
  expect(tools.press('s')).toBe(false);
});
