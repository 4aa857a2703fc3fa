/** Every part of `pages/parts` beside the same part without us: same text, look and geometry, nothing cut off. */
import { differences, openPair, statesOf, type Pair } from './beside-control.ts';
import { describeInBrowsers } from './browser.ts';
import { parts, partsPage } from './fixtures.ts';
import { servePages, type PagesServer } from './pages-server.ts';
import { bodyOf, everythingOff, painted, set, unpainted } from './settings.ts';

let server: PagesServer;
beforeAll(async () => {
  server = await servePages({ '/parts': partsPage() });
});
afterAll(() => server.close());

describeInBrowsers('beside the same page without us', (browser) => {
  let pair: Pair;
  beforeAll(async () => {
    await set(browser(), { ...everythingOff, pinyin: true, figures: true, dictionary: true, scope: 'page' });
    pair = await openPair(browser(), server);
    await pair.both((tab) => tab.setViewport(1280, 1000));
    await pair.open('/parts');
    // From here all of it is near enough to be painted.
    await pair.both((tab) => tab.evaluate(() => scrollTo(0, innerHeight / 2)));
    await painted(pair.tab);
  });

  test.each(Object.keys(parts))('%s: painted, with the same text, look and geometry', async (name) => {
    expect(differences(await statesOf(pair, `#${name}`), { painted: true })).toEqual([]);
    const seen = (name: string) => {
      const section = document.getElementById(name);
      return {
        missed: [...(section?.querySelectorAll('[data-painted]') ?? [])].filter((one) => !one.querySelector('pz-word'))
          .length,
        entered: section?.querySelectorAll('[data-never] :is(pz-text, pz-word)').length,
      };
    };
    expect(await pair.tab.evaluate(seen, name)).toEqual({ missed: 0, entered: 0 });
  });

  test('text of a page never becomes markup', async () => {
    const ran = () => [
      document.documentElement.dataset['ran'] ?? null,
      document.querySelectorAll('#markup-as-text :is(img, script)').length,
    ];
    expect(await pair.tab.evaluate(ran)).toEqual([null, 0]);
  });

  test('what was converted and given back, and everything off, is the page byte for byte', async () => {
    await set(browser(), { script: 'hant-TW' });
    await pair.tab.waitFor(() => document.querySelector('pz-text[lang="zh-TW"]'));
    await set(browser(), everythingOff);
    await unpainted(pair.tab);
    expect(await bodyOf(pair.tab)).toBe(await bodyOf(pair.control));
    expect(differences(await statesOf(pair), { painted: false })).toEqual([]);
  });

  test('the console is as quiet as without us', async () => {
    expect(await pair.tab.consoleErrors()).toEqual(await pair.control.consoleErrors());
  });
});
