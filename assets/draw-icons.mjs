/** Draws `icon.svg` at the sizes of the manifest. `CHROME_PATH=… node assets/draw-icons.mjs` */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const folder = `${import.meta.dirname}/icons`;
const picture = `data:image/svg+xml;base64,${await readFile(`${import.meta.dirname}/icon.svg`, 'base64')}`;
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.goto(picture);
  await page.screenshot({ path: `${folder}/${size}.png`, omitBackground: true });
}
await browser.close();
