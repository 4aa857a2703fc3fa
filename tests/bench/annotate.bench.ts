/**
 * Speed of a whole annotation: `npm run bench -- annotate DIR|FILE…`. Prints how long the engine takes to start and, warm,
 * how many characters a second each part does on the articles one by one and joined to long texts, as written and in
 * traditional characters.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { annotate } from '../../src/core/annotate.ts';
import type { Span } from '../../src/core/annotations.ts';
import { createEngine, createParts } from '../../src/core/engine.ts';
import { findFigures } from '../../src/core/figures/find-figures.ts';
import { findGlossedWords } from '../../src/core/glossed-words.ts';
import { importArticle } from '../../src/core/import/import-article.ts';
import { openReadingModel } from '../../src/core/readings/model.ts';
import { scriptOf } from '../../src/core/script.ts';
import { type PinyinStyle, spellWords } from '../../src/core/spelling.ts';
import { wordsAround } from '../../src/core/words.ts';
import { openConversion } from '../../src/lexicon/conversion.ts';
import { openFigures } from '../../src/lexicon/figures.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';
import { builtTables, dataFile } from './engine.ts';
import { fastest, printTable } from './measure.ts';

const named = process.argv.slice(2);
if (named.length === 0) throw new Error('npm run bench -- annotate DIR|FILE…');
const files = named.flatMap((path) =>
  statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
);
const articles = files.flatMap((file) => {
  const imported = importArticle(basename(file), readFileSync(file));
  if (!imported.ok) return [];
  const { title, blocks } = imported.article;
  return [[title, ...blocks.flatMap((block) => (block.kind === 'image' ? [] : [block.text]))].join('\n')];
});
const joinedTo = 100_000;
const rounds = 12;
/** As it is spelled at first; this is done in the page. */
const style: PinyinStyle = { notation: 'marks', sandhiYiBu: true, sandhiThird: false, capitals: false, numbers: false };

const bytes = ['figures.bin', 'lexicon.bin', 'readings.bin', 'conversion.bin'].map(dataFile);
const openers = [openFigures, openLexicon, openReadingModel, openConversion];
const { known, dictionary, model, tables } = builtTables();
const options = createParts(known, dictionary, model, tables);

const joined = articles.reduce<string[]>((texts, article) => {
  const last = texts.at(-1);
  if (last !== undefined && last.length + article.length < joinedTo) texts[texts.length - 1] = `${last}\n${article}`;
  else texts.push(article);
  return texts;
}, []);

const parts = ['segmentation', 'readings', 'figures', 'terms', 'words', 'whole', 'spelling'] as const;

/** Milliseconds of each part for all texts: each text's fastest run, added up. */
function measure(texts: readonly string[]): Record<(typeof parts)[number], number> {
  const known = texts.map((text) => {
    const annotations = annotate(text, options);
    const mentions = annotations.figures.flatMap((figure) => figure.mentions).sort((a, b) => a.start - b.start);
    return { text, script: scriptOf(text), words: options.segment(text), annotations, mentions };
  });
  const wordsOf = (text: string, words: Span[]) => (part: string) => (part === text ? words : options.segment(part));
  // Round by round, so that no text is measured before the code is compiled.
  const all = (run: (text: (typeof known)[number]) => unknown) => {
    const best = known.map(() => Infinity);
    for (let round = 0; round < rounds; round++) {
      known.forEach(
        (text, i) =>
          (best[i] = Math.min(
            best[i]!,
            fastest(() => run(text), 1),
          )),
      );
    }
    return best.reduce((sum, time) => sum + time, 0);
  };
  return {
    segmentation: all(({ text }) => options.segment(text)),
    readings: all(({ text, script, words }) => options.read(text, script, words)),
    figures: all(({ text, script, words }) =>
      findFigures(text, options.figures, {
        wordsOf: wordsOf(text, words),
        isHeadword: options.isHeadword,
        convert: (part, target) => options.converter.convert(part, target, script),
        read: (part) => options.read(part, script).filter(Boolean),
      }),
    ),
    terms: all(({ text, words, mentions }) => findGlossedWords(text, words, mentions)),
    words: all(({ text, words, mentions, annotations }) => {
      wordsAround(text, words, mentions, options.segment);
      for (const word of annotations.words) {
        options.findCapitals?.(text, word, word.readings);
        options.levelOf?.(text, word, false);
      }
    }),
    whole: all(({ text }) => annotate(text, options)),
    spelling: all(({ text, annotations }) => spellWords(text, annotations, style)),
  };
}

const sets: [string, readonly string[]][] = [
  [`${articles.length} articles`, articles],
  [`joined to ${joined.length} texts`, joined],
  ['articles in traditional characters', articles.map((text) => options.converter.convert(text, 'hant-TW'))],
];
const rows = sets.map(([name, texts]) => {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const times = measure(texts);
  const speed = (time: number) => (size / time / 1000).toFixed(2);
  const share = (time: number) => `${speed(time)} (${((100 * time) / times.whole).toFixed(0)} %)`;
  return [name, String(size), ...parts.map((part) => (part === 'whole' ? speed(times.whole) : share(times[part])))];
});
printTable([['Mchar/s (in per cent of the whole time)', 'characters', ...parts], ...rows]);
console.log('');
printTable([
  ['milliseconds', ''],
  ...openers.map((open, i) => [
    `opening ${['figures', 'dictionary', 'readings', 'conversion'][i]}`,
    fastest(() => open(bytes[i]!), 9).toFixed(2),
  ]),
  ['engine over open tables', fastest(() => createEngine(known, dictionary, model, tables), 5).toFixed(2)],
]);
