import { exportWords } from '../../../src/core/saved-words/export-words.ts';
import { readWords } from '../../../src/core/saved-words/import-words.ts';
import { clozeOf } from '../../../src/core/saved-words/word-fields.ts';
import { kept } from './saved-word-examples.ts';

const head = 'Simplified,Traditional,Pinyin,Numbered,Definition,Sentence,Cloze,Title,Address,Date,Note';
const csvRow = (...words: Parameters<typeof kept>) => exportWords([kept(...words)], 'csv').split('\r\n')[1];

test('a table for spreadsheets has both scripts, both ways to write pinyin, and the sentence with a gap', () => {
  expect(exportWords([kept()], 'csv')).toBe(
    `\ufeff${head}\r\n谈判,談判,tánpàn,tan2 pan4,to negotiate; talks,双方的谈判还要继续。,双方的{{c1::谈判}}还要继续。,秋天的外交,https://news.example/a/1.html,2023-09-25,\r\n`,
  );
});

test('commas, quotes and line breaks stay inside their cell', () => {
  expect(csvRow({ definition: 'talks, "round" one', note: '一\n二' })).toContain(',"talks, ""round"" one",');
  expect(exportWords([kept({ note: '一\n二' })], 'csv')).toContain(',"一\n二"\r\n');
});

test.each(['=1+1', '+86', '-HYPERLINK("x")', '@SUM(A1)', '\tx', '＝1'])(
  'a spreadsheet does not take the note %s for a formula',
  (note) => {
    const cell = `'${note}`;
    expect(csvRow({ note })?.endsWith(note.includes('"') ? `,"${cell.replaceAll('"', '""')}"` : `,${cell}`)).toBe(true);
  },
);

test('a table for Anki tells its columns, and a field can neither end early nor become markup', () => {
  const word = kept({ definition: 'a <b>\tc & "d"', note: '一\r\n二', title: '# 1' });
  expect(exportWords([word], 'tsv').split('\n')).toEqual([
    '#separator:tab',
    '#html:true',
    `#columns:${head.replaceAll(',', '\t')}`,
    '谈判\t談判\ttánpàn\ttan2 pan4\ta &#60;b&#62; c &#38; &#34;d&#34;\t双方的谈判还要继续。\t双方的{{c1::谈判}}还要继续。\t&#35; 1\thttps://news.example/a/1.html\t2023-09-25\t一<br>二',
    '',
  ]);
});

test('the gap is where the word was met, not where its characters stand first, and braces do not end it', () => {
  expect(clozeOf({ sentence: { text: '行不行{}？', start: 2, end: 3 } })).toBe('行不{{c1::行}}｛｝？');
  expect(clozeOf({})).toBe('');
});

test('what is exported as JSON comes back as it was', () => {
  const words = [kept({ note: '=1' }), kept({ hans: '爱', hant: '愛', syllables: ['ai4'], state: 'known' }, 5)];
  const result = readWords(new TextEncoder().encode(exportWords(words, 'json')));
  expect(result).toEqual({ ok: true, found: { words, known: [], left: 0 } });
});
