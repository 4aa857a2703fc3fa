/** The options page. */
import type { Corrections } from '../core/corrections.ts';
import { acceptFiles } from '../page/file-drop.ts';
import { createOptions } from '../page/options-view.ts';
import { createSentencePreview } from '../page/sentence-preview.ts';
import { browser } from '../shell/browser.ts';
import { browserName, openShortcuts, shortcuts } from '../shell/extension-pages.ts';
import { keepCorrection, followCorrections } from '../shell/corrections.ts';
import { message } from '../shell/interface-text.ts';
import { ownWords } from '../shell/own-words.ts';
import { ask } from '../shell/messages.ts';
import { annotateFor, pageServices } from '../shell/page-services.ts';
import { changeSettings, followSettings } from '../shell/settings.ts';
import { allowedSites, followSites, forbidSite, ownSites, siteName } from '../shell/sites.ts';

document.documentElement.lang = message('languageTag');
const options = createOptions(
  document.body,
  message,
  {
    browser: browserName(),
    version: browser.runtime.getManifest().version,
    ownSites: ownSites().map(siteName),
  },
  {
    change: changeSettings,
    setAnki: ownWords.setAnki,
    keepReading: keepCorrection,
    forbid: ({ pattern }) => forbidSite(pattern),
    openShortcuts,
  },
);

async function showSites() {
  options.showSites((await allowedSites()).map((pattern) => ({ pattern, host: siteName(pattern) })));
}

async function showCorrections(corrections: Corrections) {
  const words = [...corrections.keys()];
  const text = words.join('\n');
  const simplified = await ask('convert', { text, target: 'hans', script: 'hant' }).catch(() => ({ text }));
  const forms = simplified.text.split('\n');
  options.showCorrections(corrections, new Map(words.map((word, i) => [word, forms[i] ?? word])));
}

const services = { ...pageServices, annotate: annotateFor(() => ({})) };
const preview = createSentencePreview(options.preview, services);

void followSettings((settings) => {
  options.showSettings(settings);
  preview.apply(settings);
});
void followCorrections((corrections) => void showCorrections(corrections));
acceptFiles(document.documentElement, message('readerDropHere'), options.importFile);
followSites(() => void showSites());
void shortcuts().then(options.showShortcuts);
