/** What a person would get by pasting. */
import type { TestBrowser, TestTab } from './browser.ts';

/** Copies the tab's selection with the keyboard, pastes it into a fresh page and returns the plain text. */
export async function copiedText(browser: TestBrowser, tab: TestTab): Promise<string> {
  await tab.press('Control+c');
  return pastedText(browser, tab);
}

/** What is on the clipboard as plain text, pasted into a fresh page. */
export async function pastedText(browser: TestBrowser, tab: TestTab): Promise<string> {
  const blank = await browser.newTab();
  try {
    await blank.evaluate(() => {
      const area = document.createElement('textarea');
      document.body.append(area);
      area.focus();
    });
    await blank.press('Control+v');
    return await blank.evaluate(() => document.querySelector('textarea')?.value ?? '');
  } finally {
    await blank.close();
    await tab.activate();
  }
}
