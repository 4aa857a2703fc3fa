/**
 * What `npm start` shows: the reader with the first bundled article or a file. With a display it stays until it is closed;
 * without one it leaves a picture and prints what a reader would see.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { importArticle } from '../core/import/import-article.ts';
import type { Article } from '../core/schemas.ts';
import { spellWords } from '../core/spelling.ts';
import { figureLine, withPinyin } from './annotated-text.ts';
import { bundledData } from './bundled-data.ts';
import { openInChromium } from './chromium-window.ts';
import { createEngine } from './engine.ts';
import { openInFirefox } from './firefox-window.ts';
import type { ReaderWindow } from './reader-window.ts';

export interface ShowOptions {
  kind: 'chromium' | 'firefox';
  executablePath: string;
  /** The project's folder, built. */
  root: string;
  /** An article file; else the first bundled article. */
  file?: string | undefined;
  headless: boolean;
  /** Tells the person what is being done. */
  say(text: string): void;
}

/** @throws Error with a sentence for the person when the file or the browser can't be opened */
export async function showReader({ kind, executablePath, root, file, headless, say }: ShowOptions): Promise<void> {
  const bytes = file === undefined ? null : await readFile(file);
  const [first] = (await bundledData()).articles;
  if (!first) throw new Error('There is no bundled article.');
  const article = file !== undefined && bytes ? articleOf(file, bytes) : first;

  say(`Opening the reader in ${kind} …`);
  const open = kind === 'firefox' ? openInFirefox : openInChromium;
  const window = await open({ executablePath, extension: join(root, 'dist'), headless }).catch((error: unknown) => {
    const needed = 'Pangzhu needs Chrome, Chromium or Edge 148, or Firefox 142, or newer';
    const alone = `Started alone, the browser says more: ${executablePath} --headless`;
    throw new Error(`${executablePath} did not open the reader; ${needed}.\n${String(error)}\n${alone}`);
  });
  try {
    if (file !== undefined && bytes) {
      await until(window, first.title);
      await window.run(chooseFile, basename(file), bytes.toString('base64'));
    }
    await until(window, article.title);
    if (!headless) {
      say('Close the window, or press Ctrl+C here, to end.');
      return await window.closed;
    }
    const picture = join(root, 'out/reader.png');
    await mkdir(join(root, 'out'), { recursive: true });
    await writeFile(picture, await window.picture());
    say(`There is no display: see ${picture}`);
  } finally {
    await window.close();
  }
  process.stdout.write(await annotated(article));
}

function articleOf(file: string, bytes: Uint8Array): Article {
  const imported = importArticle(basename(file), bytes);
  if (imported.ok) return imported.article;
  const { code, detail } = imported.failure;
  throw new Error(`${file} can't be read as an article: ${[code, detail].filter(Boolean).join(', ')}`);
}

/** Runs in the page: gives it a file as its file picker would. */
function chooseFile(name: string, base64: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('The reader has no file picker');
  const chosen = new DataTransfer();
  chosen.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
}

/** Waits until the article is shown and no more pinyin appears; an article without Chinese never has any. */
async function until(window: ReaderWindow, title: string): Promise<void> {
  const wordsShown = (title: string) =>
    document.querySelector('article h1')?.textContent === title ? document.querySelectorAll('pz-word').length : -1;
  let before = -1;
  let unchanged = 0;
  for (let tries = 0; tries < 100; tries++) {
    const words = await window.run(wordsShown, title);
    unchanged = words >= 0 && words === before ? unchanged + 1 : 0;
    if (unchanged >= (words > 0 ? 2 : 20)) return;
    before = words;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The reader did not show the article in twenty seconds.');
}

/** The title and the first paragraph with their pinyin, and every figure of the article. */
async function annotated({ title, blocks, address, date }: Article): Promise<string> {
  const texts = blocks.flatMap((block) => (block.kind === 'image' ? [] : [block]));
  const first = texts.findIndex(({ kind }) => kind === 'paragraph');
  const text = [title, ...texts.map((block) => block.text)].join('\n');
  const annotations = (await createEngine()).annotate(text, { url: address, date });
  const lines = withPinyin(text, spellWords(text, annotations)).split('\n');
  return `\n${lines[0]}\n\n${lines[first + 1]}\n\n${annotations.figures.map(figureLine).join('\n')}\n`;
}
