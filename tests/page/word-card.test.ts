/** What the card of a word says, and in which order. */
import type { Entry, EntryGroup } from '../../src/core/dictionary.ts';
import { drawWordCard, type WordCard } from '../../src/page/word-card.ts';

const entry = (hans: string, hant: string, reading: string, ...senses: string[]): Entry => {
  return { hans, hant, syllables: reading.split(' '), senses, references: [], measureWords: [], taiwan: [] };
};
const xing = entry('行', '行', 'xing2', 'to walk', 'OK!');
const hang = entry('行', '行', 'hang2', 'row', 'profession');
const xingzhang = entry('长', '長', 'chang2', 'long');
const zhang = entry('长', '長', 'zhang3', 'chief', 'to grow');
const groups: EntryGroup[] = [
  { start: 0, end: 2, entries: [entry('行长', '行長', 'hang2 zhang3', 'bank president')] },
  { start: 0, end: 1, entries: [xing, hang] },
  { start: 1, end: 2, entries: [xingzhang, zhang] },
];
const message = (key: string) => key;

function draw(changes: Partial<WordCard>) {
  const tools = jest.fn<HTMLElement, unknown[]>(() => document.createElement('div'));
  const drawn = drawWordCard(
    {
      written: '行长',
      shown: '行长',
      pinyin: 'hángzhǎng',
      readings: ['hang2', 'zhang3'],
      notation: 'marks',
      corrected: false,
      groups,
      open: 0,
      script: 'hans',
      ...changes,
    },
    message,
    { open: jest.fn(), step: jest.fn(), correct: jest.fn(), hold: jest.fn(), tools, close: jest.fn() },
  );
  const texts = (selector: string) => [...drawn.querySelectorAll(selector)].map((one) => one.textContent);
  return { tools, pinyin: texts('.pz-pinyin'), senses: texts('li') };
}

test('of a character within the word, the entry of the reading that it has there comes first', () => {
  expect(draw({ open: 1 })).toMatchObject({
    pinyin: ['háng', 'xíng'],
    senses: ['row', 'profession', 'to walk', 'OK!'],
  });
  expect(draw({ open: 2 }).pinyin).toEqual(['zhǎng', 'cháng']);
});

test('of a word with several readings, that of the text comes first', () => {
  const alone = { written: '行', shown: '行', groups: groups.slice(1, 2), open: 0 };
  expect(draw({ ...alone, pinyin: 'xíng', readings: ['xing2'] }).pinyin).toEqual(['xíng', 'háng']);
  expect(draw({ ...alone, pinyin: 'háng', readings: ['hang2'] }).pinyin).toEqual(['háng', 'xíng']);
});

test('where the readings are not one a character, and of a word beyond the text’s, the dictionary’s order stands', () => {
  expect(draw({ open: 1, readings: [] }).pinyin).toEqual(['xíng', 'háng']);
  const beyond = [{ start: 0, end: 3, entries: [xing, hang] }, ...groups];
  expect(draw({ groups: beyond }).pinyin).toEqual(['xíng', 'háng']);
});

test('what is kept is the open word as it is read in the text, with its place', () => {
  expect(draw({ open: 1 }).tools).toHaveBeenCalledWith(
    { hans: '行', hant: '行', syllables: ['hang2'], definition: 'row; profession' },
    0,
    1,
  );
  expect(draw({ groups: [] }).tools).toHaveBeenCalledWith(
    { hans: '行长', hant: '行长', syllables: ['hang2', 'zhang3'], definition: '' },
    0,
    2,
  );
});
