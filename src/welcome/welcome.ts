/** The page that opens once, after the installation. */
import { createCard } from '../page/card.ts';
import { createPageReader } from '../page/page-reader.ts';
import { createWelcome } from '../page/welcome-view.ts';
import { browser } from '../shell/browser.ts';
import { browserName, openReader } from '../shell/extension-pages.ts';
import { message } from '../shell/interface-text.ts';
import { annotateFor, pageServices } from '../shell/page-services.ts';
import { changeSettings, followSettings } from '../shell/settings.ts';

document.documentElement.lang = message('languageTag');
const welcome = createWelcome(document.body, message, browserName(), {
  change: (changes) => void changeSettings(changes).catch(console.error),
  openReader: () => void openReader(),
  openOptions: () => void browser.runtime.openOptionsPage(),
});
const host = document.createElement('pz-card');
const reader = createPageReader(
  welcome.sentence,
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
  welcome.showSettings(settings);
  reader.apply(settings);
});
