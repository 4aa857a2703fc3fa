/**
 * People in articles: `npm run bench -- figures DIR [GOLD]`. DIR holds articles in the archive's form, GOLD (else
 * `tests/bench/figures-gold.json`) says who is named in them and where; its form is in tests/bench/figures-gold.ts. Prints how much was
 * found and how much of it is right, and writes every miss to `out/figures-report.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { builtEngine } from './engine.ts';
import { goldArticles, type GoldArticle } from './figures-gold.ts';
import { measures, noCounts, score, type Measure, type Miss } from './figures-score.ts';
import { printTable } from './measure.ts';

const [folder, goldFile = 'tests/bench/figures-gold.json'] = process.argv.slice(2);
if (!folder) throw new Error('npm run bench -- figures DIR [GOLD]');

const engine = builtEngine();

const articles = goldArticles(folder, JSON.parse(readFileSync(goldFile, 'utf8')) as GoldArticle[]);
const counts = noCounts();
const misses: Miss[] = articles.flatMap((article) =>
  score(article, engine.annotate(article.text, { url: article.address, date: article.date }), counts),
);

console.log(`${articles.length} articles, ${articles.flatMap(({ people }) => people).length} people\n`);
printTable([
  ['', 'right', 'of', '%'],
  ...(Object.keys(measures) as Measure[]).map((key) => {
    const { right, of } = counts[key];
    return [measures[key], String(right), String(of), of ? ((100 * right) / of).toFixed(1) : '–'];
  }),
]);

const cell = (value: string) => value.replaceAll('|', '\\|');
const line = (values: string[]) => `| ${values.map(cell).join(' | ')} |`;
const report = [...new Set(misses.map(({ kind }) => kind))].flatMap((kind) => [
  `\n## ${kind}\n`,
  line(['article', 'should be', 'is', 'where']),
  line(['---', '---', '---', '---']),
  ...misses.filter((miss) => miss.kind === kind).map((m) => line([m.address, m.wanted, m.found, m.around])),
]);
writeFileSync('out/figures-report.md', `# What the figures miss\n${report.join('\n')}\n`);
console.log(`\n${misses.length} misses are in out/figures-report.md`);
