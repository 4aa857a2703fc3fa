/**
 * Readings of marked characters: `npm run bench -- readings FILE…`, one a line: sentence, offset of the character in code
 * points, the character, its reading, separated by tabs. Prints how many are right, in per cent, and the speed of a whole
 * annotation in both scripts, by the processor's time, with pinyin-pro in turn. Files that the model was trained on tell nothing: cross-validate with `npm run train:readings -- DIR --check`.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { annotate } from '../../src/core/annotate.ts';
import type { TargetScript } from '../../src/core/annotations.ts';
import { createFixedForms } from '../../src/core/conversion/fixed-forms.ts';
import { createEngine, createParts } from '../../src/core/engine.ts';
import { readGenerally } from '../../src/core/readings/general-readings.ts';
import { openReadingModel } from '../../src/core/readings/model.ts';
import { parseMarked } from '../../src/core/readings/train/examples.ts';
import { inPerCent, readingsByOffset, scoreReadings } from '../../src/core/readings/train/score.ts';
import { type PinyinStyle, spellWords } from '../../src/core/spelling.ts';
import { builtTables, bundledData, dataFile } from './engine.ts';
import { fastest, printTable, processorTime } from './measure.ts';

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('npm run bench -- readings FILE…');
const bytes = dataFile('readings.bin');
const { known, dictionary, model, tables } = builtTables();
const engine = createEngine(known, dictionary, model, tables);

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

const articles = bundledData().articles.map(({ blocks }) =>
  blocks.map((block) => ('text' in block ? block.text : '')).join('\n'),
);
const parts = createParts(known, dictionary, model, tables);
const fixedForms = createFixedForms(tables.countries, parts.converter);
const targets: readonly TargetScript[] = ['hans', 'hant-TW', 'hant-HK'];
/** As it is spelled at first; this is done in the page. */
const style: PinyinStyle = { notation: 'marks', sandhiYiBu: true, sandhiThird: false, capitals: false, numbers: false };

/** What a page asks for with everything on, once in each other form. */
function annotateAndConvert(text: string): void {
  const annotations = annotate(text, parts);
  const { words, script } = annotations;
  for (const target of targets.filter((one) => one !== script)) {
    const fixed = fixedForms(text, annotations, target);
    parts.converter.convertWithOffsets(text, target, script, { words, fixed });
  }
  spellWords(text, annotations, style);
}

const jobs: readonly (readonly [string, (text: string) => unknown])[] = [
  ['whole annotation', (text) => annotate(text, parts)],
  ['and converted to every other form, and spelled', annotateAndConvert],
  ['pinyin-pro alone', readGenerally],
];
const rounds = 15;
/** Mchar/s of each job, warm: in turn, of each text the fastest run. */
function speeds(texts: readonly string[]): string[] {
  const best = jobs.map(() => texts.map(() => Infinity));
  for (let round = 0; round < rounds; round++) {
    texts.forEach((text, i) =>
      jobs.forEach(([, run], job) => {
        best[job]![i] = Math.min(
          best[job]![i]!,
          processorTime(() => run(text)),
        );
      }),
    );
  }
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  return best.map((times) => (size / 1000 / times.reduce((sum, time) => sum + time, 0)).toFixed(2));
}
const [simplified, traditional] = (['hans', 'hant-TW'] as const).map((script) =>
  speeds(articles.map((text) => parts.converter.convert(text, script))),
);
printTable([
  ['Mchar/s, warm, processor time', 'simplified', 'traditional'],
  ...jobs.map(([name], job) => [name, simplified?.[job] ?? '', traditional?.[job] ?? '']),
]);
console.log(`\nopening the model: ${fastest(() => openReadingModel(bytes)).toFixed(1)} ms`);
