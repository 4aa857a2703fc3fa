/** How much of a page is asked about, and when. */
import type { Annotations, Converted, Span } from '../../src/core/annotations.ts';
import { defaultSettings } from '../../src/core/schemas.ts';
import type { WordStates } from '../../src/core/wanted-pinyin.ts';
import { divide } from '../../src/page/chapters.ts';
import { element } from '../../src/page/element.ts';
import { createPageReader, type PageReader } from '../../src/page/page-reader.ts';
import type { ReadingSettings } from '../../src/page/page-services.ts';
import { readBlocks } from '../../src/page/page-text.ts';
import { card } from './card-stand-in.ts';
import { standInForLayout } from './layout-stand-ins.ts';

standInForLayout();
jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });

const settings: ReadingSettings = { ...defaultSettings, scope: 'page' };

/** 会谈 is a word of level 4, everything else none; 王毅 is a figure where the whole is known. */
function annotateSimply(text: string, knowsPeople: boolean, part?: Span): Annotations {
  const words = [...text.matchAll(/王毅|会谈/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + 2,
    readings: ['ma1', 'ma1'],
    ...(word === '会谈' && { level: 4 }),
  }));
  const mentions = [...text.matchAll(/王毅/g)].map(({ index }) => ({ start: index, end: index + 2 }));
  const names = { hans: '王毅', hantTW: '王毅', hantHK: '王毅', en: 'Wang Yi' };
  const figure = { id: 'wang-yi', names, reading: 'Wang2 Yi4', source: 'bundled' as const, mentions };
  return {
    words: words.filter(({ start, end }) => !part || (part.start <= start && end <= part.end)),
    figures: knowsPeople && mentions.length > 0 ? [figure] : [],
    script: 'hans',
  };
}

let reader: PageReader | undefined;
let follow: (states: WordStates) => void = () => undefined;
function read(whole: number, ...contents: Node[]) {
  document.body.replaceChildren(...contents);
  const annotate = jest.fn((text: string, _taiwan: boolean, part?: Span) =>
    Promise.resolve(annotateSimply(text, text.length >= whole, part)),
  );
  const convert = jest.fn((text: string, _target: string, _script: unknown, _style: unknown, part?: Span) =>
    Promise.resolve<Converted>({ text: text.slice(part?.start, part?.end).replaceAll('会谈', '會談'), shifts: [] }),
  );
  const named = jest.fn();
  reader = createPageReader(document.body, card, {
    annotate,
    convert,
    lookUp: () => Promise.resolve([]),
    corrections: { follow: () => Promise.resolve(), keep: () => Promise.resolve() },
    followWordStates: (callback) => Promise.resolve(void (follow = callback)),
    message: (key) => key,
    addStyles: () => Promise.resolve(),
    isAlive: () => true,
    named,
    failed: (error) => {
      throw error;
    },
  });
  return { reader, annotate, convert, named };
}
afterEach(() => reader?.stop());
/** Waits until all is asked, shown and at rest: nothing has changed for a while. */
async function rest(): Promise<void> {
  const state = () => document.body.innerHTML.length;
  for (let before = -1, same = 0; same < 4;) {
    await jest.advanceTimersByTimeAsync(100);
    same = state() === before ? same + 1 : 0;
    before = state();
  }
}
/** The words that show their pinyin. */
const wordsWithPinyin = () => [...document.querySelectorAll('pz-word')].map((word) => word.textContent);

/** Twelve paragraphs of more than 700 characters, which name 王毅 once each. */
const longPage = () =>
  Array.from({ length: 12 }, (_, i) => element('p', {}, `第${i}段王毅会谈${'他们今天在这里。'.repeat(90)}`));

test('a page is divided at its blocks, and parts of a chapter together are its text', () => {
  document.body.replaceChildren(...longPage());
  const [chapter, ...others] = divide(readBlocks(document.body));
  expect(others).toEqual([]);
  expect(chapter?.parts.map(({ blocks }) => blocks.length)).toEqual([2, 2, 2, 2, 2, 2]);
  expect(chapter?.parts.map(({ start, end }) => chapter.text.slice(start, end)).join('\n')).toBe(chapter?.text);
});

