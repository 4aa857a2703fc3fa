import type { Annotations, Converted, Script, Span, TargetScript } from '../../src/core/annotations.ts';
import { createConverter } from '../../src/core/convert.ts';
import { openConversion } from '../../src/lexicon/conversion.ts';
import { compiledConversion } from '../lexicon/compiled.ts';
import type { Corrections } from '../../src/core/corrections.ts';
import { type ConversionStyle, defaultSettings } from '../../src/core/schemas.ts';
import type { WordStates } from '../../src/core/wanted-pinyin.ts';
import { element } from '../../src/page/element.ts';
import { createPageReader, type PageReader } from '../../src/page/page-reader.ts';
import type { PageServices, ReadingSettings } from '../../src/page/page-services.ts';
import { card } from './card-stand-in.ts';
import { highlights, standInForLayout } from './layout-stand-ins.ts';

standInForLayout();
jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
const { convert } = createConverter({ tables: openConversion(compiledConversion()), segment: null });

const off: ReadingSettings = {
  ...defaultSettings,
  pinyin: false,
  script: 'own',
  figures: false,
  dictionary: false,
  scope: 'page',
};

/** Every two characters a word read `ma1`; 王毅 is a figure. */
function annotateSimply(text: string): Annotations {
  const words = [...text.matchAll(/\p{Script=Han}{1,2}/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    readings: [...word].map(() => 'ma1'),
  }));
  const mentions = [...text.matchAll(/王毅/g)].map(({ index }) => ({ start: index, end: index + 2 }));
  const names = { hans: '王毅', hantTW: '王毅', hantHK: '王毅', en: 'Wang Yi' };
  const figure = { id: 'wang-yi', names, reading: 'Wang2 Yi4', source: 'bundled' as const, mentions };
  return { words, figures: mentions.length > 0 ? [figure] : [], script: 'hans' };
}

const services = () => ({
  annotate: jest.fn((text: string) => Promise.resolve(annotateSimply(text))),
  convert: jest.fn((text: string, target: TargetScript, _script: Script | null, _style: ConversionStyle, part?: Span) =>
    Promise.resolve<Converted>({ text: convert(text.slice(part?.start, part?.end), target, 'hans'), shifts: [] }),
  ),
  lookUp: jest.fn(() => Promise.resolve([])),
  corrections: {
    follow: jest.fn<Promise<void>, [(corrections: Corrections) => void, AbortSignal]>(() => Promise.resolve()),
    keep: jest.fn(() => Promise.resolve()),
  },
  followWordStates: jest.fn<Promise<void>, [(states: WordStates) => void, AbortSignal]>(() => Promise.resolve()),
  message: (key: string) => key,
  addStyles: jest.fn(() => Promise.resolve()),
  isAlive: jest.fn(() => true),
  failed: jest.fn(),
});

const rest = () => jest.advanceTimersByTimeAsync(250);
/** Longer than a page must be quiet before it is read again. */
const reread = () => jest.advanceTimersByTimeAsync(1200);

let reader: PageReader | undefined;
function read(...contents: Node[]) {
  document.body.replaceChildren(...contents);
  const asked = services();
  reader = createPageReader(document.body, card, asked satisfies PageServices);
  return { reader, asked, original: document.body.innerHTML };
}
afterEach(() => reader?.stop());

const pinyinOf = (root: Element) =>
  [...root.querySelectorAll('pz-word')].map((word) => word.getAttribute('data-py')?.replaceAll('\u200b', ''));

test('pinyin, script and figures come and go in any order, and with everything off the page is as it was', async () => {
  const { reader, original } = read(
    element('p', {}, '王毅说', element('b', {}, '会谈'), '顺利。'),
    element('p', {}, 'English.'),
  );
  const states: [ReadingSettings, string][] = [
    [{ ...off, pinyin: true }, '王毅说会谈顺利。English.'],
    [{ ...off, pinyin: true, script: 'hant-TW' }, '王毅說會談順利。English.'],
    [{ ...off, script: 'hant-TW' }, '王毅說會談順利。English.'],
    [{ ...off, figures: true }, '王毅说会谈顺利。English.'],
    [{ ...off, pinyin: true, figures: true }, '王毅说会谈顺利。English.'],
  ];
  for (const [settings, text] of states) {
    reader.apply(settings);
    await rest();
    expect(document.body.textContent).toBe(text);
    expect(pinyinOf(document.body)).toEqual(settings.pinyin ? ['Māmā', 'mā', 'mā', 'mā', 'mā', 'mā'] : []);
    expect(highlights.get('pz-figure')?.size ?? 0).toBe(settings.figures ? 1 : 0);
    reader.apply(off);
    await rest();
    expect(document.body.innerHTML).toBe(original);
  }
});

test('a word that crosses an inline element has the pinyin of each part over that part', async () => {
  const { reader } = read(element('p', {}, '王', element('b', {}, '毅'), '说'));
  reader.apply({ ...off, pinyin: true });
  await rest();
  expect(pinyinOf(document.body)).toEqual(['Mā', 'mā', 'mā']);
});

