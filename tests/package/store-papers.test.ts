/** Holds the papers for the stores to the manifest, the interface and the licences. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './built-elsewhere.ts';

type Messages = Record<string, { message: string }>;

const languages = ['en', 'zh_CN', 'zh_TW'] as const;
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  commands: Record<string, { suggested_key: { default: string } }>;
  content_security_policy: { extension_pages: string };
};
const papers = Object.fromEntries(languages.map((language) => [language, read(`assets/store/listing.${language}.md`)]));
const forReviewers = read('assets/store/for-reviewers.md');

/** The text under a heading of the second level. */
const sectionOf = (document: string, heading: string) =>
  (document.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '').slice(heading.length).trim();
const caught = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe.each(languages)('the listing in %s', (language) => {
  const paper = papers[language]!;
  const messages = JSON.parse(read(`assets/_locales/${language}/messages.json`)) as Messages;

  test('has the name and the short description of the manifest, as long as both stores take them', () => {
    expect(paper.split('\n')[0]).toBe(`# ${messages['name']?.message}`);
    expect(sectionOf(paper, 'Short description')).toBe(messages['description']?.message);
    expect(sectionOf(paper, 'Short description').length).toBeLessThanOrEqual(132);
    expect(sectionOf(paper, 'Description').length).toBeLessThan(16_000);
  });

  test('names what the interface is to be clicked on as the interface does', () => {
    const known = new Set(Object.values(messages).map(({ message }) => message));
    const quoted = caught(sectionOf(paper, 'Description') + sectionOf(paper, 'Privacy'), /[“「](.+?)[”」]/g);
    expect(quoted.filter((text) => !known.has(text) && text !== 'notes in the margin')).toEqual([]);
    expect(quoted).toContain(messages['popupRead']?.message);
  });

  test('tells every key of the manifest and no other', () => {
    const keys = Object.values(manifest.commands).map((command) => command.suggested_key.default);
    expect(caught(paper, /((?:Alt|Ctrl)\+[\w+]+)/g)).toEqual(keys);
  });

  test('names in its privacy statement each site that is read unasked, and Anki', () => {
    for (const pattern of manifest.host_permissions)
      expect(sectionOf(paper, 'Privacy')).toContain(pattern.replace(/^\*:\/\/|\/\*$/g, ''));
    expect(sectionOf(paper, 'Privacy')).toContain('Anki');
  });
});

test('the Chinese listings say the same, point by point, each in its own script', () => {
  const points = languages.map((language) => caught(papers[language]!, /^(#+|-)/gm));
  expect(points[1]).toEqual(points[0]);
  expect(points[2]).toEqual(points[0]);
  const ownWords = (paper: string) => paper.replace(/[\u4e00-\u9fff]+(?:对应|對應)[\u4e00-\u9fff]+/g, '');
  expect(ownWords(papers['zh_CN']!)).not.toMatch(/[設選擇關閉開啟鍵盤網頁數據閱讀簡體語詞寫為這裡]/u);
  expect(ownWords(papers['zh_TW']!)).not.toMatch(/[设选择关闭开启键盘网页数据阅读简体语词写为这里]/u);
});

test('every permission of the manifest has its reason for the reviewers, and no other is told', () => {
  const rows = caught(sectionOf(forReviewers, 'Permissions'), /^\| (`.+)/gm).map((row) => row.split('|'));
  const { permissions, host_permissions, optional_host_permissions } = manifest;
  expect(rows.map(([name = '']) => name.trim().replaceAll('`', ''))).toEqual([
    ...permissions,
    ...host_permissions,
    ...optional_host_permissions,
  ]);
  expect(rows.filter(([, why = '']) => why.trim().length < 40)).toEqual([]);
});

test('every address that the policy lets the extension ask is told to the reviewers', () => {
  const [sources = ''] = caught(manifest.content_security_policy.extension_pages, /connect-src ([^;]+)/g);
  const asked = sources.split(' ').filter((source) => source !== "'self'");
  expect(caught(sectionOf(forReviewers, 'Data use'), /`(http[^`]+)`/g)).toEqual(asked);
});

test('every licence of the data and the libraries is told to the reviewers, and no other', () => {
  const told = caught(sectionOf(forReviewers, 'Licences'), /^- ([^:]+):/gm);
  const cells = caught(read('docs/data-sources.md'), /^\| (.+) \|$/gm).map((row) =>
    row.split(' | ').map((cell) => cell.trim()),
  );
  const licences = cells.flatMap((row) =>
    row
      .map((cell) => /^\[?(CC BY(?:-SA)? 4\.0|MIT|ISC|[A-Z][\w-]+-[\d.]+(?:-Clause)?)(?:\]|$)/.exec(cell)?.[1] ?? [])
      .flat(),
  );
  expect([...new Set(licences)].sort()).toEqual([...told].sort());
});

test('five pictures are as large as the stores ask for', () => {
  const names = readdirSync(join(root, 'assets/store/pictures')).sort();
  expect(names.map((name) => name.slice(0, 2))).toEqual(['1-', '2-', '3-', '4-', '5-']);
  for (const name of names) {
    const bytes = readFileSync(join(root, 'assets/store/pictures', name));
    expect([name, bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      name,
      'PNG',
      1280,
      800,
    ]);
  }
});
