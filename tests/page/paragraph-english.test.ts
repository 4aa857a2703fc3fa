/** A paragraph in English, with a stand-in for the browser's translator. */
import { element } from '../../src/page/element.ts';
import { readBlocks } from '../../src/page/page-text.ts';
import { createParagraphEnglish } from '../../src/page/paragraph-english.ts';
import { drawSentenceRow } from '../../src/page/sentence-row.ts';

type Listener = (event: { loaded: number }) => void;
const asked = jest.fn<void, [unknown]>();
const destroyed = jest.fn();
let availability = 'downloadable';

/** Chrome's, as far as it is used. */
const Translator = {
  availability: (languages: unknown) => (asked(languages), Promise.resolve(availability)),
  create: jest.fn(
    ({ monitor }: { monitor(on: { addEventListener(type: string, listener: Listener): void }): void }) => {
      monitor({ addEventListener: (_, listener) => [0, 0.5, 1].forEach((loaded) => listener({ loaded })) });
      return Promise.resolve({
        translate: (text: string) => Promise.resolve(`English of ${text}`),
        destroy: destroyed,
      });
    },
  ),
};

let leaving: AbortController;
beforeEach(() => {
  leaving = new AbortController();
  availability = 'downloadable';
  Object.assign(globalThis, { Translator });
  jest.clearAllMocks();
});
afterEach(() => leaving.abort());

function open(script: 'hans' | 'hant' = 'hans', own: string | null = null) {
  document.body.replaceChildren(element('p', {}, '双方的谈判还要继续。'));
  const [block] = readBlocks(document.body);
  if (!block) throw new Error('no block');
  return {
    block,
    english: createParagraphEnglish({ english: () => own, writtenIn: () => script }, leaving.signal),
  };
}

test('the browser translates once a paragraph, tells how its model comes, and is said to be a machine', async () => {
  const { english, block } = open();
  expect(await english.isPossible(block)).toBe(true);
  expect([Translator.create.mock.calls.length, english.known(block)]).toEqual([0, undefined]);
  const loaded: number[] = [];
  const translated = { text: 'English of 双方的谈判还要继续。', byMachine: true };
  expect(await english.of(block, (share) => loaded.push(share))).toEqual(translated);
  expect(await english.of(block, () => undefined)).toEqual(translated);
  expect([loaded, Translator.create.mock.calls.length]).toEqual([[0, 0.5, 1], 1]);
  expect(english.known(block)).toBe('English of 双方的谈判还要继续。');
  leaving.abort();
  await new Promise((done) => setTimeout(done));
  expect(destroyed).toHaveBeenCalledTimes(1);
});

test('traditional text is asked about as such', async () => {
  const { english, block } = open('hant');
  await english.isPossible(block);
  expect(asked).toHaveBeenCalledWith({ sourceLanguage: 'zh-Hant', targetLanguage: 'en' });
});

test('where the article has its own English, no machine is asked', async () => {
  const { english, block } = open('hans', 'The talks go on.');
  expect(await english.isPossible(block)).toBe(true);
  expect(await english.of(block, () => undefined)).toEqual({ text: 'The talks go on.', byMachine: false });
  expect([asked.mock.calls.length, Translator.create.mock.calls.length]).toEqual([0, 0]);
});

test.each(['unavailable', 'missing', 'broken'])('where the translator is %s, nothing is offered', async (how) => {
  if (how === 'missing') Object.assign(globalThis, { Translator: undefined });
  if (how === 'broken') availability = Promise.reject(new Error('policy')) as never;
  if (how === 'unavailable') availability = how;
  const { english, block } = open();
  expect(await english.isPossible(block)).toBe(false);
});

const message = (key: string, ...substitutions: string[]) => [key, ...substitutions].join(' ');
const rest = () => new Promise((done) => setTimeout(done));
const buttons = (row: HTMLElement) =>
  [...row.querySelectorAll('button')].flatMap((button) => (button.hidden ? [] : [button.textContent]));

test('the card offers English only where it can be had', async () => {
  const actions = { copy: () => true, english: () => Promise.resolve({ text: '', byMachine: true }) };
  const without = drawSentenceRow(message, { ...actions, hasEnglish: () => Promise.resolve(false) });
  const having = drawSentenceRow(message, { ...actions, hasEnglish: () => Promise.resolve(true) });
  await rest();
  expect(buttons(without)).toEqual(['cardCopy']);
  expect(buttons(having)).toEqual(['cardCopy', 'readerEnglish']);
});
