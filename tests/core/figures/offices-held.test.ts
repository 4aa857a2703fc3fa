/** What a figure was on an article's date, and what the card says of now. */
import { rolesOf } from '../../../src/core/figures/offices-held.ts';
import type { Figure } from '../../../src/core/schemas.ts';

const secretary: Figure = {
  id: 'antony-blinken',
  names: { hans: '安东尼·布林肯', hantTW: '安東尼·布林肯', hantHK: '安東尼·布林肯', en: 'Antony Blinken' },
  reading: 'An1 dong1 ni2 Bu4 lin2 ken3',
  offices: [
    { hans: '美国常务副国务卿', en: 'Deputy Secretary of State', from: '2015-01-09', to: '2017-01-20' },
    { hans: '美国国务卿', en: 'Secretary of State', from: '2021-01-26', to: '2025-01-20' },
  ],
  asOf: '2025-01-20',
};
const told = (figure: Figure, date?: string) => {
  const { role, roleEn, asOf, now } = rolesOf(figure, date, undefined);
  return [role, roleEn, asOf, now?.role, now?.roleEn, now?.asOf];
};

test('an office that ended on the very day of the entry is over now', () => {
  expect(told(secretary, '2023-09-25')).toEqual([
    '美国国务卿',
    'Secretary of State',
    '2023-09-25',
    '美国国务卿（至2025-01-20）',
    'Secretary of State (until 2025-01-20)',
    '2025-01-20',
  ]);
});

test('an earlier office on the article’s date, and the last one that is known', () => {
  const [role, , asOf, now] = told(secretary, '2016-05-01');
  expect([role, asOf, now]).toEqual(['美国常务副国务卿', '2016-05-01', '美国国务卿（至2025-01-20）']);
});

test('between two offices the one before is said to be over', () => {
  const [role, , asOf, now] = told(secretary, '2019-05-01');
  expect([role, asOf, now]).toEqual(['美国常务副国务卿（2015–2017）', '2019-05-01', '美国国务卿（至2025-01-20）']);
});

test('of a day after the entry’s own only what the entry knew is said, with the entry’s date', () => {
  const [role, , asOf, now] = told(secretary, '2026-05-01');
  expect([role, asOf, now]).toEqual(['美国国务卿（2021–2025）', '2025-01-20', undefined]);
  const [held, , known] = told(
    { ...secretary, offices: [{ hans: '州长', en: 'Governor', from: '2019' }] },
    '2026-05-01',
  );
  expect([held, known]).toEqual(['州长', '2025-01-20']);
});

test('before all offices the person has none, but is something now', () => {
  expect(told(secretary, '2012-05-01')).toEqual([
    undefined,
    undefined,
    undefined,
    '美国国务卿（至2025-01-20）',
    'Secretary of State (until 2025-01-20)',
    '2025-01-20',
  ]);
});

test('of the dead nothing is said to be now', () => {
  const chairman: Figure = {
    ...secretary,
    died: 1976,
    offices: [
      { hans: '党主席', en: 'Party Chairman', from: '1945-06', to: '1976-09-09' },
      { hans: '国家主席', en: 'President', from: '1954-09', to: '1959-04' },
    ],
    asOf: '1976-09',
  };
  expect(told(chairman, '1972-02-21')).toEqual([
    '党主席',
    'Party Chairman',
    '1972-02-21',
    undefined,
    undefined,
    undefined,
  ]);
  // Of two that are over, the one that ended last.
  expect(told(chairman, '2021-07-01').slice(0, 4)).toEqual([
    '党主席（1945–1976）',
    'Party Chairman (1945–1976)',
    '1976-09',
    undefined,
  ]);
});

test('an occupation has no end, and comes before offices that are over', () => {
  const scholar: Figure = {
    ...secretary,
    offices: [
      { hans: '大使', en: 'Ambassador', from: '2009-03', to: '2012-02' },
      { hans: '教授', en: 'professor' },
    ],
  };
  expect(told(scholar, '2011-01-01').slice(0, 4)).toEqual(['大使', 'Ambassador', '2011-01-01', '教授']);
  expect(told(scholar, '2021-01-01').slice(0, 4)).toEqual(['教授', 'professor', '2025-01-20', undefined]);
});

test('an office of one year is told with one', () => {
  const minister: Figure = {
    ...secretary,
    offices: [{ hans: '财政大臣', en: 'Chancellor', from: '2022-09-06', to: '2022-10-14' }],
  };
  expect(told(minister, '2024-01-01').slice(0, 2)).toEqual(['财政大臣（2022）', 'Chancellor (2022)']);
});

test('without a date it is told what the entry knows last, once', () => {
  expect(told(secretary)).toEqual([
    '美国国务卿（2021–2025）',
    'Secretary of State (2021–2025)',
    '2025-01-20',
    undefined,
    undefined,
    undefined,
  ]);
});
