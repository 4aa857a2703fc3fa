import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Messages = Record<string, { message: string; description?: string }>;

const root = join(__dirname, '../..');
const languages = readdirSync(join(root, 'assets/_locales'));
const messages = Object.fromEntries(
  languages.map((language) => [
    language,
    JSON.parse(readFileSync(join(root, `assets/_locales/${language}/messages.json`), 'utf8')) as Messages,
  ]),
);
const english = messages['en']!;
const keys = Object.keys(english);

const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|html)$/.test(name))
  .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
  .join('\n');
const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');

function found(pattern: RegExp, text: string): Set<string> {
  return new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** Keys asked for as they stand; `@@…` are the browser's own. */
const asked = new Set([
  ...found(/\bmessage\(\s*'(?!@@)([^']+)'/g, code),
  ...found(/data-message="([^"]+)"/g, code),
  ...found(/__MSG_(\w+?)__/g, manifest),
]);
/** Beginnings of keys whose end is a value: message(`field_${field}`), and all values of a setting: choicesOf('theme', …). */
const begun = new Set([
  ...found(/`([a-zA-Z]+_)\$\{/g, code),
  ...[...found(/\bchoicesOf\(\s*'(\w+)'/g, code)].map((name) => `${name}_`),
]);
/** Keys handed on by name, as in button('cardClose', …): any string that reads like a key of one of our families. */
const handedOn = found(/'((?:card|reader|popup|options|import)[A-Z]\w*)'/g, code);

const placeholders = (text: string) => [...text.matchAll(/\$\d/g)].map(([sign]) => sign).sort();

test.each(languages)('every text there is, %s has, and nothing besides', (language) => {
  expect(Object.keys(messages[language]!)).toEqual(keys);
  expect(Object.entries(messages[language]!).filter(([, { message }]) => message.trim() === '')).toEqual([]);
});

test.each(languages)('each text of %s puts in what the English one puts in', (language) => {
  for (const key of keys) {
    expect([key, ...placeholders(messages[language]![key]?.message ?? '')]).toEqual([
      key,
      ...placeholders(english[key]?.message ?? ''),
    ]);
  }
});

test.each(languages)(
  'the texts of %s are tagged as their folder is named, not as those that they were copied from',
  (language) => {
    expect(messages[language]!['languageTag']?.message).toBe(language.replace('_', '-'));
  },
);

test('what a substitution stands for is told to translators', () => {
  const untold = keys.filter((key) => placeholders(english[key]!.message).length > 0 && !english[key]!.description);
  expect(untold).toEqual([]);
});

test('a dollar sign stands for a substitution and for nothing else, because browsers read it so', () => {
  const stray = languages.flatMap((language) =>
    Object.values(messages[language]!).filter(({ message }) => /\$(?!\d)/.test(message)),
  );
  expect(stray).toEqual([]);
});

test('every text that the code or the manifest asks for exists', () => {
  expect([...asked, ...handedOn].filter((key) => !keys.includes(key))).toEqual([]);
  expect([...begun].filter((beginning) => !keys.some((key) => key.startsWith(beginning)))).toEqual([]);
});

test('every text is used', () => {
  const used = (key: string) =>
    asked.has(key) || code.includes(`'${key}'`) || [...begun].some((beginning) => key.startsWith(beginning));
  expect(keys.filter((key) => !used(key))).toEqual([]);
});

test('the stores take the name and the description', () => {
  for (const language of languages) {
    expect(messages[language]!['name']?.message.length).toBeLessThanOrEqual(45);
    expect(messages[language]!['description']?.message.length).toBeLessThanOrEqual(132);
  }
});

test('each Chinese text keeps to its own script', () => {
  // Characters that only the other script writes, from the words that an interface is made of.
  const simplifiedOnly = /[设选择关闭开启键盘网页数据阅读简体语]/u;
  const traditionalOnly = /[設選擇關閉開啟鍵盤網頁數據閱讀簡體語]/u;
  const wrong = (language: 'zh_CN' | 'zh_TW', characters: RegExp) =>
    keys.filter((key) => characters.test(messages[language]![key]?.message ?? ''));
  expect(wrong('zh_CN', traditionalOnly)).toEqual([]);
  expect(wrong('zh_TW', simplifiedOnly)).toEqual([]);
});
