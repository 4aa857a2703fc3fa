import { largestFile, readWords } from '../../../src/core/saved-words/import-words.ts';
import { kept } from './saved-word-examples.ts';

const read = (text: string) => readWords(new TextEncoder().encode(text));
const known = (...words: string[]) => ({ ok: true, found: { words: [], known: words, left: 0 } });

test.each([
  ['one a line', '爱\n\n 谈判 \r\n爱\n'],
  ['between commas', '爱，谈判、爱'],
  ['between blanks', '爱 谈判'],
  ['the first column of a table', '爱\tlove, to\n谈判\ttalks'],
  ['with what they mean', '爱 ài love\n谈判 tánpàn talks, a round'],
  ['with comments', '# my words\n爱\n谈判'],
  ['as JSON', '["爱", "谈判"]'],
])('a plain list is read: words %s', (_, text) => {
  expect(read(text)).toEqual(known('爱', '谈判'));
});

test('lines of a list that are no words are counted and left out', () => {
  expect(read('爱\nhello\n这是一个句子。\n谈判')).toEqual({
    ok: true,
    found: { words: [], known: ['爱', '谈判'], left: 2 },
  });
});

test('a list in GB18030, in Big5 and in UTF-16 is the same list', () => {
  // “朋友\n学习\n谈判\n我们” in GB18030, then in traditional characters in Big5.
  const gb = Uint8Array.from('c5f3d3d10ad1a7cfb00accb8c5d00aced2c3c7'.match(/../g) ?? [], (byte) => parseInt(byte, 16));
  expect(readWords(gb)).toEqual(known('朋友', '学习', '谈判', '我们'));
  const utf16 = Uint8Array.from('\ufeff朋友\n学习', (unit) => unit.charCodeAt(0) & 0xff);
  expect(utf16.length).toBe(6);
  const words = new Uint8Array(new Uint16Array([...'\ufeff朋友\n学习'].map((unit) => unit.charCodeAt(0))).buffer);
  expect(readWords(words)).toEqual(known('朋友', '学习'));
});

test('damaged and repeated entries are left out, the others are read', () => {
  const word = kept();
  const file = {
    kind: 'pangzhu-words',
    version: 1,
    words: [
      word,
      word,
      null,
      { hans: '爱' },
      { ...word, state: 'mastered' },
      { ...word, savedAt: 'yesterday' },
      { ...word, address: 'javascript:alert(1)' },
    ],
  };
  expect(read(JSON.stringify(file))).toEqual({ ok: true, found: { words: [word], known: [], left: 6 } });
});

test('a place outside of its sentence is forgotten, not the word', () => {
  const word = { ...kept(), sentence: { text: '短句', start: 1, end: 9 } };
  const result = read(JSON.stringify({ kind: 'pangzhu-words', words: [word] }));
  const { sentence, ...alone } = kept();
  expect(sentence?.start).toBe(3);
  expect(result).toEqual({ ok: true, found: { words: [alone], known: [], left: 0 } });
});

test('keys of prototypes are data like others, and change nothing', () => {
  const entry = JSON.stringify(kept()).replace(
    /}$/,
    ',"__proto__":{"polluted":1},"constructor":{"prototype":{"a":1}}}',
  );
  const result = read(`{"kind":"pangzhu-words","__proto__":{"words":[]},"words":[${entry}]}`);
  expect(result).toEqual({ ok: true, found: { words: [kept()], known: [], left: 0 } });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test.each([
  ['', 'empty'],
  [' \n ', 'empty'],
  ['{"kind":"pangzhu-words","words":[', 'json'],
  ['{"kind":"other","words":[]}', 'json'],
  ['[1, 2]', 'json'],
  ['{"kind":"pangzhu-words","words":[]}', 'no-words'],
  ['only English', 'no-words'],
  ['%PDF-1.7\n1 0 obj\n\0\u0001', 'not-text'],
])('%j is refused: %s', (text, code) => {
  expect(read(text)).toEqual({ ok: false, code });
});

test('a file of 50 MB, and one of more words than anybody learns, are refused', () => {
  expect(readWords(new Uint8Array(50 * 1024 * 1024))).toEqual({ ok: false, code: 'too-large' });
  expect(largestFile).toBeLessThan(50 * 1024 * 1024);
  const words = Array.from({ length: 60_000 }, (_, i) =>
    String.fromCodePoint(0x4e00 + (i % 20_000), 0x4e00 + Math.floor(i / 20_000)),
  );
  expect(read(words.join('\n'))).toEqual({ ok: false, code: 'too-many' });
});
