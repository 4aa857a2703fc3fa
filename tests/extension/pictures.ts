/** The pictures of the documents: real screenshots of the built extension in Chromium, over a bundled article as a web page. */
import { join } from 'node:path';
import { articlePage, bundledArticle } from './article-page.ts';
import { launch, type TestTab } from './browser.ts';
import type { ChromiumTab } from './chromium-tab.ts';
import { servePages } from './pages-server.ts';
import { everythingOff, painted, set, unpainted } from './settings.ts';

/** One half of the picture, in CSS pixels, and how many pixels of the file are one of them. */
const half = { width: 600, height: 720 };
const density = 1.5;
const gap = 8;

// The page's menus are not what the picture is about.
const style =
  '#menu, aside { display: none } body { padding: 4px 24px; background: #fff } h1 { font-size: 26px; line-height: 1.6 }';

/** Writes `before-after.png` into the folder. */
export async function drawPictures(folder: string): Promise<void> {
  const page = articlePage(bundledArticle('autumn-diplomacy-2023')).replace('</style>', `${style}</style>`);
  const server = await servePages({ '/article': page, '/blank': '<!doctype html><title>-</title>' });
  const browser = await launch('chromium');
  try {
    const tab = await browser.newTab();
    await setSize(tab, half.width, half.height);
    await tab.goto(`${server.originOf('www.voachinese.com')}/article`);
    await painted(tab);
    await set(browser, everythingOff);
    await unpainted(tab);
    const before = await picture(tab);
    await set(browser, { pinyin: true, figures: true });
    await painted(tab);
    await openCard(tab, '布林肯');
    const after = await picture(tab);

    await setSize(tab, half.width * 2 + gap, half.height);
    await tab.goto(`${server.origin}/blank`);
    await tab.evaluate(putSideBySide, [before, after], gap, half.width);
    await tab.screenshot(join(folder, 'before-after.png'));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function setSize(tab: TestTab, width: number, height: number): Promise<void> {
  await (tab as ChromiumTab).page.setViewport({ width, height, deviceScaleFactor: density });
}

async function picture(tab: TestTab): Promise<string> {
  const bytes = await (tab as ChromiumTab).page.screenshot({ encoding: 'base64' });
  return `data:image/png;base64,${bytes}`;
}

/** Points at the first word of the article that is this name, and waits for the card. */
async function openCard(tab: TestTab, name: string): Promise<void> {
  const place = await tab.waitFor(
    (name: string): [number, number] | null => {
      const word = [...document.querySelectorAll('p pz-word')].find((one) => one.textContent === name);
      const box = word?.getBoundingClientRect();
      return box ? [box.x + box.width / 2, box.y + box.height * 0.75] : null;
    },
    { args: [name] },
  );
  const [x, y] = place ?? [0, 0];
  await tab.move(2, 2);
  await tab.move(x, y);
  await tab.waitFor(() => document.querySelector('pz-card:popover-open'));
}

/** Runs in the page. */
async function putSideBySide(pictures: string[], gap: number, width: number): Promise<void> {
  document.body.style.cssText = `margin: 0; display: flex; gap: ${gap}px; background: #8a8580`;
  document.body.replaceChildren(
    ...pictures.map((src) => {
      const image = document.createElement('img');
      image.src = src;
      image.style.width = `${width}px`;
      return image;
    }),
  );
  await Promise.all([...document.images].map((image) => image.decode()));
}
