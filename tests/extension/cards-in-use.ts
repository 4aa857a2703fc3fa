/** Opening cards and pressing their buttons, as a person does. */
import type { TestTab } from './browser.ts';
import { painted } from './settings.ts';

/** Clicks the first painted word with this text, below its pinyin, and waits for its card. */
export async function clickWord(tab: TestTab, word: string): Promise<void> {
  await painted(tab);
  await tab.waitFor(
    (word: string) => [...document.querySelectorAll('article pz-word')].some((one) => one.textContent === word),
    { args: [word] },
  );
  const [x = 0, y = 0] = await tab.evaluate((word: string) => {
    const found = [...document.querySelectorAll('article pz-word')].find((one) => one.textContent === word);
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = found?.getBoundingClientRect() ?? new DOMRect();
    return [box.x + box.width / 2, box.y + box.height * 0.75];
  }, word);
  await tab.click(x, y);
  await tab.waitFor(() => document.querySelector('pz-card:popover-open'));
}

/** Points at the first painted word of the article's paragraphs, or of what `within` selects, with this text; waits for its card. */
export async function pointAt(tab: TestTab, word: string, within = 'article p'): Promise<void> {
  const [x, y] = (await tab.waitFor(
    (word: string, within: string): [number, number] | null => {
      const found = [...document.querySelectorAll(`:is(${within}) pz-word`)].find((one) => one.textContent === word);
      const place = found?.getBoundingClientRect();
      const isInSight = place && place.top > 100 && place.bottom < innerHeight - 20;
      if (!isInSight) found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found?.getBoundingClientRect();
      return box ? [box.x + box.width / 2, box.y + box.height * 0.75] : null;
    },
    { args: [word, within] },
  )) ?? [0, 0];
  await tab.move(2, 2);
  await tab.move(x, y);
  await tab.waitFor(() => document.querySelector('pz-card:popover-open'));
}

/** Clicks the button of the card with this text; the card is one of the extension's own pages. */
export async function pressButton(tab: TestTab, text: string): Promise<void> {
  const [x = 0, y = 0] = await tab.evaluate((text: string) => {
    const button = [...document.querySelectorAll('pz-card button')].find((one) => one.textContent === text);
    button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
    return [x + width / 2, y + height / 2];
  }, text);
  await tab.click(x, y);
}
