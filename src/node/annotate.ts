/**
 * `npm run --silent annotate -- FILE [--json]`: annotates an article file, or one of `assets/articles`. Prints each paragraph
 * with its pinyin and every figure; with `--json`, the engine's answer together with the text that its offsets are of.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { importArticle } from '../core/import/import-article.ts';
import { Article, demand } from '../core/schemas.ts';
import { spellWords } from '../core/spelling.ts';
import { figureLine, withPinyin } from './annotated-text.ts';
import { createEngine } from './engine.ts';

const [file, ...flags] = process.argv.slice(2);
if (!file || flags.some((flag) => flag !== '--json')) fail('usage: npm run --silent annotate -- FILE [--json]', 2);

const bytes = await readFile(file).catch((error: Error) => fail(error.message, 1));
const { title, address, date, blocks } = openArticle(file, bytes);
const text = [title, ...blocks.flatMap((block) => (block.kind === 'image' ? [] : [block.text]))].join('\n');
const engine = await createEngine();
const annotations = engine.annotate(text, { url: address, date });

if (flags.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ title, url: address, date, text, ...annotations }, null, 1)}\n`);
} else {
  process.stdout.write(`${withPinyin(text, spellWords(text, annotations)).replaceAll('\n', '\n\n')}\n\n`);
  for (const figure of annotations.figures) process.stdout.write(`${figureLine(figure)}\n`);
}

/** A file that the reader takes, or one of `assets/articles`. */
function openArticle(file: string, bytes: Buffer): Article {
  try {
    if (file.endsWith('.json')) return demand(Article, JSON.parse(bytes.toString()), 'article');
  } catch (error) {
    fail(`${file}: ${error instanceof Error ? error.message : String(error)}`, 1);
  }
  const imported = importArticle(basename(file), bytes);
  if (imported.ok) return imported.article;
  return fail(`${file}: ${[imported.failure.code, imported.failure.detail].filter(Boolean).join(': ')}`, 1);
}

function fail(why: string, code: number): never {
  process.stderr.write(`${why}\n`);
  process.exit(code);
}
