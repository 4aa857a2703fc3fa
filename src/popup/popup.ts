/** The toolbar popup. */
import { createPopup } from '../page/popup-view.ts';
import { activePage, watchPage } from '../shell/active-page.ts';
import { browser } from '../shell/browser.ts';
import { openReader, openWords, shortcuts } from '../shell/extension-pages.ts';
import { message } from '../shell/interface-text.ts';
import { ask, askPage } from '../shell/messages.ts';
import { convertText } from '../shell/page-services.ts';
import { changeSettings, followSettings } from '../shell/settings.ts';
import { allowSite, followSites, forbidSite, siteAccess, siteName } from '../shell/sites.ts';

async function start() {
  const page = await activePage();
  const pattern = page?.pattern ?? null;
  const popup = createPopup(document.body, message, {
    change: changeSettings,
    read: async () => watching?.read(),
    // The browser asks the person only straight from a click: nothing is awaited before.
    allow: () => (pattern === null ? Promise.resolve(false) : allowSite(pattern)),
    forbid: () => (pattern === null ? Promise.resolve(false) : forbidSite(pattern)),
    goTo: (id) => (page ? leaveAfter(askPage(page.tab, 'goToFigure', { id })) : Promise.resolve()),
    convert: convertText,
    openReader: () => leaveAfter(openReader()),
    openWords: () => leaveAfter(openWords()),
    openOptions: () => leaveAfter(browser.runtime.openOptionsPage()),
  });
  void followSettings(popup.showSettings);
  const watching = page && watchPage(page, popup.showPage);
  if (!page) popup.showPage({ kind: 'closed' });
  const host = pattern === null ? null : siteName(pattern);
  // The site's line is there from the beginning, so that nothing moves under the pointer.
  popup.showSite(host === null ? null : { host, access: 'given' });
  followSites(() => {
    if (pattern === null || host === null) return;
    void siteAccess(pattern).then((access) => popup.showSite({ host, access }));
  });
  popup.showShortcuts(await shortcuts());
  const { dictionary, conversion, figures } = await ask('health', {});
  if (dictionary !== null) popup.showProblem(message('popupDictionaryBroken'));
  else if (conversion !== null) popup.showProblem(message('popupConversionBroken'));
  else if (figures !== null) popup.showProblem(message('popupFiguresBroken'));
}

async function leaveAfter(done: Promise<unknown>) {
  await done;
  window.close();
}

document.documentElement.lang = message('languageTag');
void start();
