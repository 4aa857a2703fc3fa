/** The figures of the bench of pages as Markdown tables, and the goals beside them. */
import type { Figures } from './figures-measured.ts';
import type { Spread } from './measure.ts';

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], body: readonly string[][]) =>
  [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');

const short = (value: number) => value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0 });
const told = (spread: Spread | undefined, unit = 'ms') =>
  !spread
    ? '–'
    : spread.high - spread.low < 0.1
      ? `${short(spread.median)} ${unit}`
      : `${short(spread.median)} ${unit} (${short(spread.low)}–${short(spread.high)})`;

/** A figure that others are taken from: their medians. */
const over = (spread: Spread | undefined, base: Spread | undefined): Spread | undefined =>
  spread &&
  base && { median: spread.median - base.median, low: spread.low - base.median, high: spread.high - base.median };

export function speedTables(figures: Figures): string {
  return [goals(figures), asked(figures), opened(figures), scrolled(figures), others(figures)].join('\n\n');
}

/** What is to be reached, by Chromium’s figures. */
function goals(figures: Figures): string {
  const ours = (name: string) => figures[`chromium ${name}`];
  const overControl = (name: string) => over(ours(name), ours(name.replace(' ours ', ' control ')));
  const median = (name: string) => ours(name)?.median ?? NaN;
  const times = (a: string, b: string) => `${short(median(a) / median(b))} times`;
  const first = (path: string) => `asked ${path} ours firstScreen`;
  const rows: string[][] = [
    ['English page over nobody: script', told(overControl('costs /english ours script')), '≤ 1 ms'],
    ['the same: heap', told(overControl('costs /english ours heap'), 'MB'), '≤ 0.2 MB'],
    ['Japanese page over nobody: script', told(overControl('costs /japanese ours script')), '≤ 1 ms'],
    ['the same: heap', told(overControl('costs /japanese ours heap'), 'MB'), '≤ 0.2 MB'],
    ['in every page', told(figures['weight sentinel ours kilobytes'], 'KB'), '≤ 12 KB'],
    ['3,000 hanzi: from the command to the first screen', told(ours(first('/3000'))), '≤ 80 ms'],
    [
      'of it our script, with the style and layout that it forces',
      told(ours('asked /3000 ours firstScript')),
      '≤ 30 ms',
    ],
    ['the same, background stopped', told(ours('cold /3000 ours firstScreen')), '≤ 250 ms'],
    ['100,000 hanzi: from the command to the first screen', told(ours(first('/100000'))), '≤ 120 ms'],
    ['the usual annotator’s time to that', times('asked /100000 usual firstScreen', first('/100000')), '≥ 15 times'],
    ['first screen, 100,000 hanzi to 3,000', times(first('/100000'), first('/3000')), '≤ 1.3 times'],
    ['100,000 hanzi scrolled: longest task', told(ours('scrolled /100000 ours longest')), '≤ 50 ms'],
    ['the same: blocking over nobody', told(overControl('scrolled /100000 ours blocking')), '≤ 100 ms'],
    ['the same: slowest answer to a click', told(ours('scrolled /100000 ours click')), '≤ 100 ms'],
    ['100,000 hanzi opened: blocking over nobody', told(overControl('opened /100000 ours blocking')), '≤ 100 ms'],
    ['pinyin off', told(ours('changes /3000 ours off')), '≤ 50 ms'],
    ['pinyin on again', told(ours('changes /3000 ours on')), '≤ 50 ms'],
    ['another script', told(ours('changes /3000 ours script')), '≤ 50 ms'],
    ['heap of an article of 5,000 hanzi over nobody', told(overControl('costs /5000 ours heap'), 'MB'), '≤ 3 MB'],
    ['background’s heap after 50 articles', told(ours('weight background ours heap'), 'MB'), '≤ 60 MB'],
    ['package, zipped', told(figures['weight package ours megabytes'], 'MB'), '≤ 8 MB'],
    ['background stopped → its first answer', told(ours('cold background ours answer')), '≤ 150 ms'],
    [
      'processor four times slower, 3,000 hanzi opened: longest script of ours',
      told(ours('slower-4 /3000 ours longestScript')),
      '≤ 100 ms',
    ],
    [
      'the same, 100,000 hanzi scrolled: longest task',
      told(ours('scrolled slower-4 /100000 ours longest')),
      '≤ 100 ms',
    ],
  ];
  return table(['Chromium', 'measured', 'goal'], rows);
}

