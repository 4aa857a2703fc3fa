/**
 * Saved words as notes of Anki, through its add-on AnkiConnect on this device: asked for by the person, off until then, and
 * nothing but this one address of the device itself. https://git.sr.ht/~foosoft/anki-connect, version 6 of its protocol.
 */
import { ankiHtml } from '../core/saved-words/export-words.ts';
import type { KeptWord } from '../core/saved-words/kept-word.ts';
import { fieldNames, fieldValues } from '../core/saved-words/word-fields.ts';
import { browser } from './browser.ts';
import { ankiPattern } from './sites.ts';

/** As in the policy of manifest.json, which lets nothing else through. */
const ankiAddress = 'http://127.0.0.1:8765';

/** Deck and note type have this name; both are made when they are missing. */
const name = 'Pangzhu';
/** Anki answers at once; it is silent while one of its own dialogs is open. In milliseconds. */
const patience = 8_000;

/** `unreachable`: Anki does not run, or without the add-on. `refused`: it says why not, in `message`. */
export class AnkiError extends Error {
  constructor(
    readonly code: 'unreachable' | 'refused',
    detail: string,
  ) {
    super(detail);
    this.name = 'AnkiError';
  }
}

/** What has become of the words that were sent to Anki. */
export interface AddedNotes {
  added: number;
  /** Words that Anki has already. */
  there: number;
}

/** Asks the person for access to Anki's address; must be called from a click. @returns whether they agreed */
export function allowAnki(): Promise<boolean> {
  return browser.permissions.request({ origins: [ankiPattern] });
}

/** Gives the access back. @returns whether there was any */
export function forbidAnki(): Promise<boolean> {
  return browser.permissions.remove({ origins: [ankiPattern] });
}

/** @throws AnkiError when it does not answer */
export async function findAnki(address = ankiAddress): Promise<void> {
  await ask(address, 'version', {});
}

/** Adds a note for each word, one after the other. @throws AnkiError; what was added before stays */
export async function addToAnki(words: readonly KeptWord[], address = ankiAddress): Promise<AddedNotes> {
  await ask(address, 'createDeck', { deck: name });
  const types = await ask(address, 'modelNames', {});
  if (!Array.isArray(types) || !types.includes(name)) await ask(address, 'createModel', noteType);
  const done: AddedNotes = { added: 0, there: 0 };
  for (const word of words) {
    try {
      await ask(address, 'addNote', { note: noteOf(word) });
      done.added++;
    } catch (error) {
      if (!(error instanceof AnkiError) || error.code !== 'refused' || !/duplicate/i.test(error.message)) throw error;
      done.there++;
    }
  }
  return done;
}

const noteType = {
  modelName: name,
  inOrderFields: fieldNames,
  css: '.card { font: 24px/1.6 sans-serif; text-align: center; } .word { font-size: 2em; } .small { font-size: 0.8em; }',
  cardTemplates: [
    {
      Name: 'Word',
      Front: '<div class="word" lang="zh-Hans">{{Simplified}}</div><div lang="zh">{{Sentence}}</div>',
      Back: `{{FrontSide}}<hr id="answer"><div lang="zh-Hant">{{Traditional}}</div><div>{{Pinyin}}</div><div>{{Definition}}</div>
<div class="small">{{Note}}</div><div class="small"><a href="{{Address}}">{{Title}}</a> {{Date}}</div>`,
    },
  ],
};

function noteOf(word: KeptWord) {
  const values = fieldValues(word);
  return {
    deckName: name,
    modelName: name,
    fields: Object.fromEntries(fieldNames.map((field, i) => [field, ankiHtml(values[i] ?? '')])),
    options: { allowDuplicate: false, duplicateScope: 'deck' },
    tags: ['pangzhu'],
  };
}

async function ask(address: string, action: string, params: object): Promise<unknown> {
  let reply: { result?: unknown; error?: unknown } | null;
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: JSON.stringify({ action, version: 6, params }),
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    reply = (await response.json()) as typeof reply;
  } catch (error) {
    throw new AnkiError('unreachable', String(error));
  }
  if (typeof reply !== 'object' || reply === null || !('error' in reply)) {
    throw new AnkiError('unreachable', 'this is not AnkiConnect');
  }
  if (reply.error !== null) {
    throw new AnkiError('refused', typeof reply.error === 'string' ? reply.error : JSON.stringify(reply.error));
  }
  return reply.result;
}
