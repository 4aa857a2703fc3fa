/** What the bench of pages found: a document with its tables, two pictures, and a file to compare the next run with. */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { Visit } from './page-visits.ts';
import { drawPlot } from './plot.ts';

export interface Measured {
  /** By browser and page: `chromium /3000`. Milliseconds. */
  visits: Record<string, Partial<Record<'control' | 'usual' | 'ours', Visit>>>;
  /** By browser: from a change of settings to the first screen that shows it. Milliseconds. */
  changes: Record<string, Record<string, number>>;
  scrolling: Record<string, { blocking: number; longest: number; frame: number; event: number }>;
  /** By page: over the control; milliseconds of script and megabytes of heap. */
  idle: Record<string, Record<'usual' | 'ours', { script: number; heap: number }>>;
  /** Heap of the page of 5,000 hanzi over the control, in megabytes. */
  heap: number;
  slowed: Record<string, { blocking: number; longest: number }>;
  cold: Record<string, number>;
  /** Megabytes. */
  background: number;
}

const document = 'docs/speed.md';
const begin = '<!-- measured: npm run bench -- pages -->';
const end = '<!-- end of measured -->';
const lengths = [3_000, 20_000, 100_000];

export async function report(measured: Measured): Promise<void> {
  await writeFile('tests/bench/pages.json', `${JSON.stringify(measured, rounded, 2)}\n`);
  const old = await readFile(document, 'utf8');
  const [before = ''] = old.split(begin);
  const after = old.split(end)[1] ?? '\n';
  await writeFile(document, `${before}${begin}\n\n${tables(measured)}\n\n${end}${after}`);
  for (const [name, key, title] of [
    ['first-screen', 'firstScreen', 'Milliseconds to the first annotated screen'],
    ['blocking', 'blocking', 'Milliseconds of blocking, in all'],
  ] as const) {
    const line = (annotator: 'usual' | 'ours') =>
      lengths.map((hanzi) => ({ x: hanzi, y: measured.visits[`chromium /${hanzi}`]?.[annotator]?.[key] ?? 0 }));
    const plot = drawPlot(`${title}, by the article’s length in hanzi (Chromium)`, [
      { name: 'usual annotator', points: line('usual'), colour: '#b3541e' },
      { name: 'Pangzhu', points: line('ours'), colour: '#1e6fb3' },
    ]);
    await writeFile(`docs/images/speed-${name}.svg`, plot);
  }
}

const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);
const ms = (value: number | null | undefined) =>
  value === null || value === undefined || Number.isNaN(value)
    ? '–'
    : `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;

function tables(measured: Measured): string {
  const { visits, changes, scrolling, idle, slowed, cold, heap, background } = measured;
  const version = (program: string) => execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
  const rows = [
    `${new Date().toISOString().slice(0, 10)}, ${version('chromium')}, ${version('firefox-esr')}, two shared cores; medians.`,
    '',
    row(
      'page',
      'browser',
      'first screen: usual',
      'Pangzhu',
      'blocking: nobody',
      'usual',
      'Pangzhu',
      'longest task: usual',
      'Pangzhu',
    ),
    row(...Array.from({ length: 9 }, () => '---')),
    ...Object.entries(visits).map(([key, { control, usual, ours }]) => {
      const [browser = '', page = ''] = key.split(' ');
      return row(
        page,
        browser,
        ms(usual?.firstScreen),
        ms(ours?.firstScreen),
        ...(browser === 'firefox' ? Array.from({ length: 5 }, () => '–') : []),
        ...(browser === 'firefox'
          ? []
          : [control?.blocking, usual?.blocking, ours?.blocking, usual?.longest, ours?.longest].map(ms)),
      );
    }),
    '',
    row('article of 3,000 hanzi', ...Object.keys(changes)),
    row('---', ...Object.keys(changes).map(() => '---')),
    ...Object.entries({
      request: 'pinyin asked for → first screen, background warm',
      cold: 'the same, background stopped before',
      off: 'pinyin off → first screen',
      on: 'pinyin on again → first screen',
      script: 'another script → first screen',
    }).map(([key, what]) => row(what, ...Object.values(changes).map((times) => ms(times[key])))),
    row('background stopped → its first answer', ...Object.keys(changes).map((browser) => ms(cold[browser]))),
    '',
    row('100,000 hanzi, scrolled to the end', 'blocking', 'longest task', 'longest frame', 'slowest answer to a click'),
    row('---', '---', '---', '---', '---'),
    ...Object.entries(scrolling).map(([name, { blocking, longest, frame, event }]) =>
      name === 'firefox'
        ? row(name, '–', '–', ms(frame), ms(event))
        : row(name, ms(blocking), ms(longest), ms(frame), ms(event)),
    ),
    '',
    row('page with nothing to read, over nobody (Chromium)', 'script: usual', 'Pangzhu', 'heap: usual', 'Pangzhu'),
    row('---', '---', '---', '---', '---'),
    ...Object.entries(idle).map(([page, { usual, ours }]) =>
      row(page, ms(usual.script), ms(ours.script), `${usual.heap.toFixed(2)} MB`, `${ours.heap.toFixed(2)} MB`),
    ),
    '',
    `Processor four times slower, article of 3,000 hanzi: longest task ${ms(slowed['ours']?.longest)} (nobody: ${ms(slowed['control']?.longest)}).`,
    `Heap of a page of 5,000 hanzi over nobody: ${heap.toFixed(1)} MB. Background after 50 articles: ${background.toFixed(0)} MB.`,
    `In every page: ${(statSync('dist/sentinel.js').size / 1000).toFixed(1)} KB.`,
  ];
  return rows.join('\n');
}
