/** The entries of the page's own menu that copy: of a selection with pinyin or as the page wrote it, of a sentence as a note. */
import type { PageRequests, ShapeOf } from '../core/schemas.ts';
import { browser } from './browser.ts';
import { beginReading } from './commands.ts';
import { message } from './interface-text.ts';
import { askPage } from './messages.ts';

type Form = ShapeOf<typeof PageRequests.copy>['form'];

/** In the order of the menu; what is copied as it is shown, the browser's own entry copies. */
const forms = ['pinyin', 'brackets', 'original', 'note'] as const satisfies readonly Form[];

/** Firefox for Android has no such menu. */
export function followCopyMenu(): void {
  const menu = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (!menu) return;
  // The browser keeps the entries; an update or another language of the interface may have other texts.
  browser.runtime.onInstalled.addListener(() => void drawMenu().catch(() => undefined));
  browser.runtime.onStartup.addListener(() => void drawMenu().catch(() => undefined));
  menu.onClicked.addListener(({ menuItemId }, tab) => {
    const form = forms.find((one) => menuId(one) === menuItemId);
    if (form && tab?.id !== undefined) void copyIn(tab.id, form).catch(() => undefined);
  });
}

const menuId = (form: Form) => `copy-${form}`;

async function drawMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const form of forms) {
    browser.contextMenus.create({
      id: menuId(form),
      title: message(`menuCopy_${form}`),
      contexts: form === 'note' ? ['page', 'selection', 'link'] : ['selection'],
      documentUrlPatterns: ['*://*/*', browser.runtime.getURL('reader/*')],
    });
  }
}

/** The page puts it on the clipboard itself; a page that is not read yet is read from then on. */
async function copyIn(tab: number, form: Form): Promise<void> {
  await beginReading(tab);
  await askPage(tab, 'copy', { form });
}
