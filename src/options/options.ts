/** The options page. */
import { createOptions } from '../page/options-view.ts';
import { browser } from '../shell/browser.ts';
import { shortcuts } from '../shell/extension-pages.ts';
import { message } from '../shell/interface-text.ts';
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
  { change: changeSettings, forbid: ({ pattern }) => forbidSite(pattern) },
);

async function showSites() {
  options.showSites((await allowedSites()).map((pattern) => ({ pattern, host: siteName(pattern) })));
}

void followSettings(options.showSettings);
followSites(() => void showSites());
void shortcuts().then(options.showShortcuts);
