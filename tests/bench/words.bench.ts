/**
 * Word segmentation against a gold standard: `npm run bench -- words FILE`, one sentence a line, its words separated by
 * spaces (the form of the SIGHAN bakeoff). Prints precision, recall and F1 of words, ours and the platform's.
 */
import { readFileSync } from 'node:fs';
import type { Span } from '../../src/core/annotations.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';
import { printTable } from './measure.ts';

const file = process.argv[2];
if (!file) throw new Error('npm run bench -- words FILE');
const lexicon = openLexicon(readFileSync('dist/data/lexicon.bin'));
const icu = new Intl.Segmenter('zh', { granularity: 'word' });
const sentences = readFileSync(file, 'utf8')
  .split(/\r?\n/)
  .map((line) => line.trim().split(/\s+/))
  .filter(([word]) => word);

/** What is between our words, character runs of one kind each: the gold standard counts them, too. */
function fillGaps(text: string, words: Span[]): Span[] {
  const all: Span[] = [];
  let end = 0;
  const fill = (to: number) => {
    for (const { 0: run, index } of text.slice(end, to).matchAll(/[\p{L}\p{N}.．%％]+|[^]/gu)) {
      all.push({ start: end + index, end: end + index + run.length });
    }
  };
  for (const word of words) {
    fill(word.start);
    all.push(word);
    end = word.end;
  }
  fill(text.length);
  return all;
}

function score(segment: (text: string) => Span[]): string[] {
  let [right, found, gold] = [0, 0, 0];
  for (const words of sentences) {
    let at = 0;
    const wanted = new Set(words.map((word) => `${at}-${(at += word.length)}`));
    const got = segment(words.join(''));
    right += got.filter(({ start, end }) => wanted.has(`${start}-${end}`)).length;
    found += got.length;
    gold += words.length;
  }
  const [precision, recall] = [right / found, right / gold];
  return [precision, recall, (2 * precision * recall) / (precision + recall)].map((share) => (100 * share).toFixed(1));
}

printTable([
  [`${sentences.length} sentences`, 'precision', 'recall', 'F1'],
  ['Pangzhu', ...score((text) => fillGaps(text, lexicon.segment(text)))],
  [
    'Intl.Segmenter',
    ...score((text) =>
      [...icu.segment(text)].map(({ index, segment }) => ({ start: index, end: index + segment.length })),
    ),
  ],
]);
