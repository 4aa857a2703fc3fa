/**
 * What Pangzhu costs the pages that it is in, beside nothing (a browser with an extension that does nothing) and beside an
 * annotator of the usual kind. Writes docs/speed.md, its pictures and `pages.json`, and tells what has changed since then.
 *
 *     npm run bench -- pages [RUNS]            all of it, in Chromium and Firefox; three runs without a number
 *     npm run bench -- pages [RUNS] STEP …     only these steps, written nowhere
 *     npm run bench -- pages --check           some of it, in Chromium: fails where a ratio is twice as bad as the recorded one
 */
import { readFile } from 'node:fs/promises';
import { servePages } from '../extension/pages-server.ts';
import { prepareAnnotators } from './annotators.ts';
import { changesOf, createRecorder, ratioOf, type Figures } from './figures-measured.ts';
import { measuredPages } from './measured-pages.ts';
import * as steps from './page-steps.ts';
import { recordPath, report } from './speed-report.ts';

const given = process.argv.slice(2);
const runs = Number(given.find((word) => /^\d+$/.test(word)) ?? 3);
const named = given.filter((word) => /^[a-z]/.test(word));

const all: Record<string, (bench: steps.Bench) => Promise<unknown>> = {
  opened: inBoth(steps.measureOpened),
  asked: inBoth(steps.measureAsked),
  changes: inBoth(steps.measureChanges),
  scrolling: inBoth(steps.measureScrolling),
  slower: async (bench) => {
    await steps.measureSlowed(bench, 4);
    await steps.measureScrolling(bench, 'chromium', 4);
  },
  costs: steps.measureCosts,
  weight: steps.measureWeight,
};

function inBoth(step: (bench: steps.Bench, name: 'chromium' | 'firefox') => Promise<void>) {
  return async (bench: steps.Bench) => {
    await step(bench, 'chromium');
    await step(bench, 'firefox');
  };
}

/** What is compared with the recorded run: two lengths, so that a cost that grows with the length is seen as well. */
const checkedPages = ['/3000', '/20000'];
const checked = ['firstScreen', 'longest', 'total'].flatMap((figure) =>
  checkedPages.map((path) => `chromium asked ${path} ours ${figure}`),
);
/** A ratio that is so many times as bad, however often it is measured, is no accident of a busy machine. */
const worse = 2;
const attempts = 4;

async function main() {
  const server = await servePages(measuredPages);
  let visits = 0;
  const at = (path: string) => `${server.originOf('www.voachinese.com')}${path}?n=${++visits}`;
  const bench = { runs, folders: await prepareAnnotators(), at, recorder: createRecorder() };
  const recorded = JSON.parse(await readFile(recordPath, 'utf8').catch(() => '{}')) as Figures;
  if (given.includes('--check')) return check(bench, recorded);
  for (const [name, step] of Object.entries(all)) {
    if (named.length > 0 && !named.includes(name)) continue;
    const from = Date.now();
    await step(bench);
    console.error(`${name}: ${((Date.now() - from) / 1_000).toFixed(0)} s`);
  }
  const figures = bench.recorder.figures();
  if (named.length === 0) await report(figures, runs);
  else print(figures);
  console.error(changesOf(recorded, figures).join('\n') || 'No figure is far from the recorded one.');
  return 0;
}

/** @returns the exit status */
async function check(bench: steps.Bench, recorded: Figures): Promise<number> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    await steps.measureAsked(bench, 'chromium', checkedPages);
    const figures = bench.recorder.figures();
    const failed = checked.filter((name) => {
      const [now, then] = [ratioOf(figures, name), ratioOf(recorded, name)];
      console.log(`${name}: ${now?.toFixed(2)} of the usual annotator’s; recorded: ${then?.toFixed(2)}`);
      return now === null || then === null || now > worse * then;
    });
    if (failed.length === 0) return 0;
    console.log(`Too slow (${attempt + 1} of ${attempts}): ${failed.join(', ')}`);
  }
  return 1;
}

function print(figures: Figures) {
  for (const [name, { median, low, high }] of Object.entries(figures)) {
    console.log(`${name}: ${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`);
  }
}

process.exit(await main());