test('a page longer than a chapter is divided into several, and one block is never divided', () => {
  document.body.replaceChildren(
    ...Array.from({ length: 3 }, () => element('p', {}, '长'.repeat(60_000))),
    element('p', {}, '短。'),
  );
  const chapters = divide(readBlocks(document.body));
  expect(chapters.map(({ blocks }) => blocks.map(({ start, text }) => [start, text.length]))).toEqual([
    [[0, 60_000]],
    [[0, 60_000]],
    [
      [0, 60_000],
      [60_001, 2],
    ],
  ]);
});

/** Paragraphs one below the other; the window shows two, and two more are near. */
function layOut() {
  const paragraphs = [...document.querySelectorAll('p')];
  jest.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    const index = paragraphs.findIndex((paragraph) => paragraph.contains(this.startContainer));
    return new DOMRect(0, 1 + (index * innerHeight) / 2, 500, innerHeight / 2 - 1);
  });
}
afterEach(() => jest.restoreAllMocks());

test('a short page is asked about as a whole at once, of a longer one at first what is seen, and of a long one what is near', async () => {
  const { annotate } = read(0, element('p', {}, '王毅今天会谈。'));
  reader?.apply(settings);
  await rest();
  expect(annotate.mock.calls.map(([text, , part]) => [text.length, part])).toEqual([[7, { start: 0, end: 7 }]]);
  reader?.stop();

  const paragraphsIn = (text: string) => [...text.matchAll(/第(\d+)段/g)].map(([, number]) => Number(number));
  const askedOf = async (...paragraphs: Element[]) => {
    const { annotate, named } = read(2_000, ...paragraphs);
    layOut();
    reader?.apply({ ...settings, script: 'hant-TW' });
    await rest();
    const asked = annotate.mock.calls.map(([text, , part]) => (part ? 'of the whole' : paragraphsIn(text)));
    return { asked, named };
  };
  const middling = await askedOf(...longPage().slice(0, 6));
  expect(middling.asked).toEqual([[0], [1], ...Array.from({ length: 3 }, () => 'of the whole')]);
  reader?.stop();
  jest.restoreAllMocks();

  const long = await askedOf(...longPage());
  expect(long.asked.slice(0, 4)).toEqual([[0], [1], [0, 1, 2, 3], [4, 5, 6, 7, 8, 9, 10, 11]]);
  expect(long.asked.filter((text) => text === 'of the whole')).toHaveLength(6);
  const shown = [...document.querySelectorAll('p')].map(({ textContent }) => textContent.slice(0, 8));
  expect(shown).toEqual(longPage().map(({ textContent }) => textContent.slice(0, 8).replace('会谈', '會談')));
  expect(long.named).toHaveBeenLastCalledWith([expect.objectContaining({ id: 'wang-yi', mentions: 12 })]);
});

test('people of a long page are read by their own names once all of it is known', async () => {
  read(2_000, ...longPage());
  reader?.apply(settings);
  await rest();
  const names = [...document.querySelectorAll('pz-word')].filter(({ textContent }) => textContent === '王毅');
  expect(names.map((name) => name.getAttribute('data-py')?.replaceAll('\u200b', ''))).toEqual(
    Array.from({ length: 12 }, () => 'Māmā'),
  );
});

test('what was asked once is not asked again when pinyin goes off and on', async () => {
  const { annotate } = read(2_000, ...longPage());
  reader?.apply(settings);
  await rest();
  const { length } = annotate.mock.calls;
  reader?.apply({ ...settings, pinyin: false });
  await rest();
  expect(wordsWithPinyin()).toEqual([]);
  reader?.apply(settings);
  await rest();
  expect(wordsWithPinyin()).toEqual(Array.from({ length: 12 }, () => ['王毅', '会谈']).flat());
  expect(annotate.mock.calls).toHaveLength(length);
});

test('only words that the person wants have pinyin, and a word that becomes known loses its own at once', async () => {
  read(0, element('p', {}, '王毅今天会谈。'));
  reader?.apply({ ...settings, pinyinOn: 'level', knownLevel: 3, namesAlways: false });
  await rest();
  expect(wordsWithPinyin()).toEqual(['会谈']);
  follow({ known: new Set(['会谈']), learning: new Set() });
  await rest();
  expect(wordsWithPinyin()).toEqual([]);
  reader?.apply({ ...settings, pinyinOn: 'level', knownLevel: 3, namesAlways: true });
  await rest();
  expect(wordsWithPinyin()).toEqual(['王毅']);
});
