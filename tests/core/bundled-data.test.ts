/** Checks what is bundled: articles, figures and page notes, as they lie in assets/. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Converter } from 'opencc-js';
import { Article, demand, FigureList, PageNotes } from '../../src/core/schemas.ts';

const toHans = Converter({ from: 't', to: 'cn' });
const toHant = Converter({ from: 'cn', to: 't' });
/** Characters that a converter changes, but that are right in traditional names and articles as they are. */
const inBothScripts = new Set('台里占范后峰余群朴郁岳涂游岩斗杰于夸丰');

/** The characters in the words of HSK 1 to 3. */
const beginners = new Set(
  (JSON.parse(readFileSync(require.resolve('cedict/hsk.json'), 'utf8').replace(/^\ufeff/, '')) as string[][])
    .slice(0, 3)
    .flat()
    .join(''),
);

function load<T>(folder: string, parse: (json: unknown, what: string) => T): { file: string; value: T }[] {
  const path = join(__dirname, '../../assets', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      file: basename(name, '.json'),
      value: parse(JSON.parse(readFileSync(join(path, name), 'utf8')), `${folder}/${name}`),
    }));
}

const articles = load('articles', (json, what) => demand(Article, json, what));
const easy = articles.filter(({ value }) => value.easy);
const news = articles.filter(({ value }) => !value.easy);
const pageNotes = load('page-notes', (json, what) => demand(PageNotes, json, what));
const figures = load('figures', (json, what) => demand(FigureList, json, what)).flatMap(({ value }) => value);

const hanOf = (text: string) => text.match(/\p{Script=Han}/gu) ?? [];
const traditionalOnly = (text: string) => hanOf(text).filter((character) => toHans(character) !== character);
const simplifiedOnly = (text: string) =>
  hanOf(text).filter((character) => toHant(character) !== character && !inBothScripts.has(character));
const textOf = (article: Article) =>
  article.blocks.map((block) => (block.kind === 'image' ? '' : block.text)).join('\n');
const fullNames = ({ names, otherNames = [] }: (typeof figures)[number]) => [
  ...new Set([names.hans, names.hantTW, names.hantHK, ...otherNames]),
];

/** `key` of every value that several figures share, with their ids. */
function shared(valuesOf: (figure: (typeof figures)[number]) => string[]): string[] {
  const owners = new Map<string, string[]>();
  for (const figure of figures) {
    for (const value of valuesOf(figure)) owners.set(value, [...(owners.get(value) ?? []), figure.id]);
  }
  return [...owners].filter(([, ids]) => ids.length > 1).map(([value, ids]) => `${value}: ${ids.join(', ')}`);
}

/** First and last day that a date of any precision can mean, as comparable text. */
const earliest = (date: string) => `${date}-01-01`.slice(0, 10);
const latest = (date: string) => `${date}${'-12-31'.slice(date.length === 4 ? 0 : 3)}`.slice(0, 10);

