/** What the options change on a page: how it is asked about, and how it is shown. */
import type { Annotations, Converted, FigureSummary, Span } from '../../src/core/annotations.ts';
import { type ConversionStyle, defaultSettings } from '../../src/core/schemas.ts';
import { element } from '../../src/page/element.ts';
import { createPageReader, type PageReader } from '../../src/page/page-reader.ts';
import type { ReadingSettings } from '../../src/page/page-services.ts';
import { card } from './card-stand-in.ts';
import { highlighted, highlights, standInForLayout } from './layout-stand-ins.ts';

standInForLayout();
jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });

const off: ReadingSettings = {
  ...defaultSettings,
  pinyin: false,
  script: 'own',
  figures: false,
  dictionary: false,
  scope: 'page',
};
const names = { hans: '王毅', hantTW: '王毅', hantHK: '王毅', en: 'Wang Yi' };
const wangYi = { id: 'wang-yi', names, reading: 'Wang2 Yi4', source: 'bundled' as const };

/** 王毅 is a figure, 高峰 a name of several people, and so is Wang Yi in English. */
function annotateNames(text: string): Annotations {
  const spans = (name: string) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }));
  return {
    words: [],
    figures: [{ ...wangYi, mentions: spans('王毅|Wang Yi') }].filter(({ mentions }) => mentions.length > 0),
    sharedNames: spans('高峰').map((span) => ({ ...span, candidates: [wangYi, { ...wangYi, id: 'other' }] })),
    script: 'hans',
  };
}

const services = () => ({
  annotate: jest.fn((text: string, taiwan: boolean) => Promise.resolve({ ...annotateNames(text), taiwan })),
  convert: jest.fn((text: string, _target: string, _script: string | null, style: ConversionStyle, part?: Span) =>
    Promise.resolve<Converted>({
      text: text
        .slice(part?.start, part?.end)
        .replaceAll('说', '說')
        .replaceAll('台', style.formalTai ? '臺' : '台'),
      shifts: [],
    }),
  ),
  lookUp: jest.fn(() => Promise.resolve([])),
  corrections: { follow: jest.fn(() => Promise.resolve()), keep: jest.fn(() => Promise.resolve()) },
  followWordStates: jest.fn(() => Promise.resolve()),
  message: (key: string) => key,
  addStyles: jest.fn(() => Promise.resolve()),
  isAlive: () => true,
  named: jest.fn<void, [readonly FigureSummary[]]>(),
  failed: jest.fn(),
});
const rest = () => jest.advanceTimersByTimeAsync(250);

let reader: PageReader | undefined;
function read(...contents: Node[]) {
  document.body.replaceChildren(...contents);
  const asked = services();
  reader = createPageReader(document.body, card, asked);
  return { reader, asked, original: document.body.innerHTML };
}
afterEach(() => reader?.stop());

test('a page is asked about again when Taiwan’s readings are wanted, and not when nothing of the question changed', async () => {
  const { reader, asked } = read(element('p', {}, '垃圾分类'));
  reader.apply({ ...off, pinyin: true });
  await rest();
  reader.apply({ ...off, pinyin: true, taiwanReadings: true });
  await rest();
  reader.apply({ ...off, pinyin: true, taiwanReadings: true, notation: 'zhuyin' });
  await rest();
  expect(asked.annotate.mock.calls).toEqual([
    ['垃圾分类', false, { start: 0, end: 4 }],
    ['垃圾分类', true, { start: 0, end: 4 }],
  ]);
});

test('text and attributes are converted in the style of the settings, anew when it changes, and come back as they were', async () => {
  const { reader, asked, original } = read(element('p', {}, '他说台', element('img', { alt: '台说' })));
  reader.apply({ ...off, script: 'hant-TW' });
  await rest();
  expect(document.body.textContent).toBe('他說台');
  expect(document.querySelector('img')?.alt).toBe('台說');
  reader.apply({ ...off, script: 'hant-TW', formalTai: true });
  await rest();
  expect(document.body.textContent).toBe('他說臺');
  expect(document.querySelector('img')?.alt).toBe('臺說');
  expect(document.querySelector('pz-text')?.getAttribute('lang')).toBe('zh-TW');
  const style = { formalTai: true, regionalNames: false, regionalQuotes: false };
  expect(asked.convert.mock.calls.slice(-2)).toEqual([
    ['他说台', 'hant-TW', 'hans', style, { start: 0, end: 3 }],
    ['台说', 'hant-TW', 'hans', style],
  ]);
  reader.apply({ ...off, pinyin: true });
  await rest();
  expect(document.body.innerHTML).toBe(original);
});

