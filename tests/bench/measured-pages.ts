/**
 * The pages that are measured: made of the bundled articles, each with its probe. With `?n=1`, `?n=2` … the same paragraphs
 * follow each other from another one on, so that nobody has annotated the page before.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article } from '../../src/core/schemas.ts';
import type { Page } from '../extension/pages-server.ts';
import { probe } from './page-probe.ts';

const folder = join(process.cwd(), 'assets/articles');
const paragraphs = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Article).blocks)
  .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

const countHan = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** Paragraphs of news with at least this many Han characters in all, the bundled articles' again and again. */
function newsOf(hanzi: number, from: number): string[] {
  const chosen: string[] = [];
  for (let i = from, count = 0; count < hanzi; i++) {
    const text = paragraphs[i % paragraphs.length] ?? '';
    chosen.push(text);
    count += countHan(text);
  }
  return chosen;
}

const page = (lang: string, body: string, script = '') => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Measured</title>
<style>body { margin: 2em auto; max-width: 44em; font: 18px/1.8 'Noto Sans CJK SC', sans-serif }</style>
<script>(${probe.toString()})()</script></head><body><article><h1>${lang === 'zh' ? '新闻' : 'News'}</h1>${body}</article>
<script>${script}</script></body></html>`;

const article = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const foreign = (sentence: string) => article(Array.from({ length: 150 }, () => sentence.repeat(12)));

/** One megabyte of text in fifty thousand nodes. */
const manyNodes = (from: number) =>
  newsOf(330_000, from)
    .join('')
    .match(/.{1,7}/gsu)
    ?.slice(0, 50_000)
    .reduce((html, text, i) => `${html}${i % 20 === 0 ? '<p>' : ''}<span>${text}</span>`, '') ?? '';

const endless = (from: number) => `const more = ${JSON.stringify(newsOf(2_000, from))};
addEventListener('scroll', () => {
  if (scrollY + 2 * innerHeight < document.body.scrollHeight) return;
  for (const text of more) document.querySelector('article').append(Object.assign(document.createElement('p'), { textContent: text }));
});`;

const ticking = `let n = 0; setInterval(() => (clock.textContent = '现在是第' + ++n + '次更新。'), 100);`;

const pages: Record<string, (from: number) => string> = {
  ...Object.fromEntries(
    [3_000, 5_000, 20_000, 100_000].map((hanzi) => [
      `/${hanzi}`,
      (from: number) => page('zh', article(newsOf(hanzi, from))),
    ]),
  ),
  '/nodes': (from) => page('zh', manyNodes(from)),
  '/endless': (from) => page('zh', article(newsOf(3_000, from)), endless(from)),
  '/mutating': (from) => page('zh', `<div id="clock">现在是零点零分。</div>${article(newsOf(3_000, from))}`, ticking),
  '/english': () => page('en', foreign('The minister said that talks would go on next week. ')),
  '/japanese': () => page('ja', foreign('首相は記者会見で、来週も協議を続けると述べました。')),
};

/** Pages by their address, for the server. */
export const measuredPages: Record<string, Page> = Object.fromEntries(
  Object.entries(pages).map(([path, write]) => [
    path,
    ({ url = '' }) => write(7 * Number(new URL(url, 'http://page').searchParams.get('n') ?? 0)),
  ]),
);
