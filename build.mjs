/**
 * Builds the unpacked extension into `dist/` and the engine for Node into `dist-node/`.
 * `node build.mjs [--watch]`
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build, context } from 'esbuild';

const root = import.meta.dirname;
const pages = ['popup', 'reader', 'options', 'words', 'welcome'];
const shared = { absWorkingDir: root, bundle: true, minify: true, legalComments: 'none', logLevel: 'warning' };
const forNode = { ...shared, format: 'esm', platform: 'node', target: 'node20', outExtension: { '.js': '.mjs' } };

/** Every JSON file of a folder of assets, in the order of their names. */
async function jsonFiles(folder) {
  const names = (await readdir(`${root}/assets/${folder}`)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(`${root}/assets/${folder}/${name}`, 'utf8'))));
}

/** The bundled articles and page notes as one file, under a version that is made from their contents. */
async function bundleData() {
  const data = {
    articles: await jsonFiles('articles'),
    pageNotes: await jsonFiles('page-notes'),
  };
  const version = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
  return { version, text: JSON.stringify({ version, ...data }) };
}

/** The manifest, with the version that package.json says. */
async function manifest() {
  const { manifest_version, ...rest } = JSON.parse(await readFile(`${root}/manifest.json`, 'utf8'));
  const { version } = JSON.parse(await readFile(`${root}/package.json`, 'utf8'));
  return `${JSON.stringify({ manifest_version, version, ...rest }, null, 2)}\n`;
}

async function copyStatic(data, tables) {
  for (const folder of ['icons', '_locales'])
    await cp(`${root}/assets/${folder}`, `${root}/dist/${folder}`, { recursive: true });
  await writeFile(`${root}/dist/manifest.json`, await manifest());
  await cp(`${root}/src/page/painted.css`, `${root}/dist/painted.css`);
  await cp(`${root}/assets/pages.css`, `${root}/dist/pages.css`);
  for (const page of pages) {
    await mkdir(`${root}/dist/${page}`, { recursive: true });
    for (const kind of ['html', 'css'])
      await cp(`${root}/src/${page}/${page}.${kind}`, `${root}/dist/${page}/${page}.${kind}`);
  }
  for (const folder of ['dist', 'dist-node']) {
    await mkdir(`${root}/${folder}/data`, { recursive: true });
    await writeFile(`${root}/${folder}/data/bundled.json`, data.text);
    for (const [name, table] of Object.entries(tables)) await writeFile(`${root}/${folder}/data/${name}.bin`, table);
    await cp(`${root}/assets/lexicon/NOTICE.txt`, `${root}/${folder}/data/lexicon-NOTICE.txt`);
    await cp(`${root}/assets/readings/model.bin`, `${root}/${folder}/data/readings.bin`);
  }
}

for (const folder of ['dist', 'dist-node']) await rm(`${root}/${folder}`, { recursive: true, force: true });
await build({ ...forNode, minify: false, entryPoints: { 'build-parts': 'src/node/build-parts.ts' }, outdir: 'out' });
const { compiledConversion, compiledFigures, compiledLexicon, licenceTexts } = await import('./out/build-parts.mjs');
const data = await bundleData();
await copyStatic(data, {
  lexicon: await compiledLexicon(root),
  conversion: await compiledConversion(root),
  figures: await compiledFigures(root),
});
await writeFile(`${root}/dist/licences.txt`, await licenceTexts(root));
const builds = [
  await context({
    ...shared,
    entryPoints: [
      { in: 'src/background/background.ts', out: 'background' },
      { in: 'src/content/sentinel.ts', out: 'sentinel' },
      { in: 'src/content/content.ts', out: 'content' },
      ...pages.map((page) => ({ in: `src/${page}/${page}.ts`, out: `${page}/${page}` })),
    ],
    outdir: 'dist',
    format: 'iife',
    target: ['chrome148', 'firefox142'],
    define: { __DATA_VERSION__: JSON.stringify(data.version) },
  }),
  await context({
    ...forNode,
    entryPoints: ['engine', 'annotate', 'show-reader'].map((name) => `src/node/${name}.ts`),
    external: ['puppeteer-core'],
    outdir: 'dist-node',
  }),
];
for (const made of builds) {
  await made.rebuild();
  await (process.argv.includes('--watch') ? made.watch() : made.dispose());
}