test('many toggles at once end in the last state', async () => {
  const { reader, original } = read(element('p', {}, '北京会谈'));
  for (let i = 0; i < 5; i++) {
    reader.apply({ ...off, pinyin: true, script: 'hant-HK' });
    reader.apply(off);
  }
  await rest();
  expect(document.body.innerHTML).toBe(original);
});

test('text that the page adds is read, and our own changes are not', async () => {
  const { reader, asked } = read(element('p', {}, '北京会谈'));
  reader.apply({ ...off, pinyin: true });
  await reread();
  expect(asked.annotate).toHaveBeenCalledTimes(1);
  const added = element('p', {}, '上海论坛');
  document.body.append(added);
  await reread();
  expect(asked.annotate.mock.calls.map(([text]) => text)).toEqual(['北京会谈', '北京会谈\n上海论坛']);
  expect(pinyinOf(added)).toEqual(['māmā', 'māmā']);
});

test('text that the page rewrites under the paint is the page’s new text, then painted again', async () => {
  const { reader } = read(element('p', {}, '北京会谈'));
  const node = document.querySelector('p')?.firstChild as Text;
  reader.apply({ ...off, pinyin: true });
  await rest();
  node.data = '上海论坛闭幕';
  await reread();
  expect(document.body.textContent).toBe('上海论坛闭幕');
  expect(pinyinOf(document.body)).toEqual(['māmā', 'māmā', 'māmā']);
});

test('a page without Chinese, and one in Japanese, is asked nothing and given no style', async () => {
  for (const page of [element('p', {}, 'Nothing here.'), element('p', {}, 'これは日本語の新聞記事です')]) {
    const { reader, asked, original } = read(page);
    reader.apply({ ...off, pinyin: true, script: 'hant-TW', figures: true, dictionary: true, scope: 'article' });
    await rest();
    expect([asked.annotate, asked.convert, asked.addStyles].map((ask) => ask.mock.calls.length)).toEqual([0, 0, 0]);
    expect(document.body.innerHTML).toBe(original);
    reader.stop();
  }
});

test('when the background fails, the page stays as it is and the failure is told', async () => {
  const { reader, asked, original } = read(element('p', {}, '北京会谈'));
  asked.annotate.mockRejectedValue(new Error('gone'));
  reader.apply({ ...off, pinyin: true });
  await rest();
  expect(document.body.innerHTML).toBe(original);
  expect(asked.failed).toHaveBeenCalledWith(new Error('gone'));
});

test('a reading that the person corrects is painted at once, and again when it is taken back', async () => {
  const { reader, asked } = read(element('p', {}, '北京会谈'));
  const follow = asked.corrections.follow.mock.calls[0]?.[0];
  reader.apply({ ...off, pinyin: true });
  await rest();
  follow?.(new Map([['会谈', ['kuai4', 'tan2']]]));
  await rest();
  expect(pinyinOf(document.body)).toEqual(['māmā', 'kuàitán']);
  follow?.(new Map());
  await rest();
  expect(pinyinOf(document.body)).toEqual(['māmā', 'māmā']);
  expect(asked.annotate).toHaveBeenCalledTimes(1);
});

test('with tone colours each syllable has its own element, and without them a word has one again', async () => {
  const { reader, original } = read(element('p', {}, '北', element('b', {}, '京会'), '谈'));
  reader.apply({ ...off, pinyin: true, toneColours: 'pleco' });
  await rest();
  expect([...document.querySelectorAll('pz-text')].map((text) => text.getAttribute('data-tones'))).toEqual([
    'pleco',
    'pleco',
    'pleco',
  ]);
  expect(
    [...document.querySelectorAll('pz-word')].map((word) => [word.textContent, word.getAttribute('data-tone')]),
  ).toEqual([...'北京会谈'].map((character) => [character, '1']));
  reader.apply({ ...off, pinyin: true });
  await rest();
  expect(document.querySelectorAll('pz-word[data-tone], pz-text[data-tones]')).toHaveLength(0);
  reader.apply(off);
  await rest();
  expect(document.body.innerHTML).toBe(original);
});

test('numbers that are read out are painted over their digits and leave the text alone', async () => {
  const { reader } = read(element('p', {}, '增长50%。'));
  reader.apply({ ...off, pinyin: true, numbers: true });
  await rest();
  expect(pinyinOf(document.body)).toEqual(['māmā', 'bǎi fēn zhī wǔshí']);
  expect(document.body.textContent).toBe('增长50%。');
});

test('stopping gives the page back', async () => {
  const { reader, original } = read(element('p', {}, '王毅访问北京'));
  reader.apply({ ...off, pinyin: true, figures: true });
  await rest();
  reader.stop();
  expect(document.body.innerHTML).toBe(original);
  expect(highlights.has('pz-figure')).toBe(false);
});

test('a script whose extension has been updated gives the page back at the page’s next change', async () => {
  const { reader, asked, original } = read(element('p', {}, '王毅访问北京'));
  reader.apply({ ...off, pinyin: true });
  await rest();
  asked.isAlive.mockReturnValue(false);
  document.body.append('.');
  await rest();
  expect(document.body.innerHTML).toBe(`${original}.`);
});
