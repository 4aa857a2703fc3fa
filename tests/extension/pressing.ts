import type { TestTab } from './browser.ts';

/** Clicks what a selector finds and is shown, as soon as it is there and has come to rest. @param text that it contains */
export async function press(tab: TestTab, selector: string, text = ''): Promise<void> {
  const place = await tab.waitFor(
    async (wanted: string, text: string) => {
      const centre = () => {
        const found = [...document.querySelectorAll(wanted)].find(
          (one) => !one.closest('[hidden]') && one.textContent?.includes(text),
        );
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
        return { x: left + width / 2, y: top + height / 2, shown: width > 0 };
      };
      const before = centre();
      await new Promise((done) => setTimeout(done, 250));
      const { x, y, shown } = centre();
      return shown && before.shown && before.x === x && before.y === y && { x, y };
    },
    { args: [selector, text] },
  );
  if (place) await tab.click(place.x, place.y);
}