describe('bundled articles', () => {
  test('each is of its field, and the file bears the id', () => {
    expect(articles.map(({ file, value: { id, field } }) => [file, id, field])).toEqual(
      [
        ['autumn-diplomacy-2023', 'diplomacy'],
        ['central-banks-year-end-2023', 'economy'],
        ['chang-e-6-far-side', 'space'],
        ['chatgpt-first-year', 'technology'],
        ['computex-2024', 'technology'],
        ['cop28-dubai', 'environment'],
        ['im-pei-hong-kong', 'culture'],
        ['kunming-gulls', 'nature'],
        ['nobel-medicine-2023', 'science'],
        ['oscars-2023', 'culture'],
        ['paris-olympics-2024', 'sport'],
        ['tea-around-the-world', 'history'],
      ].map(([id, field]) => [id, id, field]),
    );
  });

  test.each(articles)('$file is dated, of an article’s length, and translated block by block', ({ value }) => {
    expect(value.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(value.titleEn).toMatch(/[A-Za-z]/);
    const length = hanOf(textOf(value)).length;
    expect(length).toBeGreaterThanOrEqual(400);
    expect(length).toBeLessThanOrEqual(value.easy ? 800 : 1200);
    const untranslated = value.blocks.filter((block) => block.kind !== 'image' && !/[A-Za-z]/.test(block.en ?? ''));
    expect(untranslated).toEqual([]);
    expect(value.blocks.flatMap((block) => (block.kind === 'image' ? [] : hanOf(block.en ?? '')))).toEqual([]);
  });

  test.each(easy)('$file keeps to short sentences, and to the characters of HSK 1 to 3 in nine of ten', ({ value }) => {
    const sentences = textOf(value).split(/[。！？\n]/u);
    expect(sentences.filter((sentence) => hanOf(sentence).length > 40)).toEqual([]);
    const characters = hanOf(textOf(value));
    const strange = characters.filter((character) => !beginners.has(character));
    expect(strange.length / characters.length).toBeLessThan(0.1);
  });

  test.each(news)('$file names at least five bundled figures', ({ value }) => {
    const text = textOf(value);
    const named = figures.filter((figure) =>
      [...fullNames(figure), ...(figure.shortNames ?? [])].some((name) => text.includes(name)),
    );
    expect(named.length).toBeGreaterThanOrEqual(5);
  });

  test.each(articles)('every person glossed in $file is a bundled figure of that name', ({ value }) => {
    const glossed = textOf(value).matchAll(/([\p{Script=Han}·-]+)[(（](\p{Lu}[\p{L}' .-]+)[)）]/gu);
    const people = [...glossed].filter(([, , gloss = '']) => gloss.includes(' '));
    const strangers = people.filter(
      ([, han = '', gloss]) =>
        !figures.some((figure) => figure.names.en === gloss && fullNames(figure).some((name) => han.endsWith(name))),
    );
    expect(strangers.map(([all]) => all)).toEqual([]);
  });

  test('three are in traditional script, and none mixes the scripts', () => {
    const traditional = articles.filter(({ value }) => traditionalOnly(value.title + textOf(value)).length > 0);
    expect(traditional.map(({ file }) => file)).toEqual(['computex-2024', 'im-pei-hong-kong', 'oscars-2023']);
    const mixed = traditional.flatMap(({ value }) => simplifiedOnly(value.title + textOf(value)));
    expect(mixed).toEqual([]);
  });
});

describe('bundled figures', () => {
  test('ids, full names and short names each belong to one figure', () => {
    expect(shared((figure) => [figure.id])).toEqual([]);
    expect(shared((figure) => [...fullNames(figure), ...(figure.shortNames ?? [])])).toEqual([]);
  });

  test.each(figures)('$id has one syllable a character and a capital at every written word', (figure) => {
    const syllables = figure.reading.split(' ');
    expect(syllables).toHaveLength(hanOf(figure.names.hans).length);
    // Each part of a dotted name is a word; any other name is a surname and what follows it.
    const parts = figure.names.hans.split('·');
    const starts = parts.map((_, i) => hanOf(parts.slice(0, i).join('')).length);
    const capitals = syllables.flatMap((syllable, i) => (/^[A-Z]/.test(syllable) ? [i] : []));
    expect(capitals).toEqual(parts.length > 1 ? starts : [0, expect.any(Number)]);
  });

  test.each(figures)('$id is written in the right script everywhere', ({ names, offices }) => {
    expect(traditionalOnly(names.hans + offices.map(({ hans }) => hans).join(''))).toEqual([]);
    expect(simplifiedOnly(names.hantTW + names.hantHK)).toEqual([]);
    expect(names.en + offices.map(({ en }) => en).join('')).not.toMatch(/\p{Script=Han}/u);
  });

  test.each(figures)('$id holds its offices in order, within its life and its as-of date', (figure) => {
    const { born = 0, died = 9999, offices, asOf } = figure;
    expect(offices).not.toEqual([]);
    expect(born).toBeLessThan(died);
    const dated = offices.flatMap(({ hans, from, to = asOf }) => (from === undefined ? [] : [{ hans, from, to }]));
    const faults = dated.flatMap(({ hans, from, to }, i) => [
      ...(earliest(from) > latest(to) ? [`${hans} ends, or the as-of date is, before it begins`] : []),
      ...(Number(from.slice(0, 4)) <= born ? [`${hans} begins before the birth`] : []),
      ...(earliest(to) > latest(asOf) ? [`${hans} ends after the as-of date`] : []),
      ...(earliest(dated[i - 1]?.from ?? from) > earliest(from) ? [`${hans} is out of order`] : []),
    ]);
    expect(faults).toEqual([]);
    // An office without a beginning says what held at the as-of date, so it cannot have ended.
    expect(offices.filter(({ from, to }) => to !== undefined && from === undefined)).toEqual([]);
  });

  test('nobody who has died still holds an office', () => {
    const holders = figures.filter(({ died, offices }) => died && offices.some(({ from, to }) => from && !to));
    expect(holders.map(({ id }) => id)).toEqual([]);
  });

  test.each(figures)(
    '$id has short names that are safe to find: two characters at least, and no full names',
    (figure) => {
      const unsafe = (figure.shortNames ?? []).filter((name) => name.length < 2 || fullNames(figure).includes(name));
      expect(unsafe).toEqual([]);
    },
  );
});

describe('bundled page notes', () => {
  test.each(pageNotes)('$file bears its id, and names bundled figures only, each once', ({ file, value }) => {
    expect(value.id).toBe(file);
    const ids = value.figures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const bundled = new Set(figures.map(({ id }) => id));
    expect([...ids, ...(value.misprints ?? []).map(({ figure }) => figure)].filter((id) => !bundled.has(id))).toEqual(
      [],
    );
  });

  test.each(pageNotes)('$file words its roles in simplified Chinese and in English', ({ value }) => {
    expect(value.figures.flatMap(({ role }) => traditionalOnly(role.hans))).toEqual([]);
    expect(value.figures.flatMap(({ role }) => hanOf(role.en))).toEqual([]);
  });

  test.each(pageNotes)('$file gives a numbered reading a character', ({ value }) => {
    const faulty = (value.readings ?? []).filter(
      ({ text, readings }) =>
        readings.length !== hanOf(text).length || !readings.every((reading) => /^[a-zü]+[1-5]$/.test(reading)),
    );
    expect(faulty).toEqual([]);
  });
});
