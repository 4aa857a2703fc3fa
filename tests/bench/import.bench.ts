/**
 * Processor time of importing spoilt files, those of `tests/core/import/fuzz.test.ts`: `npm run bench -- import [FILES]`,
 * 2,000 when left out. Prints the slowest.
 */
import { importArticle } from '../../src/core/import/import-article.ts';
import { fuzzedFile } from '../core/import/fuzz.ts';
import { printTable, processorTime } from './measure.ts';

const count = Number(process.argv[2] ?? 2_000);

const timed = Array.from({ length: count }, (_, seed) => {
  const { name, bytes } = fuzzedFile(seed);
  // What the files before it have left behind is cleared away at some file's cost: its fastest time is its own.
  const times = [1, 2, 3].map(() => processorTime(() => importArticle(name, bytes)));
  return { seed, name, size: bytes.length, time: Math.min(...times) };
});
const slowest = timed.sort((a, b) => b.time - a.time).slice(0, 5);
printTable([
  [`slowest of ${count} files`, 'seed', 'megabytes', 'milliseconds'],
  ...slowest.map(({ name, seed, size, time }) => [name, `${seed}`, (size / 1e6).toFixed(1), time.toFixed(0)]),
]);
