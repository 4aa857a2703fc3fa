import { defaultSettings, type Settings } from '../../src/core/schemas.ts';
import { changeSettings, followSettings, readSettings } from '../../src/shell/settings.ts';
import fakeBrowser from './fake-browser.ts';

beforeEach(() => fakeBrowser.forget());

test('settings that were never changed have their defaults', async () => {
  expect(await readSettings()).toEqual({
    pinyin: true,
    script: 'own',
    figures: true,
    dictionary: true,
    scope: 'article',
    english: 'off',
    theme: 'system',
    notation: 'marks',
    sandhiYiBu: true,
    sandhiThird: false,
    capitals: false,
    toneColours: 'off',
    pinyinSize: 'medium',
    pinyinDistance: 'medium',
    pinyinFont: 'narrow',
    pinyinColour: 'text',
    numbers: false,
    taiwanReadings: false,
    formalTai: false,
    regionalNames: false,
    regionalQuotes: false,
    copy: 'seen',
    underline: true,
    englishPages: false,
    pinyinOn: 'all',
    knownLevel: 3,
    namesAlways: true,
    speechRate: 1,
    keys: {
      'toggle-pinyin': 'Alt+Shift+P',
      'next-script': 'Alt+Shift+S',
      'next-figure': 'Alt+Shift+F',
      'look-up': 'Alt+Shift+D',
      'copy-pinyin': 'Alt+Shift+Y',
      'copy-brackets': 'Alt+Shift+K',
      'copy-original': 'Alt+Shift+O',
      'copy-note': 'Alt+Shift+J',
      'next-english': 'E',
      'english-here': 'Shift+E',
    },
    anki: false,
  });
});

test('a damaged setting falls back alone', async () => {
  await fakeBrowser.storage.local.set({ pinyin: 'yes', script: 'hant-TW', theme: { __proto__: null } });
  expect(await readSettings()).toEqual({ ...defaultSettings, script: 'hant-TW' });
});

test('storage that fails gives defaults', async () => {
  fakeBrowser.storage.local.get.mockRejectedValueOnce(new Error('corrupt'));
  expect(await readSettings()).toEqual(defaultSettings);
});

test('two windows that change different settings keep both', async () => {
  await Promise.all([changeSettings({ pinyin: false }), changeSettings({ script: 'hans' })]);
  expect(await readSettings()).toMatchObject({ pinyin: false, script: 'hans' });
});

test('whoever follows is told now and at each change, until they stop', async () => {
  const stopping = new AbortController();
  const seen: boolean[] = [];
  await followSettings(({ pinyin }) => seen.push(pinyin), stopping.signal);
  await changeSettings({ pinyin: false });
  stopping.abort();
  await changeSettings({ pinyin: true });
  await new Promise(setImmediate);
  expect(seen).toEqual([true, false]);
});

test('a setting that is taken away from what is kept is the usual one again', async () => {
  await changeSettings({ pinyin: false, script: 'hans' });
  const stopping = new AbortController();
  const seen: Settings[] = [];
  await followSettings((settings) => seen.push(settings), stopping.signal);
  // A change without a new value is a removal.
  fakeBrowser.storage.onChanged.fire({ pinyin: { oldValue: false } }, 'local');
  stopping.abort();
  expect(seen.map(({ pinyin, script }) => [pinyin, script])).toEqual([
    [false, 'hans'],
    [true, 'hans'],
  ]);
});
