/**
 * The page “My words” with ten and with ten thousand words, in both browsers: from the beginning of its loading to the
 * frame with its words, and from a letter in the search field to the layout of what it finds.
 */
import { keepAt, type KeptWord } from '../../src/core/saved-words/kept-word.ts';
import { type BrowserName, launch, type TestTab } from '../extension/browser.ts';
import { keepWords } from '../extension/kept-words.ts';
import { median, printTable } from './measure.ts';

const opened = 7;
const queries = ['谈', 'tan', 'talks', '第77', 'xue', 'zzz', ''];

function makeWords(count: number): KeptWord[] {
  return Array.from({ length: count }, (_, i) => {
    const word = String.fromCodePoint(0x4e00 + (i % 5_000), 0x5e00 + Math.floor(i / 5_000));
    const sentence = `第${i}句里有${word}这个词，句子像新闻里的一样长，讲到外交部长的谈判和天气的变化。`;
    return keepAt(
      {
        hans: word,
        hant: word,
        syllables: [['xue2', 'tan2', 'ma3', 'lü4'][i % 4] ?? '', 'pan4'],
        definition: `meaning ${i}; to negotiate; negotiations; talks between two sides`,
        sentence: { text: sentence, start: sentence.indexOf(word), end: sentence.indexOf(word) + 2 },
        title: `第${i % 200}篇文章的题目`,
        address: `https://news.example/a/${i % 200}.html`,
        date: '2023-09-25',
        ...(i % 5 === 0 && { note: `笔记${i}` }),
        state: i % 3 === 0 ? 'known' : 'learning',
      },
      1_700_000_000_000 + i * 60_000,
    );
  });
}

/** Milliseconds from the beginning of loading to a frame with words. */
async function open(tab: TestTab, address: string): Promise<number> {
  await tab.goto('about:blank');
  await tab.goto(address);
  return tab.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () => {
          if (document.querySelector('.word')) requestAnimationFrame(() => done(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Milliseconds from each query until what it finds is laid out. */
async function searchFor(queries: string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const times: number[] = [];
  for (const query of queries) {
    await new Promise((rested) => setTimeout(rested, 100));
    const begun = performance.now();
    if (field) field.value = query;
    field?.dispatchEvent(new Event('input'));
    document.body.getBoundingClientRect();
    times.push(performance.now() - begun);
  }
  return times;
}

async function measure(name: BrowserName): Promise<string[][]> {
  const browser = await launch(name);
  try {
    const tab = await browser.newTab();
    const address = `${browser.extensionOrigin}/words/words.html`;
    await tab.goto(address);
    const rows: string[][] = [];
    for (const count of [10, 10_000]) {
      await keepWords(tab, makeWords(count));
      const times: number[] = [];
      for (let time = 0; time < opened; time++) times.push(await open(tab, address));
      const searches = await tab.evaluate(searchFor, queries);
      rows.push([
        name,
        String(count),
        `${median(times).toFixed(0)} ms`,
        `${median(searches).toFixed(0)} ms`,
        `${Math.max(...searches).toFixed(0)} ms`,
      ]);
    }
    return rows;
  } finally {
    await browser.close();
  }
}

async function run() {
  const head = ['browser', 'words', 'opened, median', 'search, median', 'slowest'];
  printTable([head, ...(await measure('chromium')), ...(await measure('firefox'))]);
  process.exit(0);
}

void run();
