/** The background worker: answers questions with the engine and the bundled data, and follows commands and permissions. */
import { createEngine } from '../core/engine.ts';
import { openReadingModel } from '../core/readings/model.ts';
import { describeWords } from '../core/saved-words/describe-words.ts';
import { Requests } from '../core/schemas.ts';
import { openConversion } from '../lexicon/conversion.ts';
import { openFigures } from '../lexicon/figures.ts';
import { openLexicon } from '../lexicon/lexicon.ts';
import { browser } from '../shell/browser.ts';
import { createBundledData } from '../shell/bundled-data.ts';
import { followCommands, runCommand } from '../shell/commands.ts';
import { followCopyMenu } from '../shell/copy-menu.ts';
import { database } from '../shell/database.ts';
import { welcomeNewcomers } from '../shell/extension-pages.ts';
import { answer, type Protocol } from '../shell/messages.ts';
import { loadTable } from '../shell/packaged-tables.ts';
import { savedWordsAnswers } from '../shell/saved-words-answers.ts';
import { addStyles, followAllowedSites, readFrame } from '../shell/sites.ts';

declare const __DATA_VERSION__: string;

const bundled = createBundledData({
  version: __DATA_VERSION__,
  fetchPackaged: async () => (await fetch(browser.runtime.getURL('data/bundled.json'))).json() as Promise<unknown>,
  database,
});
const dictionary = loadTable('lexicon', openLexicon);
const readings = loadTable('readings', openReadingModel);
const conversion = loadTable('conversion', openConversion);
const figures = loadTable('figures', openFigures);
let starting: ReturnType<typeof start> | null = null;
const start = async () =>
  createEngine(
    { figures: (await figures).table, pageNotes: (await bundled()).pageNotes },
    (await dictionary).table,
    (await readings).table,
    (await conversion).table,
  );
/** A start that failed is tried again by the next question. */
const engine = () => (starting ??= start().catch((error: Error) => ((starting = null), Promise.reject(error))));

answer<Protocol>(Requests, {
  annotate: async ({ text, address, date, taiwan, part }) =>
    (await engine()).annotate(text, { url: address, date, taiwan }, part),
  convert: async ({ text, target, script, style, part }) =>
    (await engine()).convertWithOffsets(text, target, script, style, part),
  lookUp: async ({ text, offset }) => (await engine()).lookUp(text, offset),
  searchFigures: async ({ query, limit }) => (await engine()).searchFigures(query, limit),
  describeWords: async ({ words }) => describeWords(words, (await engine()).lookUp),
  ...savedWordsAnswers(database),
  bundledArticles: async () => (await bundled()).articles,
  health: async () => ({
    dictionary: (await dictionary).problem,
    conversion: (await conversion).problem,
    figures: (await figures).problem,
  }),
  command: ({ command }, { tab }) => Promise.resolve((runCommand(command, tab?.id), null)),
  read: async (_, { tab, frameId }) => {
    // While the reader is put into the page, the engine starts.
    void engine().catch(() => undefined);
    if (tab?.id !== undefined) await readFrame(tab.id, frameId ?? 0);
    return null;
  },
  addStyles: async (_, { tab, frameId }) => {
    if (tab?.id !== undefined) await addStyles(tab.id, frameId ?? 0);
    return null;
  },
});
followCommands();
followCopyMenu();
followAllowedSites();
welcomeNewcomers();