const browsers = ['chromium', 'firefox'];
const lengths = ['/3000', '/20000', '/100000'];

function asked(figures: Figures): string {
  const rows = browsers.flatMap((browser) =>
    lengths.map((path) => {
      const of = (annotator: string, figure: string) => figures[`${browser} asked ${path} ${annotator} ${figure}`];
      return [
        `${path}, ${browser}`,
        ...['firstScreen', 'longest', 'blocking', 'total'].flatMap((figure) => [
          told(of('usual', figure)),
          told(of('ours', figure)),
        ]),
      ];
    }),
  );
  const pairs = ['first screen', 'longest task', 'blocking', 'all tasks'];
  return table(['read by a command', ...pairs.flatMap((what) => [`${what}: usual`, 'Pangzhu'])], rows);
}

function opened(figures: Figures): string {
  const rows = browsers.flatMap((browser) =>
    [...lengths, '/nodes', '/endless', '/mutating'].map((path) => {
      const of = (annotator: string, figure: string) =>
        told(figures[`${browser} opened ${path} ${annotator} ${figure}`]);
      return [
        `${path}, ${browser}`,
        of('usual', 'firstScreen'),
        of('ours', 'firstScreen'),
        ...['blocking', 'longest'].flatMap((figure) => ['control', 'usual', 'ours'].map((who) => of(who, figure))),
      ];
    }),
  );
  const three = (what: string) => [`${what}: nobody`, 'usual', 'Pangzhu'];
  const head = [
    'read as it is opened',
    'first screen: usual',
    'Pangzhu',
    ...three('blocking'),
    ...three('longest task'),
  ];
  return table(head, rows);
}

function scrolled(figures: Figures): string {
  const rows = ['chromium scrolled', 'chromium scrolled slower-4', 'firefox scrolled'].flatMap((name) =>
    ['control', 'usual', 'ours'].flatMap((annotator) => {
      const of = (figure: string) => figures[`${name} /100000 ${annotator} ${figure}`];
      if (!of('frame')) return [];
      const isFirefox = name.startsWith('firefox');
      const cells = ['blocking', 'longest', 'longestScript', 'total'].map((figure) =>
        isFirefox ? '–' : told(of(figure)),
      );
      return [[`${name}, ${annotator}`, ...cells, told(of('frame')), told(of('click'))]];
    }),
  );
  const head = ['100,000 hanzi, scrolled to the end', 'blocking', 'longest task', 'longest script', 'all tasks'];
  return table([...head, 'longest frame', 'slowest answer to a click'], rows);
}

function others(figures: Figures): string {
  const changes = {
    first: 'pinyin on for the first time',
    off: 'pinyin off',
    on: 'pinyin on again',
    script: 'another script',
  };
  const settings = Object.entries(changes).map(([key, what]) => [
    what,
    ...browsers.map((browser) => told(figures[`${browser} changes /3000 ours ${key}`])),
  ]);
  const cold = [
    [
      'background stopped: command → first screen',
      ...browsers.map((one) => told(figures[`${one} cold /3000 ours firstScreen`])),
    ],
    [
      'background stopped → its first answer',
      ...browsers.map((one) => told(figures[`${one} cold background ours answer`])),
    ],
  ];
  const costs = ['/english', '/japanese', '/5000'].map((path) => {
    const of = (annotator: string, figure: string) =>
      over(
        figures[`chromium costs ${path} ${annotator} ${figure}`],
        figures[`chromium costs ${path} control ${figure}`],
      );
    return [
      path,
      told(of('usual', 'script')),
      told(of('ours', 'script')),
      told(of('usual', 'heap'), 'MB'),
      told(of('ours', 'heap'), 'MB'),
    ];
  });
  return [
    table(['article of 3,000 hanzi → first screen', ...browsers], [...settings, ...cold]),
    table(['over nobody (Chromium)', 'script: usual', 'Pangzhu', 'heap: usual', 'Pangzhu'], costs),
  ].join('\n\n');
}
