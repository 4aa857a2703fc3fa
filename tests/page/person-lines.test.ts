import type { FigureEntry, FigureInText, SharedName } from '../../src/core/annotations.ts';
import { drawFigureCard, drawSharedNameCard } from '../../src/page/figure-card.ts';
import { drawPerson } from '../../src/page/person-lines.ts';

const message = (key: string, ...substitutions: string[]) =>
  key === 'languageTag' ? 'en' : [key, ...substitutions].join(' ');

const trump: FigureEntry = {
  id: 'donald-trump',
  names: { hans: '唐纳德·特朗普', hantTW: '唐納·川普', hantHK: '唐納德·特朗普', en: 'Donald Trump' },
  reading: 'Tang2 na4 de2 Te4 lang3 pu3',
  role: '前美国总统',
  roleEn: 'Former President of the United States',
  asOf: '2023-09-25',
  now: { role: '美国总统', roleEn: 'President of the United States', asOf: '2026-03' },
  otherNames: ['唐纳·川普', '唐納·川普', '唐纳德·J·特朗普'],
  country: 'US',
  born: 1946,
  source: 'bundled',
};
const liMing: FigureEntry = {
  id: 'li-ming',
  names: { hans: '黎明', hantTW: '黎明', hantHK: '黎明', en: '' },
  reading: '',
  source: 'rule',
};
const figure = (entry: FigureEntry): FigureInText => ({ ...entry, mentions: [{ start: 0, end: 2 }] });
const lines = (person: FigureEntry) => drawPerson(person, 'marks', message).map((line) => line.textContent);
const actions = { step: () => undefined, tools: () => [], close: () => undefined };

test('a person has the names of each region, both offices with their dates, the years and the country', () => {
  expect(lines(trump)).toEqual([
    'regionTaiwan 唐納·川普regionHongKong 唐納德·特朗普',
    'Tángnàdé Tèlǎngpǔ',
    'Donald Trump',
    '前美国总统Former President of the United StatescardAsOf 2023-09-25',
    '美国总统President of the United StatescardNow · cardAsOf 2026-03',
    'cardBorn 1946 · US',
    'cardOtherNames 唐纳·川普',
  ]);
});

test('a line of which nothing is known is left out', () => {
  expect(lines(liMing)).toEqual([]);
  expect(lines({ ...liMing, died: 1935, country: 'CN' })).toEqual(['cardDied 1935 · China']);
  expect(lines({ ...liMing, born: 1881, died: 1936 })).toEqual(['1881–1936']);
});

test('the card of a person without an English name is called by the Chinese one', () => {
  const card = drawFigureCard(figure(liMing), { position: 1, mentions: 1 }, 'marks', message, actions);
  expect(card.getAttribute('aria-label')).toBe('黎明');
  expect(card.querySelector('footer')?.textContent).toBe('cardSource_rule');
});

test('the source of a person without an office has its date, an office its own', () => {
  const footer = (entry: FigureEntry) =>
    drawFigureCard(figure(entry), { position: 2, mentions: 3 }, 'marks', message, actions).querySelector('footer');
  expect(footer({ ...liMing, source: 'dictionary', asOf: '2026-09-10' })?.textContent).toBe(
    'cardSource_dictionary · 2026-09-10‹cardMention 2 3›',
  );
  expect(footer(trump)?.querySelector('small')?.textContent).toBe('cardSource_bundled');
});

test('the card leads to where the article explains the person, where that is elsewhere', () => {
  const card = (explain?: () => void) =>
    drawFigureCard(figure(trump), { position: 1, mentions: 1 }, 'marks', message, { ...actions, explain });
  expect(card().querySelector('.pz-text-button')).toBeNull();
  expect(card(() => undefined).querySelector('.pz-text-button')?.textContent).toBe('cardExplained');
});

test('the card of a name that several people have tells so and lists them', () => {
  const shared: SharedName = { start: 0, end: 2, candidates: [trump, liMing] };
  const card = drawSharedNameCard('川普', shared, 'marks', message, actions);
  expect(card.querySelector('.pz-name')?.textContent).toBe('川普');
  expect(card.textContent).toContain('cardShared');
  expect([...card.querySelectorAll('li strong')].map((name) => name.textContent)).toEqual(['唐纳德·特朗普', '黎明']);
});
