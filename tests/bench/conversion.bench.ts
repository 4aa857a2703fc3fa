/**
 * Conversion against parallel text: `npm run bench -- conversion FILE …`, tab-separated pairs, simplified, traditional and
 * perhaps a kind. Prints wrong characters and right lines, ours (to Taiwan's glyphs) beside opencc-js's, then speed and load.
 * Add `--errors` to see each wrong character in its place.
 */
import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { createConverter } from '../../src/core/convert.ts';
import { openConversion } from '../../src/lexicon/conversion.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';
import { fastest, printTable } from './measure.ts';

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) throw new Error('npm run bench -- conversion FILE … [--errors]');
const showErrors = process.argv.includes('--errors');

/** Glyphs of one character in different regions, quotation marks too: no difference here. */
const variants = new Map(
  (
    '裡裏 台臺檯 為爲 群羣 眾衆 峰峯 著着 麵麪 床牀 啟啓啟 說説 衛衞 線綫 布佈 占佔 周週 秘祕 吃喫 污汙 泄洩 艷豔 閑閒 岩巖 ' +
    '濕溼 才纔 跡蹟迹 鑑鑒 嘆歎 托託 注註 恆恒 雞鷄 雇僱 溫温 稅税 脫脱 鏈鍊 杆桿 念唸 遊游 「“ 」” 『‘ 』’ 繡綉 甕瓮 賬帳 它牠'
  )
    .split(' ')
    .flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)),
);
const fold = (text: string) => [...text].map((character) => variants.get(character) ?? character);

const lexicon = openLexicon(readFileSync('dist/data/lexicon.bin'));

const heldNow = () => {
  globalThis.gc?.();
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
};
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
/** What `make` gives, how long it takes and what it holds. */
function measure<T>(make: () => T) {
  const before = heldNow();
  const started = performance.now();
  const made = make();
  const milliseconds = performance.now() - started;
  return { made, milliseconds, bytes: heldNow() - before };
}

const tablesCost = measure(() => openConversion(readFileSync('dist/data/conversion.bin')));
const tables = tablesCost.made;
const openccCost = measure(() => Converter({ from: 'cn', to: 'tw' }));
const opencc = openccCost.made;
const ours = createConverter({ tables, segment: (text) => lexicon.segment(text), isHeadword: lexicon.has });

interface Score {
  lines: number;
  characters: number;
  wrong: [number, number];
  right: [number, number];
}

const converters = [(text: string) => ours.convert(text, 'hant-TW', 'hans'), opencc] as const;

function score(rows: readonly string[][]): Score {
  const total: Score = { lines: rows.length, characters: 0, wrong: [0, 0], right: [0, 0] };
  for (const [hans = '', hant = ''] of rows) {
    const wanted = fold(hant);
    total.characters += wanted.length;
    converters.forEach((convert, who) => {
      const got = fold(convert(hans));
      const wrong = wanted.flatMap((character, at) => (got[at] === character ? [] : [at]));
      total.wrong[who as 0 | 1] += wrong.length;
      total.right[who as 0 | 1] += wrong.length === 0 && got.length === wanted.length ? 1 : 0;
      if (!showErrors) return;
      for (const at of wrong) {
        const around = (from: number, to: number) => wanted.slice(Math.max(0, from), to).join('');
        const places = `${around(at - 8, at)}[${wanted[at]}${got[at] ?? ''}]${around(at + 1, at + 8)}`;
        console.log(`${who === 0 ? 'Pangzhu  ' : 'opencc-js'} ${places}`);
      }
    });
  }
  return total;
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(3)} %`;
const all: string[] = [];
for (const file of files) {
  const rows = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t'));
  all.push(...rows.map(([hans = '']) => hans));
  const kinds = [...new Set(rows.map(([, , kind = '']) => kind))];
  const scores: [string, Score][] = [['all', score(rows)]];
  if (kinds.length > 1) for (const kind of kinds) scores.push([kind, score(rows.filter((row) => row[2] === kind))]);
  printTable([
    [file.split('/').at(-1) ?? '', 'lines', 'characters', 'wrong characters', 'opencc-js', 'lines right', 'opencc-js'],
    ...scores.map(([kind, { lines, characters, wrong, right }]) => [
      kind,
      `${lines}`,
      `${characters}`,
      ...wrong.map((count) => `${count} (${percent(count, characters)})`),
      ...right.map(String),
    ]),
  ]);
  console.log('');
}

const text = Array.from({ length: Math.ceil(200_000 / all.join('').length) }, () => all.join('\n')).join('\n');
const words = lexicon.segment(text);
const perSecond = (run: () => unknown) => `${(text.length / fastest(run) / 1000).toFixed(1)} Mchar/s`;
printTable([
  ['', 'Pangzhu', 'opencc-js'],
  ['load', `${tablesCost.milliseconds.toFixed(1)} ms`, `${openccCost.milliseconds.toFixed(0)} ms`],
  ['memory', megabytes(tablesCost.bytes), megabytes(openccCost.bytes)],
  [
    'speed, words at hand',
    perSecond(() => ours.convertWithOffsets(text, 'hant-TW', 'hans', { words })),
    perSecond(() => opencc(text)),
  ],
  ['speed, segmentation included', perSecond(() => ours.convert(text, 'hant-TW', 'hans')), ''],
]);
