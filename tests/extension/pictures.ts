/** The pictures of the documents and of the stores: real screenshots of the built extension in Chromium. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { articlePage, bundledArticle } from './article-page.ts';
import { launch, type TestBrowser } from './browser.ts';
import { pointAt } from './cards-in-use.ts';
import type { ChromiumTab } from './chromium-tab.ts';
import { servePages, type PagesServer } from './pages-server.ts';
import { everythingOff, painted, set, unpainted } from './settings.ts';
import { drawStorePictures } from './store-pictures.ts';

export interface Studio {
  browser: TestBrowser;
  tab: ChromiumTab;
  /** A bundled article as a page of a site that Pangzhu reads. */
  articleAddress: string;
  /** Writes pictures of the same height beside each other, with a line between them. */
  writeSideBySide(path: string, pictures: string[], size: Size): Promise<void>;
  /** The viewport as a PNG, as a data address. */
  picture(): Promise<string>;
}

/** In pixels. */
export interface Size {
  width: number;
  height: number;
}

const gap = 8;

// The page's menus are not what the pictures are about.
const style =
  '#menu, aside { display: none } body { padding: 4px 24px; background: #fff } h1 { font-size: 26px; line-height: 1.6 }';

/** Writes all pictures. @param root the project's folder */
export async function drawPictures(root: string): Promise<void> {
  const article = bundledArticle('autumn-diplomacy-2023');
  const date = `<meta property="article:published_time" content="${article.date}">`;
  // Without a language the browser draws the characters in the forms of whatever font comes first.
  const page = articlePage(article)
    .replace('<html>', '<html lang="zh-CN">')
    .replace('</style>', `${style}</style>${date}`);
  const server = await servePages({ '/article': page, '/blank': '<!doctype html><title>-</title>' });
  const browser = await launch('chromium');
  try {
    const studio = await openStudio(browser, server);
    await mkdir(join(root, 'docs/images'), { recursive: true });
    await drawBeforeAndAfter(studio, join(root, 'docs/images/before-after.png'));
    await mkdir(join(root, 'assets/store/pictures'), { recursive: true });
    await drawStorePictures(studio, join(root, 'assets/store/pictures'));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openStudio(browser: TestBrowser, server: PagesServer): Promise<Studio> {
  const tab = (await browser.newTab()) as ChromiumTab;
  return {
    browser,
    tab,
    articleAddress: `${server.originOf('www.voachinese.com')}/article`,
    picture: async () => `data:image/png;base64,${await tab.page.screenshot({ encoding: 'base64' })}`,
    async writeSideBySide(path, pictures, size) {
      await tab.setViewport(size.width * pictures.length + gap * (pictures.length - 1), size.height);
      await tab.goto(`${server.origin}/blank`);
      await tab.evaluate(putSideBySide, pictures, gap, size.width);
      await tab.screenshot(path);
    },
  };
}

async function drawBeforeAndAfter(studio: Studio, path: string): Promise<void> {
  const { browser, tab } = studio;
  const half = { width: 600, height: 720 };
  await tab.setViewport(half.width, half.height);
  await tab.goto(studio.articleAddress);
  await painted(tab);
  await set(browser, everythingOff);
  await unpainted(tab);
  const before = await studio.picture();
  await set(browser, { pinyin: true, figures: true });
  await painted(tab);
  await pointAt(tab, '布林肯');
  await studio.writeSideBySide(path, [before, await studio.picture()], half);
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
