/** The background worker: answers questions with the engine and the bundled data, and follows commands and permissions. */
import { createEngine } from '../core/engine.ts';
import { openReadingModel } from '../core/readings/model.ts';
import { Requests } from '../core/schemas.ts';
import { openConversion } from '../lexicon/conversion.ts';
import { openLexicon } from '../lexicon/lexicon.ts';
import { browser } from '../shell/browser.ts';
import { createBundledData } from '../shell/bundled-data.ts';
import { followCommands, runCommand } from '../shell/commands.ts';
import { database } from '../shell/database.ts';
import { answer, type Protocol } from '../shell/messages.ts';
import { loadTable } from '../shell/packaged-tables.ts';
import { addStyles, followPermissions, readFrame } from '../shell/sites.ts';

declare const __DATA_VERSION__: string;

const bundled = createBundledData({
  version: __DATA_VERSION__,
  fetchPackaged: async () => (await fetch(browser.runtime.getURL('data/bundled.json'))).json() as Promise<unknown>,
  database,
});
const dictionary = loadTable('lexicon', openLexicon);
const readings = loadTable('readings', openReadingModel);
const conversion = loadTable('conversion', openConversion);
let starting: ReturnType<typeof start> | null = null;
const start = async () =>
  createEngine(await bundled(), (await dictionary).table, (await readings).table, (await conversion).table);
/** A start that failed is tried again by the next question. */
const engine = () => (starting ??= start().catch((error: Error) => ((starting = null), Promise.reject(error))));

answer<Protocol>(Requests, {
  annotate: async ({ text, address, date, taiwan }) => (await engine()).annotate(text, { url: address, date, taiwan }),
  convert: async ({ text, target, script, style }) => (await engine()).convertWithOffsets(text, target, script, style),
  lookUp: async ({ text, offset }) => (await engine()).lookUp(text, offset),
  searchFigures: async ({ query, limit }) => (await engine()).searchFigures(query, limit),
  bundledArticles: async () => (await bundled()).articles,
  health: async () => ({ dictionary: (await dictionary).problem, conversion: (await conversion).problem }),
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
followPermissions();
