/**
 * Readings of marked characters: `npm run bench -- readings FILE…`, one a line: sentence, offset of the character in code
 * points, the character, its reading, separated by tabs. Prints how many are right, in per cent, and the speed of a whole
 * annotation. Files that the model was trained on tell nothing: cross-validate with `npm run train:readings -- DIR --check`.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createEngine } from '../../src/core/engine.ts';
import { readGenerally } from '../../src/core/readings/general-readings.ts';
import { openReadingModel } from '../../src/core/readings/model.ts';
import { type Marked, parseMarked } from '../../src/core/readings/train/examples.ts';
import type { BundledData } from '../../src/core/schemas.ts';
import { openConversion } from '../../src/lexicon/conversion.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';
import { fastest, printTable } from './measure.ts';

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('npm run bench -- readings FILE…');
const bundled = JSON.parse(readFileSync('dist/data/bundled.json', 'utf8')) as BundledData;
const bytes = readFileSync('dist/data/readings.bin');
const model = openReadingModel(bytes);
const engine = createEngine(
  bundled,
  openLexicon(readFileSync('dist/data/lexicon.bin')),
  model,
  openConversion(readFileSync('dist/data/conversion.bin')),
);

function readWhole(text: string): string[] {
  const readings = new Array<string>(text.length).fill('');
  for (const word of engine.annotate(text).words) {
    let next = 0;
    for (const { index } of text.slice(word.start, word.end).matchAll(/\p{Script=Han}/gu)) {
      readings[word.start + index] = word.readings[next++] ?? '';
    }
  }
  return readings;
}

function score(marked: readonly Marked[], read: (text: string) => string[], isSame: (a: string, b: string) => boolean) {
  const known = new Map<string, string[]>();
  const right = marked.filter(({ text, offset, reading }) => {
    if (!known.has(text)) known.set(text, read(text));
    return isSame(known.get(text)?.[offset] ?? '', reading);
  });
  return ((100 * right.length) / marked.length).toFixed(2);
}

const exact = (a: string, b: string) => a === b;
/** 儿 as a suffix is r5 here, er5 elsewhere; a neutral tone for a full one is forgiven. */
const forgiving = (a: string, b: string) => {
  const [one, other] = [a, b].map((reading) => reading.replace(/^r(?=\d)/, 'er'));
  return one === other || (one?.slice(0, -1) === other?.slice(0, -1) && /5/.test(a + b));
};

const rows = [['', 'marked', 'majority', 'pinyin-pro', 'Pangzhu', 'Pangzhu, neutral tone forgiven']];
for (const file of files) {
  const marked = parseMarked(readFileSync(file, 'utf8'));
  const majority = (text: string) => Array.from(text, (character) => model?.readingsOf(character)[0] ?? '');
  rows.push([
    basename(file),
    String(marked.length),
    score(marked, majority, exact),
    score(marked, readGenerally, exact),
    score(marked, readWhole, exact),
    score(marked, readWhole, forgiving),
  ]);
}
printTable(rows);

const article = bundled.articles.map(({ blocks }) =>
  blocks.map((block) => ('text' in block ? block.text : '')).join('\n'),
);
const units = article.reduce((sum, text) => sum + text.length, 0);
const speed = (run: (text: string) => unknown) =>
  `${(units / 1000 / fastest(() => article.forEach(run))).toFixed(2)} Mchar/s`;
printTable([
  ['', 'warm'],
  ['whole annotation', speed((text) => engine.annotate(text))],
  ['pinyin-pro alone', speed(readGenerally)],
  ['opening the model', `${fastest(() => openReadingModel(bytes)).toFixed(1)} ms`],
]);
