import { usualKeys } from '../../src/core/page-keys.ts';
import { defaultSettings, type Settings } from '../../src/core/schemas.ts';
import { portable, readSettingsFile, writeSettings } from '../../src/core/settings-file.ts';

const own: Settings = {
  ...defaultSettings,
  pinyinOn: 'level',
  knownLevel: 4,
  script: 'hant-TW',
  keys: { ...usualKeys, 'look-up': 'Alt+L' },
};
const file = (settings: unknown, kind: unknown = 'pangzhu-settings', version: unknown = 1) =>
  JSON.stringify({ kind, version, settings });

test('what was written comes back as it was, without what belongs to the device', () => {
  expect(readSettingsFile(writeSettings({ ...own, anki: true }))).toEqual({ ok: true, settings: portable(own) });
  expect(readSettingsFile(`\uFEFF${writeSettings(own)}`)).toEqual({ ok: true, settings: portable(own) });
});

test('a file with some of the settings, or with some that nobody knows, changes only what it has', () => {
  const settings = { notation: 'zhuyin', anki: true, fromTheFuture: 7 };
  expect(readSettingsFile(file(settings))).toEqual({ ok: true, settings: { notation: 'zhuyin' } });
  expect(readSettingsFile(file({ keys: { 'look-up': 'Alt+L', later: 'X' } }))).toEqual({
    ok: true,
    settings: { keys: { ...usualKeys, 'look-up': 'Alt+L' } },
  });
});

test.each([
  ['no JSON', '{"kind": "pangzhu-', { code: 'other' }],
  ['nothing', '', { code: 'other' }],
  ['a list', '[]', { code: 'other' }],
  ['saved words', file({}, 'pangzhu-words'), { code: 'other' }],
  ['no settings', file(null), { code: 'other' }],
  ['a later version', file({}, undefined, 2), { code: 'newer' }],
  ['an unknown value', file({ pinyin: false, notation: 'runes' }), { code: 'value', name: 'notation' }],
  ['a value of another kind', file({ pinyin: 'yes' }), { code: 'value', name: 'pinyin' }],
  ['a level that there is not', file({ knownLevel: 9 }), { code: 'value', name: 'knownLevel' }],
  ['an impossible key', file({ keys: { 'look-up': 'Ctrl+W' } }), { code: 'value', name: 'keys' }],
  ['keys that are none', file({ keys: 'E' }), { code: 'value', name: 'keys' }],
])('a file with %s is refused whole', (_, text, failure) => {
  expect(readSettingsFile(text)).toEqual({ ok: false, failure });
});
