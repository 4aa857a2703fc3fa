/**
 * `npm run train:readings -- DIR [--check]`: trains the model of readings on DIR/*.tsv (`sentence · offset in code points ·
 * character · reading`, tab-separated) and writes `assets/readings/model.bin`. `--check` cross-validates instead: five parts,
 * each annotated whole with a model, packed as it is shipped, that was trained on the other four.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createEngine } from '../core/engine.ts';
import { openReadingModel } from '../core/readings/model.ts';
import { makeExamples, type Marked, numberReadings, parseMarked } from '../core/readings/train/examples.ts';
import { packModel } from '../core/readings/train/pack.ts';
import { inPerCent, readingsByOffset, type Score, scoreReadings } from '../core/readings/train/score.ts';
import { trainReadings } from '../core/readings/train/train.ts';
import { createWordReader } from '../core/readings/word-readings.ts';
import { openLexicon } from '../lexicon/lexicon.ts';
import { compiledLexicon } from './compile-lexicon.ts';

const root = process.cwd();
const [named, ...flags] = process.argv.slice(2);
if (!named || flags.some((flag) => flag !== '--check')) {
  stop(
    'usage: npm run train:readings -- DIR [--check]\n' +
      'DIR has *.tsv files of marked sentences: sentence, offset in code points, character, reading; docs/readings.md names them.',
  );
}
// npm runs scripts in the project's folder; the folder is named from where the person is.
const directory = resolve(process.env['INIT_CWD'] ?? '.', named);

const lexicon = openLexicon(await compiledLexicon(root));
const readWord = createWordReader(lexicon);
const names = await readdir(directory).catch((error: Error) => stop(error.message));
const files = names.filter((name) => name.endsWith('.tsv')).sort();
if (files.length === 0) stop(`There is no *.tsv in ${directory}: nothing to train on.`);
const sets = await Promise.all(files.map(async (name) => ({ name, marked: await readMarked(name) })));
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

async function readMarked(name: string): Promise<Marked[]> {
  try {
    return parseMarked(await readFile(join(directory, name), 'utf8'));
  } catch (error) {
    return stop(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function crossValidate(): void {
  const partOf = marked.map(({ text }) => hash(text) % 5);
  const scores = new Map<string, Score>();
  for (let part = 0; part < 5; part++) {
    const others = examples.filter((_, i) => partOf[i] !== part);
    const model = openReadingModel(packModel(trainReadings(others, readings)));
    if (!model) throw new Error('the packed model can not be opened');
    const engine = createEngine({ figures: null, pageNotes: [] }, lexicon, model);
    for (const { name } of sets) {
      const own = marked.filter((_, i) => partOf[i] === part && nameOf(i) === name);
      const score = scoreReadings(own, (text) => readingsByOffset(text, engine.annotate(text)));
      const sum = scores.get(name) ?? { marked: 0, exact: 0, forgiving: 0 };
      for (const key of ['marked', 'exact', 'forgiving'] as const) sum[key] += score[key];
      scores.set(name, sum);
    }
  }
  for (const [name, score] of scores) {
    console.log(
      `${name}: ${score.marked}, ${inPerCent(score.exact, score)} %, neutral tone forgiven ${inPerCent(score.forgiving, score)} %`,
    );
  }
  console.log(`${seconds()} s`);
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

function stop(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
