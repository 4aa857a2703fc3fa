/**
 * Readings of marked characters: `npm run bench -- readings FILE…`, one a line: sentence, offset of the character in code
 * points, the character, its reading, separated by tabs. Prints how many are right, in per cent, and the speed of a whole
 * annotation. Files that the model was trained on tell nothing: cross-validate with `npm run train:readings -- DIR --check`.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readGenerally } from '../../src/core/readings/general-readings.ts';
import { openReadingModel } from '../../src/core/readings/model.ts';
import { parseMarked } from '../../src/core/readings/train/examples.ts';
import { inPerCent, readingsByOffset, scoreReadings } from '../../src/core/readings/train/score.ts';
import { builtEngine, bundledData, dataFile } from './engine.ts';
import { fastest, printTable } from './measure.ts';

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('npm run bench -- readings FILE…');
const bytes = dataFile('readings.bin');
const model = openReadingModel(bytes);
const engine = builtEngine();

const readWhole = (text: string) => readingsByOffset(text, engine.annotate(text));

const rows = [['', 'marked', 'majority', 'pinyin-pro', 'Pangzhu', 'Pangzhu, neutral tone forgiven']];
for (const file of files) {
  const marked = parseMarked(readFileSync(file, 'utf8'));
  const majority = (text: string) => Array.from(text, (character) => model?.find(character)?.readings[0] ?? '');
  const [ofMajority, ofPinyinPro, ours] = [majority, readGenerally, readWhole].map((read) =>
    scoreReadings(marked, read),
  );
  if (!ofMajority || !ofPinyinPro || !ours) continue;
  rows.push([
    basename(file),
    String(marked.length),
    ...[ofMajority, ofPinyinPro, ours].map((score) => inPerCent(score.exact, score)),
    inPerCent(ours.forgiving, ours),
  ]);
}
printTable(rows);

const article = bundledData().articles.map(({ blocks }) =>
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
