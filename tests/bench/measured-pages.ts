/** The pages that are measured: made of the bundled articles, each with a probe that tells when what is in sight is annotated. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article } from '../../src/core/schemas.ts';

const folder = join(process.cwd(), 'assets/articles');
const paragraphs = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Article).blocks)
  .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

const countHan = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** Paragraphs of news with at least this many Han characters in all, the bundled articles' again and again. */
function newsOf(hanzi: number): string[] {
  const chosen: string[] = [];
  for (let i = 0, count = 0; count < hanzi; i++) {
    const text = paragraphs[i % paragraphs.length] ?? '';
    chosen.push(text);
    count += countHan(text);
  }
  return chosen;
}

/** What the page tells of itself. Runs in the page; sees nothing of this file. */
function probe() {
  const tasks: { at: number; length: number }[] = [];
  const frames: number[] = [];
  const told = { tasks, frames, firstScreen: 0, events: [] as number[] };
  Object.assign(window, { told });
  const observe = (type: string, keep: (entry: PerformanceEntry) => void, more = {}) => {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
    new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ type, buffered: true, ...more });
  };
  observe('longtask', ({ startTime, duration }) => tasks.push({ at: startTime, length: duration }));
  observe('event', ({ duration }) => told.events.push(duration), { durationThreshold: 16 });
  let last = performance.now();
  const look = () => {
    const now = performance.now();
    frames.push(now - last);
    last = now;
    if (told.firstScreen === 0) {
      const inSight = [...document.querySelectorAll('article p')].filter((p) => {
        const { top, bottom } = p.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      if (inSight.length > 0 && inSight.every((p) => p.querySelector('pz-word, ruby'))) {
        told.firstScreen = performance.timeOrigin + now;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export interface Told {
  tasks: { at: number; length: number }[];
  /** Milliseconds between frames. */
  frames: number[];
  /** By the clock of the machine; 0 until then. */
  firstScreen: number;
  events: number[];
}

const page = (lang: string, body: string, script = '') => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Measured</title>
<style>body { margin: 2em auto; max-width: 44em; font: 18px/1.8 'Noto Sans CJK SC', sans-serif }</style>
<script>(${probe.toString()})()</script></head><body><article><h1>${lang === 'zh' ? '新闻' : 'News'}</h1>${body}</article>
<script>${script}</script></body></html>`;

const article = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const english = Array.from(
  { length: 150 },
  () => `<p>${'The minister said that talks would go on next week. '.repeat(12)}</p>`,
);
const japanese = Array.from(
  { length: 150 },
  () => `<p>${'首相は記者会見で、来週も協議を続けると述べました。'.repeat(12)}</p>`,
);

/** One megabyte of text in fifty thousand nodes. */
const manyNodes = () =>
  newsOf(330_000)
    .join('')
    .match(/.{1,7}/gsu)
    ?.slice(0, 50_000)
    .reduce((html, text, i) => `${html}${i % 20 === 0 ? '<p>' : ''}<span>${text}</span>`, '') ?? '';

/** Pages by their address. */
export const measuredPages: Record<string, () => string> = {
  '/3000': () => page('zh', article(newsOf(3_000))),
  '/5000': () => page('zh', article(newsOf(5_000))),
  '/20000': () => page('zh', article(newsOf(20_000))),
  '/100000': () => page('zh', article(newsOf(100_000))),
  '/nodes': () => page('zh', manyNodes()),
  '/endless': () =>
    page(
      'zh',
      article(newsOf(3_000)),
      `const more = ${JSON.stringify(newsOf(2_000))};
       addEventListener('scroll', () => {
         if (scrollY + 2 * innerHeight < document.body.scrollHeight) return;
         for (const text of more) document.querySelector('article').append(Object.assign(document.createElement('p'), { textContent: text }));
       });`,
    ),
  '/mutating': () =>
    page(
      'zh',
      `<div id="clock">现在是零点零分。</div>${article(newsOf(3_000))}`,
      `let n = 0; setInterval(() => (clock.textContent = '现在是第' + ++n + '次更新。'), 100);`,
    ),
  '/english': () => page('en', english.join('\n')),
  '/japanese': () => page('ja', japanese.join('\n')),
};
