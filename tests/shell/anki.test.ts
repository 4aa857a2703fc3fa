/** Against a server that speaks the protocol of AnkiConnect, version 6, as its add-on does. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addToAnki } from '../../src/shell/anki.ts';
import { createAnkiStandIn } from './anki-stand-in.ts';
import { kept } from '../core/saved-words/saved-word-examples.ts';

let server: Server;
let anki = createAnkiStandIn();
let answer: (body: string) => string;
const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeEach(async () => {
  anki = createAnkiStandIn();
  answer = anki.answer;
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => response.end(answer(body)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => server.close());

test('a word becomes a note with all of its fields, and what Anki needs for it is made once', async () => {
  expect(await addToAnki([kept({ note: 'a <b>' })], address())).toEqual({ added: 1, there: 0 });
  expect(await addToAnki([kept({ hans: '爱', hant: '愛' })], address())).toEqual({ added: 1, there: 0 });
  expect([anki.decks, [...anki.noteTypes.keys()]]).toEqual([['Pangzhu'], ['Pangzhu']]);
  expect(anki.notes[0]?.fields).toEqual({
    Simplified: '谈判',
    Traditional: '談判',
    Pinyin: 'tánpàn',
    Numbered: 'tan2 pan4',
    Definition: 'to negotiate; talks',
    Sentence: '双方的谈判还要继续。',
    Cloze: '双方的{{c1::谈判}}还要继续。',
    Title: '秋天的外交',
    Address: 'https://news.example/a/1.html',
    Date: '2023-09-25',
    Note: 'a &#60;b&#62;',
  });
});

test('a word that Anki has is counted and not added again', async () => {
  await addToAnki([kept()], address());
  expect(await addToAnki([kept(), kept({ hans: '爱', hant: '愛' })], address())).toEqual({ added: 1, there: 1 });
  expect(anki.notes).toHaveLength(2);
});

test('what Anki says against it is told', async () => {
  answer = () => JSON.stringify({ result: null, error: 'collection is not available' });
  await expect(addToAnki([kept()], address())).rejects.toMatchObject({
    code: 'refused',
    message: 'collection is not available',
  });
});

test.each(['<html></html>', 'null', '"AnkiConnect"', '{}'])('a server that answers %s is not Anki', async (reply) => {
  answer = () => reply;
  await expect(addToAnki([kept()], address())).rejects.toMatchObject({ code: 'unreachable' });
});

test('where Anki does not run, that is told', async () => {
  const gone = address();
  server.close();
  await once(server, 'close');
  await expect(addToAnki([kept()], gone)).rejects.toMatchObject({ code: 'unreachable' });
});
