/** English passages, with the figures expected in them written into the text: `⟦Joe Biden joe-biden⟧`. */
import { findFiguresInEnglish } from '../../../src/core/figures/figures-in-english.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demand, FigureList } from '../../../src/core/schemas.ts';
import { openedFigures } from '../../lexicon/compiled.ts';

const folder = join(__dirname, '../../../assets/figures');
const table = openedFigures(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => demand(FigureList, JSON.parse(readFileSync(join(folder, name), 'utf8')), name)),
);

function marked(passage: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  const text = passage.replace(/⟦([^⟧]+) ([a-z0-9-]+)⟧/g, (_, name: string, id: string) => {
    expected.push(`${name} ${id}`);
    return name;
  });
  return { text, expected };
}

function found(text: string): string[] {
  return findFiguresInEnglish(text, table)
    .flatMap(({ id, mentions }) =>
      mentions.map(({ start, end }) => ({ start, said: `${text.slice(start, end)} ${id}` })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ said }) => said);
}

test.each([
  ['a full name, then the surname', 'President ⟦Joe Biden joe-biden⟧ met reporters. Later, ⟦Biden joe-biden⟧ left.'],
  ['a surname first', 'China’s leader, ⟦Xi Jinping xi-jinping⟧, spoke. ⟦Xi xi-jinping⟧ said that trade had grown.'],
  [
    'an initial in the name',
    'Former President ⟦Donald J. Trump donald-trump⟧ denied it, and ⟦Trump donald-trump⟧ left.',
  ],
  ['a possessive', '⟦Vladimir Putin vladimir-putin⟧’s visit and ⟦Putin vladimir-putin⟧’s words.'],
  ['a Korean name with a hyphen or without', '⟦Kim Jong-un kim-jong-un⟧ and ⟦Kim Jong Un kim-jong-un⟧ are one.'],
  ['diacritics left out', '⟦Recep Tayyip Erdogan recep-tayyip-erdogan⟧ spoke on Monday.'],
  [
    'a particle in the surname',
    '⟦Ursula von der Leyen ursula-von-der-leyen⟧ came; ⟦von der Leyen ursula-von-der-leyen⟧ left.',
  ],
  ['capitals throughout', '⟦XI JINPING xi-jinping⟧ VISITS MOSCOW'],
  [
    'a surname that is a word, too, inside a sentence only',
    '⟦He Lifeng he-lifeng⟧ met her. He smiled. “He did,” she said. Talks with ⟦He he-lifeng⟧ went on.',
  ],
  [
    'a title before the surname',
    '⟦Antony Blinken antony-blinken⟧ spoke. Secretary ⟦Blinken antony-blinken⟧ flew home.',
  ],
])('who is named in English is found: %s', (_, passage) => {
  const { text, expected } = marked(passage);
  expect(found(text)).toEqual(expected);
});

test.each([
  ['a surname alone, of somebody whom the text has not named', 'Biden said so.'],
  ['a namesake with another given name', 'Carter Biden and Mary Joe Biden were there.'],
  ['what is named after a person', 'He studied at the Xi Jinping Institute and the Donald Trump Library.'],
  ['a name in small letters', 'the word joe biden in a file name'],
  ['a word that ends like a name', 'Bidenomics and the Trumpets'],
  ['two sentences', 'He was called Joe. Biden was not.'],
])('%s is not a mention', (_, text) => {
  expect(found(text)).toEqual([]);
});

test('a surname is left alone where a relative is named, too', () => {
  expect(found('Joe Biden and Jill Biden came. Biden spoke.')).toEqual([
    'Joe Biden joe-biden',
    'Jill Biden jill-biden',
  ]);
});

test('a surname that another name begins or ends with is not the person', () => {
  expect(found('Joe Biden came. The Biden Institute and Carter Biden did not. Biden spoke.')).toEqual([
    'Joe Biden joe-biden',
    'Biden joe-biden',
  ]);
});

test('a figure has its Chinese names and the office of the day', () => {
  const [figure] = findFiguresInEnglish('Antony Blinken spoke.', table, '2023-09-25');
  expect([figure?.names.hans, figure?.roleEn, figure?.source]).toEqual([
    '安东尼·布林肯',
    'US Secretary of State',
    'bundled',
  ]);
});
