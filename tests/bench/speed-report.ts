/** What the bench of pages found: the tables of docs/speed.md, two pictures, and a file to compare the next run with. */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import type { Figures } from './figures-measured.ts';
import { drawPlot } from './plot.ts';
import { speedTables } from './speed-tables.ts';

export const recordPath = 'tests/bench/pages.json';
const document = 'docs/speed.md';
const begin = '<!-- measured: npm run bench -- pages -->';
const end = '<!-- end of measured -->';
const lengths = [3_000, 20_000, 100_000];

const version = (program: string) => execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);

export async function report(figures: Figures, runs: number): Promise<void> {
  await writeFile(recordPath, `${JSON.stringify(figures, rounded, 2)}\n`);
  const { version: own } = JSON.parse(await readFile('dist/manifest.json', 'utf8')) as { version: string };
  const made = [
    new Date().toISOString().slice(0, 10),
    `Pangzhu ${own}`,
    version('chromium'),
    version('firefox-esr'),
    `runs: ${runs}`,
    `load ${loadavg()[0]?.toFixed(0)} on ${availableParallelism()} processors`,
  ];
  const old = await readFile(document, 'utf8');
  const [before = ''] = old.split(begin);
  const after = old.split(end)[1] ?? '\n';
  await writeFile(
    document,
    `${before}${begin}\n\n${made.join(', ')}: medians (lowest–highest).\n\n${speedTables(figures)}\n\n${end}${after}`,
  );
  await mkdir('docs/images', { recursive: true });
  for (const [name, from, figure, title] of [
    ['first-screen', 'asked', 'firstScreen', 'Milliseconds from the command to the first annotated screen'],
    ['blocking', 'opened', 'blocking', 'Milliseconds of blocking as the page is opened, in all'],
  ] as const) {
    const line = (annotator: 'usual' | 'ours') =>
      lengths.map((hanzi) => ({
        x: hanzi,
        y: figures[`chromium ${from} /${hanzi} ${annotator} ${figure}`]?.median ?? 0,
      }));
    const plot = drawPlot(`${title} (Chromium; across: hanzi)`, [
      { name: 'usual annotator', points: line('usual'), colour: '#b3541e' },
      { name: 'Pangzhu', points: line('ours'), colour: '#1e6fb3' },
    ]);
    await writeFile(`docs/images/speed-${name}.svg`, plot);
  }
  execFileSync('npx', ['prettier', '--write', recordPath, document], { stdio: 'ignore' });
}
