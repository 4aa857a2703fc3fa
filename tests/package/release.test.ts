/** What `npm run package` makes: the same everywhere, and as the stores want it. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { projectFiles } from '../../src/node/project-files.ts';
import { releaseBuiltIn, releaseIn, root, version, type Release } from './built-elsewhere.ts';

const megabyte = 1_000_000;
let folder: string;
let here: Release;
let there: Release;
let files: Record<string, Uint8Array>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pangzhu-release-'));
  [here, there] = await Promise.all([
    // `npm test` has packed one in the project's own folder just now.
    process.env['EXTENSION']
      ? releaseIn(root)
      : releaseBuiltIn(join(folder, 'a'), { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' }),
    releaseBuiltIn(join(folder, '旁注 的 源代码/b'), {
      TZ: 'Asia/Kathmandu',
      LANG: 'zh_CN.UTF-8',
      LC_ALL: 'zh_CN.UTF-8',
    }),
  ]);
  files = unzipSync(here.extension);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('the package is the same to the byte from any folder, in any time zone and language', () => {
  expect(sha256(there.extension)).toBe(sha256(here.extension));
  expect(sha256(there.source)).toBe(sha256(here.source));
});

test('the package has what the extension needs and nothing else', () => {
  const pages = ['options', 'popup', 'reader', 'welcome', 'words'];
  const expected = [
    ...readdirSync(join(root, 'assets/_locales')).map((language) => `_locales/${language}/messages.json`),
    ...['background', 'content', 'sentinel'].map((script) => `${script}.js`),
    ...['bundled.json', 'conversion.bin', 'figures.bin', 'lexicon-NOTICE.txt', 'lexicon.bin', 'readings.bin'].map(
      (name) => `data/${name}`,
    ),
    ...[16, 32, 48, 128].map((size) => `icons/${size}.png`),
    ...pages.flatMap((page) => ['css', 'html', 'js'].map((kind) => `${page}/${page}.${kind}`)),
    ...['licences.txt', 'manifest.json', 'pages.css', 'painted.css'],
  ];
  expect(Object.keys(files)).toEqual(expected.sort());
});

test('the package is of a size that both stores take', () => {
  expect(here.extension.length).toBeLessThanOrEqual(8 * megabyte);
  const parsed = Object.entries(files).filter(([name]) => /\.(js|json|css|html)$/.test(name));
  expect(parsed.filter(([, bytes]) => bytes.length >= 5 * megabyte).map(([name]) => name)).toEqual([]);
});

test('nothing in the package tells where it was built', () => {
  const telling = Object.entries(files).filter(([, bytes]) =>
    [folder, root, 'sourceMappingURL'].some((text) => strFromU8(bytes, true).includes(text)),
  );
  expect(telling.map(([name]) => name)).toEqual([]);
});

test('the version is that of package.json everywhere, and the manifest of the project has none', () => {
  const json = (text: string) => JSON.parse(text) as { version?: string };
  expect(json(strFromU8(files['manifest.json']!)).version).toBe(version);
  expect(json(readFileSync(join(root, 'package-lock.json'), 'utf8')).version).toBe(version);
  expect(json(readFileSync(join(root, 'manifest.json'), 'utf8'))).not.toHaveProperty('version');
});

test('the changelog is in the form of Keep a Changelog, and tells of this version', () => {
  const headings = [...readFileSync(join(root, 'CHANGELOG.md'), 'utf8').matchAll(/^#+ .+/gm)].map(([line]) => line);
  const allowed =
    /^(# Changelog|## \[Unreleased\]|## \[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d|### (Added|Changed|Deprecated|Removed|Fixed|Security))$/;
  expect(headings.filter((heading) => !allowed.test(heading))).toEqual([]);
  expect(headings.slice(0, 2)).toEqual(['# Changelog', '## [Unreleased]']);
  expect(headings.filter((heading) => heading.startsWith(`## [${version}] - `))).toHaveLength(1);
});

test('the source archive is the project’s own files, also where there is no git', () => {
  const archived = unzipSync(here.source);
  expect(Object.keys(archived)).toEqual(projectFiles(root));
  for (const name of ['package-lock.json', 'build.mjs', 'README.md', 'LICENSE', 'src/core/engine.ts'])
    expect(strFromU8(archived[name]!)).toBe(readFileSync(join(root, name), 'utf8'));
});
