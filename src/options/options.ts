/** The options page. */
import { createCard } from '../page/card.ts';
import { createOptions } from '../page/options-view.ts';
import { createPageReader } from '../page/page-reader.ts';
import { browser } from '../shell/browser.ts';
import { shortcuts } from '../shell/extension-pages.ts';
import { keepCorrection, followCorrections } from '../shell/corrections.ts';
import { message } from '../shell/interface-text.ts';
import { annotateFor, pageServices } from '../shell/page-services.ts';
import { changeSettings, followSettings } from '../shell/settings.ts';
import { allowedSites, followSites, forbidSite, ownSites, siteName } from '../shell/sites.ts';

document.documentElement.lang = message('languageTag');
const options = createOptions(
  document.body,
  message,
  {
    browser: browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chromium',
    version: browser.runtime.getManifest().version,
    ownSites: ownSites().map(siteName),
  },
  {
    change: changeSettings,
    keepReading: (word, readings) => keepCorrection([word], readings),
    forbid: ({ pattern }) => forbidSite(pattern),
  },
);

async function showSites() {
  options.showSites((await allowedSites()).map((pattern) => ({ pattern, host: siteName(pattern) })));
}

const host = document.createElement('pz-card');
const preview = createPageReader(
  options.preview,
  createCard(host, host),
  {
    ...pageServices,
    annotate: annotateFor(() => ({})),
    addStyles: () => Promise.resolve(),
    failed: console.error,
  },
  true,
);

void followSettings((settings) => {
  options.showSettings(settings);
  preview.apply({ ...settings, pinyin: true, figures: true });
});
void followCorrections(options.showCorrections);
followSites(() => void showSites());
void shortcuts().then(options.showShortcuts);
