/** What page notes say of a page holds on that page, and on no other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../src/core/engine.ts';
import { demand, PageNotes } from '../../src/core/schemas.ts';

const folder = join(__dirname, '../../assets/page-notes');
const pageNotes = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => demand(PageNotes, JSON.parse(readFileSync(join(folder, name), 'utf8')), name));
const engine = createEngine({ figures: null, pageNotes }, null);

/** The page's address, a sentence with the word, its place in the sentence, and how it is read there. */
const fixed: [address: string, sentence: string, word: string, readings: string][] = [
  ['https://www.voachinese.com/a/7282452.html', '双方在北京举行会谈。', '举行会谈', 'ju3 xing2 hui4 tan2'],
];

function readingsOf(sentence: string, word: string, url: string): string {
  const start = sentence.indexOf(word);
  const words = engine.annotate(sentence, { url }).words;
  const within = words.filter((one) => one.start >= start && one.end <= start + word.length);
  return within.flatMap(({ readings }) => readings).join(' ');
}

test.each(fixed)('on %s, %s has the readings of its notes', (address, sentence, word, readings) => {
  expect(readingsOf(sentence, word, address)).toBe(readings);
});

test('a note of one page fixes nothing on another', () => {
  const note = { text: '举行', readings: ['ju4', 'hang2'] };
  const notes = {
    id: 'a-page',
    addresses: ['https://example.org/a'],
    date: '2026-01-15',
    figures: [],
    readings: [note],
  };
  const { annotate } = createEngine({ figures: null, pageNotes: [notes] }, null);
  const read = (url: string) =>
    annotate('会谈举行了。', { url })
      .words.flatMap(({ readings }) => readings)
      .join(' ');
  expect(read('http://example.org:8080/a?from=home#top')).toBe('hui4 tan2 ju4 hang2 le5');
  expect(read('https://example.org/b')).toBe('hui4 tan2 ju3 xing2 le5');
});