test('pinyin is drawn as the settings say, and with nothing about it in the page where all is as usual', async () => {
  const { reader, asked, original } = read(element('p', {}, '他说台'));
  asked.annotate.mockImplementation(() =>
    Promise.resolve({
      words: [{ start: 1, end: 2, readings: ['shuo1'] }],
      figures: [],
      sharedNames: [],
      script: 'hans' as const,
      taiwan: false,
    }),
  );
  const drawn = () => ({ ...document.querySelector<HTMLElement>('pz-text')?.dataset });
  reader.apply({ ...off, pinyin: true });
  await rest();
  expect(drawn()).toEqual({});
  reader.apply({ ...off, pinyin: true, pinyinSize: 'large', pinyinDistance: 'wide', pinyinColour: 'red' });
  await rest();
  expect(drawn()).toEqual({ size: 'large', distance: 'wide', colour: 'red' });
  reader.apply({ ...off, pinyin: true, pinyinFont: 'serif', notation: 'zhuyin', toneColours: 'safe' });
  await rest();
  expect(drawn()).toEqual({ font: 'serif', notation: 'zhuyin', tones: 'safe' });
  reader.apply(off);
  await rest();
  expect(document.body.innerHTML).toBe(original);
});

test('names are underlined only when asked for, and are found either way', async () => {
  const { reader } = read(element('p', {}, '王毅说，高峰也在。'));
  reader.apply({ ...off, figures: true });
  await rest();
  expect(highlighted('pz-figure')).toEqual(['王毅', '高峰']);
  reader.apply({ ...off, figures: true, underline: false });
  await rest();
  expect(highlights.has('pz-figure')).toBe(false);
  reader.nextFigure();
  expect(card.open).toHaveBeenCalledTimes(1);
});

test('whoever asked is told who is named, and nobody when names are off', async () => {
  const { reader, asked } = read(element('p', {}, '王毅说，王毅走了。'));
  reader.apply({ ...off, figures: true });
  await rest();
  expect(asked.named.mock.calls.at(-1)).toEqual([[{ id: 'wang-yi', names, reading: 'Wang2 Yi4', mentions: 2 }]]);
  reader.apply(off);
  await rest();
  expect(asked.named.mock.calls.at(-1)).toEqual([[]]);
});

const english =
  'The foreign minister, Wang Yi, said in Beijing that it was time for the two sides to talk, as he had said in ' +
  'the past. It was the first time that the minister had spoken of it, and the last of his visits to the region.';

test('a page in English is asked about only when English pages are wanted, and is not changed', async () => {
  const { reader, asked, original } = read(element('p', {}, english));
  reader.apply({ ...off, pinyin: true, script: 'hant-TW', figures: true });
  await rest();
  expect(asked.annotate).not.toHaveBeenCalled();
  reader.apply({ ...off, pinyin: true, script: 'hant-TW', figures: true, englishPages: true });
  await rest();
  expect(highlighted('pz-figure')).toEqual(['Wang Yi']);
  expect(asked.convert).not.toHaveBeenCalled();
  expect(document.body.innerHTML).toBe(original);
});

test('a page in another language of Latin letters is not asked about', async () => {
  const german =
    'Der Außenminister Wang Yi sagte in Peking, es sei Zeit, dass die beiden Seiten miteinander sprächen. Es war das ' +
    'erste Mal, dass der Minister davon sprach, und der letzte seiner Besuche in der Region in diesem Jahr gewesen war.';
  const { reader, asked } = read(element('p', {}, german));
  reader.apply({ ...off, figures: true, englishPages: true });
  await rest();
  expect(asked.annotate).not.toHaveBeenCalled();
});
