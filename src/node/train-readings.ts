/**
 * `npm run train:readings -- DIR [--check]`: trains the model of readings on DIR/*.tsv (`sentence · offset in code points ·
 * character · reading`, tab-separated) and writes `assets/readings/model.bin`. `--check` cross-validates instead: five parts,
 * each read by a model, packed as it is shipped, that was trained on the other four.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openReadingModel } from '../core/readings/model.ts';
import { type Example, makeExamples, numberReadings, parseMarked } from '../core/readings/train/examples.ts';
import { packModel } from '../core/readings/train/pack.ts';
import { trainReadings } from '../core/readings/train/train.ts';
import { createWordReader } from '../core/readings/word-readings.ts';
import { openLexicon } from '../lexicon/lexicon.ts';
import { compiledLexicon } from './compile-lexicon.ts';

const root = process.cwd();
const [directory, ...flags] = process.argv.slice(2);
if (!directory) throw new Error('npm run train:readings -- DIR [--check]');

const lexicon = openLexicon(await compiledLexicon(root));
const readWord = createWordReader(lexicon);
const files = (await readdir(directory)).filter((name) => name.endsWith('.tsv')).sort();
const sets = await Promise.all(
  files.map(async (name) => ({ name, marked: parseMarked(await readFile(join(directory, name), 'utf8')) })),
);
const marked = sets.flatMap((set) => set.marked);
const readings = numberReadings(marked);
const examples = makeExamples(marked, readings, lexicon.segment, readWord);
const started = performance.now();

if (flags.includes('--check')) crossValidate();
else {
  const model = packModel(trainReadings(examples, readings));
  await mkdir(join(root, 'assets/readings'), { recursive: true });
  await writeFile(join(root, 'assets/readings/model.bin'), model);
  console.log(`${examples.length} examples, ${model.length} bytes, ${seconds()} s`);
}

function crossValidate(): void {
  const partOf = marked.map(({ text }) => hash(text) % 5);
  const right = new Map<string, number>();
  for (let part = 0; part < 5; part++) {
    const others = examples.filter((_, i) => partOf[i] !== part);
    const model = openReadingModel(packModel(trainReadings(others, readings)));
    if (!model) throw new Error('the packed model can not be opened');
    examples.forEach((example, i) => {
      if (partOf[i] !== part) return;
      const name = nameOf(i);
      if (choose(model, example) === marked[i]?.reading) right.set(name, (right.get(name) ?? 0) + 1);
    });
  }
  for (const set of sets) console.log(set.name, ((100 * (right.get(set.name) ?? 0)) / set.marked.length).toFixed(2));
  console.log(`${seconds()} s`);
}

function choose(model: NonNullable<ReturnType<typeof openReadingModel>>, example: Example): string | undefined {
  const known = model.readingsOf(example.character);
  if (known.length === 0) return readings.get(example.character)?.[0];
  const { features, dictionary } = example;
  const own = dictionary ? known.indexOf(dictionary.reading) : -1;
  return known[model.choose(example.character, features, features.length, own, dictionary?.shared ?? 0)];
}

function nameOf(index: number): string {
  let rest = index;
  return sets.find((set) => (rest -= set.marked.length) < 0)?.name ?? '';
}

function hash(text: string): number {
  let value = 7;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 13)) >>> 0;
}

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(0);
}
