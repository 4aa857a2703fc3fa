/** Whole sentences, every reading checked by hand: news, dialogue, names, places, numbers, in both scripts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../../src/core/engine.ts';
import { openReadingModel } from '../../../src/core/readings/model.ts';
import { openConversion } from '../../../src/lexicon/conversion.ts';
import { openLexicon } from '../../../src/lexicon/lexicon.ts';
import { compiledConversion, compiledTable } from '../../lexicon/compiled.ts';

const model = openReadingModel(readFileSync(join(__dirname, '../../../assets/readings/model.bin')));
const { annotate } = createEngine(
  { figures: null, pageNotes: [] },
  openLexicon(compiledTable()),
  model,
  openConversion(compiledConversion()),
);
const lines = readFileSync(join(__dirname, 'sentences.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

test('there are more than three hundred', () => expect(lines.length).toBeGreaterThan(300));

test.each(lines)('every character is read right in %s', (sentence, readings) => {
  expect(
    annotate(sentence)
      .words.flatMap((word) => word.readings)
      .join(' '),
  ).toBe(readings);
});
