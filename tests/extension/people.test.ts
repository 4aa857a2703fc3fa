/** The people of an article and of the whole table, in the reader. */
import { describeInBrowsers, type TestTab } from './browser.ts';
import { everythingOff, set } from './settings.ts';

describeInBrowsers('people in the reader', (browser) => {
  let tab: TestTab;
  beforeAll(async () => {
    await set(browser(), { ...everythingOff, figures: true });
    tab = await browser().newTab();
    await tab.goto(`${browser().extensionOrigin}/reader/reader.html#autumn-diplomacy-2023`);
    await tab.waitFor(() => document.querySelector('.beside:not([hidden]) li'));
  });

  const people = () =>
    tab.evaluate(() => [...document.querySelectorAll('.beside li .hans')].map((one) => one.textContent));
  const clickOn = async (selector: string) => {
    const [x, y] = await tab.evaluate((selector: string): [number, number] => {
      const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return [x + width / 2, y + height / 2];
    }, selector);
    await tab.click(x, y);
  };

  test('who’s who stands beside the text, and a click goes to the person', async () => {
    await tab.setViewport(1280, 800);
    expect((await people()).slice(0, 2)).toEqual(['王毅', '韩正']);
    const beside = await tab.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return box('.beside').left >= box('.reading').right;
    });
    expect(beside).toBe(true);
    await clickOn('.beside li:nth-child(2) .person');
    await tab.waitFor(() => document.querySelector('pz-card .pz-english')?.textContent === 'Han Zheng');
    expect(await tab.evaluate(() => document.querySelector('pz-card .pz-count')?.textContent)).toMatch(/^1 of \d+$/);
    await tab.press('Escape');
    await tab.evaluate(() => {
      const order = document.querySelector<HTMLSelectElement>('.beside select');
      if (order) order.value = 'mentions';
      order?.dispatchEvent(new Event('change'));
    });
    const counts = await tab.evaluate(() =>
      [...document.querySelectorAll('.beside .mentions')].map((one) => Number(one.textContent)),
    );
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('in a narrow window the list folds up above the article', async () => {
    await tab.setViewport(700, 800);
    const places = () =>
      tab.evaluate(() => [
        document.querySelector('.beside ul')?.getBoundingClientRect().height === 0,
        (document.querySelector('.beside')?.getBoundingClientRect().bottom ?? 0) <=
          (document.querySelector('.reading')?.getBoundingClientRect().top ?? 0),
        document.documentElement.scrollWidth <= 700,
      ]);
    expect(await places()).toEqual([true, true, true]);
    await clickOn('.beside .opener');
    expect(await places()).toEqual([false, true, true]);
    await clickOn('.beside .opener');
  });

  test.each([
    ['普京', 'Vladimir Putin'],
    ['wang yi', 'Wang Yi'],
    ['merkel', 'Angela Merkel'],
  ])('a search for %s finds %s among all figures', async (query, english) => {
    await tab.setViewport(1280, 800);
    await clickOn('.figure-search input');
    await tab.press('Control+a');
    await tab.type(query);
    await tab.waitFor((english: string) => document.querySelector('.results li .pz-english')?.textContent === english, {
      args: [english],
    });
    expect(await tab.consoleErrors()).toEqual([]);
  });
});
