/** The page that opens once, after the installation. */
import { createSentencePreview } from '../page/sentence-preview.ts';
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
const services = { ...pageServices, annotate: annotateFor(() => ({})) };
const preview = createSentencePreview(welcome.sentence, services);

void followSettings((settings) => {
  welcome.showSettings(settings);
  preview.apply(settings);
});
