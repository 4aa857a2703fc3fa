/** The reader in Chromium, Chrome or Edge. */
import { launch } from 'puppeteer-core';
import { readerPage, type ReaderWindow, welcomePage, type WindowOptions, windowSize } from './reader-window.ts';

/** @throws when the browser does not start, or does not take the extension (too old, say) */
export async function openInChromium({ executablePath, extension, headless }: WindowOptions): Promise<ReaderWindow> {
  const { width, height } = windowSize;
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? windowSize : null,
    args: [
      '--no-first-run',
      '--no-default-browser-check',
      `--window-size=${width},${height}`,
      ...(headless ? ['--disable-gpu'] : []),
      // Chromium refuses to sandbox itself for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const id = await browser.installExtension(extension);
    const origin = `chrome-extension://${id}/`;
    const [blank] = await browser.pages();
    // The tab that the new extension opens is the one in front.
    const opened = await browser.waitForTarget((target) => target.url().startsWith(origin + welcomePage));
    const page = (await opened.page()) ?? (await browser.newPage());
    await page.goto(origin + readerPage);
    await blank?.close();
    return {
      run: async (source, ...args) =>
        (await page.evaluate(`(${source.toString()})(...${JSON.stringify(args)})`)) as Awaited<
          ReturnType<typeof source>
        >,
      picture: () => page.screenshot(),
      closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
