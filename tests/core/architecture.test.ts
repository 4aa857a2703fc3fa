/** The arrows between folders and the place of each library, as docs/architecture.md draws them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import * as ts from 'typescript';

const src = join(__dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => {
    const text = readFileSync(join(src, name), 'utf8');
    const imports = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
    const own = imports.filter((to) => to.startsWith('.')).map((to) => relative(src, join(src, dirname(name), to)));
    return { name, text, folder: name.split('/')[0] ?? '', own, foreign: imports.filter((to) => !to.startsWith('.')) };
  });

const wiring = ['background', 'content', 'reader', 'popup', 'options', 'words', 'welcome', 'node'];
const mayImport: Record<string, string[]> = {
  core: ['core'],
  lexicon: ['lexicon', 'core'],
  page: ['page', 'core'],
  shell: ['shell', 'core'],
  ...Object.fromEntries(wiring.map((folder) => [folder, [folder, 'core', 'lexicon', 'page', 'shell']])),
};

test('every folder has its rule', () => {
  expect([...new Set(files.map(({ folder }) => folder))].filter((folder) => !mayImport[folder])).toEqual([]);
});

test.each(files.map((file) => [file.name, file] as const))('%s imports along the arrows', (_, { folder, own }) => {
  expect(own.filter((to) => !mayImport[folder]?.includes(to.split('/')[0] ?? ''))).toEqual([]);
});

test('each library is imported in exactly one file', () => {
  const importers = new Map<string, Set<string>>();
  for (const { name, foreign } of files) {
    for (const library of foreign.filter((to) => !to.startsWith('node:'))) {
      importers.set(library, (importers.get(library) ?? new Set()).add(name));
    }
  }
  const listed = [...importers].map(([library, names]) => [library, [...names]]);
  expect(Object.fromEntries(listed)).toEqual({
    fflate: ['node/zip.ts'],
    idb: ['shell/database.ts'],
    marked: ['core/import/markdown.ts'],
    'opencc-js': ['lexicon/compile/opencc.ts'],
    parse5: ['core/import/html-tree.ts'],
    'pinyin-pro': ['core/readings/general-readings.ts'],
    'puppeteer-core': ['node/chromium-window.ts'],
    valibot: ['core/schemas.ts'],
    'webextension-polyfill': ['shell/browser.ts'],
  });
});

test('pages know no browser API, and the shell knows no document', () => {
  const code = (text: string) => text.replace(/\/\*[^]*?\*\/|\/\/.*|'[^'\n]*'/g, '');
  const using = (folder: string, pattern: RegExp) =>
    files.filter((file) => file.folder === folder && pattern.test(code(file.text))).map(({ name }) => name);
  expect(using('page', /\b(browser|chrome)\./)).toEqual([]);
  expect(using('shell', /\b(document|window|HTMLElement)\b/)).toEqual([]);
});

test('only Node’s own wiring imports Node', () => {
  const importing = files.filter(({ foreign }) => foreign.some((to) => to.startsWith('node:')));
  expect(importing.filter(({ name }) => !/^(node|lexicon\/compile)\//.test(name)).map(({ name }) => name)).toEqual([]);
});

test('wiring is short', () => {
  const long = files.filter(({ folder, text }) => wiring.includes(folder) && text.split('\n').length > 140);
  expect(long.map(({ name }) => name)).toEqual([]);
});

test('every function and class that is exported says what it is for', () => {
  const silent = files.flatMap(({ name, text }) => {
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    return source.statements.filter(isExportedFunction).flatMap((statement) => {
      if (ts.getJSDocCommentsAndTags(statement).length > 0) return [];
      return [`${name}: ${statement.getText(source).split('\n')[0]}`];
    });
  });
  expect(silent).toEqual([]);
});

function isExportedFunction(statement: ts.Statement): boolean {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  if (!isExported) return false;
  if (!ts.isVariableStatement(statement))
    return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return statement.declarationList.declarations.some(
    ({ initializer }) => initializer && ts.isArrowFunction(initializer),
  );
}
