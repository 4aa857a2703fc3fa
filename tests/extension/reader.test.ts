/** The extension's own reader: its library, what it shows of an article, and files that a person brings along. */
import { bundledArticle } from './article-page.ts';
import { describeInBrowsers, type TestTab } from './browser.ts';
import { pointAt } from './cards-in-use.ts';
import { everythingOff, painted, set, unpainted } from './settings.ts';
import { poll } from './source.ts';

const bundled = bundledArticle('autumn-diplomacy-2023');
const base64 = (data: string | Uint8Array) => Buffer.from(data as string).toString('base64');

const archived = `<!--1700000000000-->
[湖边小镇的图书馆重新开放](https://news.example/a/lake-library.html)
------

<div><i>Tue, 14 Nov 2023 22:13:20 GMT</i></div><img src="https://images.example/library.jpg" width="100%"><div><small>重新开放的图书馆大厅。</small></div><p>湖边小镇的图书馆星期二重新开放，馆长<strong>何月兰</strong>说，读者比去年多了一倍。</p><p>建筑师奥托·林德曼(Otto Lindemann)设计了新的阅览室。林德曼说，他想让人们看到湖水。</p>`;

/** “山村通了新公路。\n司机们说，进城的时间少了一半。” in GB18030. */
const gb18030 = Uint8Array.from(
  'c9bdb4e5cda8c1cbd0c2b9abc2b7a1a3 0a cbbebbfac3c7cbb5a3acbdf8b3c7b5c4cab1bce4c9d9c1cbd2bbb0eba1a3'
    .replaceAll(' ', '')
    .match(/../g) ?? [],
  (byte) => parseInt(byte, 16),
);

const hostile = `<!doctype html><html><head><meta charset="utf-8"><title>渔港的早晨</title>
<script>document.documentElement.dataset.ran = 'script'</script></head><body><article><h1>渔港的早晨</h1>
<p onclick="document.documentElement.dataset.ran = 'click'">天还没有亮，渔民们已经把网收进船舱，准备回到港口。</p>
<img src="x" onerror="document.documentElement.dataset.ran = 'error'">
<p>港口的市场六点开门，<a href="javascript:document.documentElement.dataset.ran='link'">第一批客人</a>多半是附近餐馆的厨师。</p>
<iframe srcdoc="<script>parent.document.documentElement.dataset.ran = 'frame'</script>"></iframe>
<svg onload="document.documentElement.dataset.ran = 'svg'"><script>document.documentElement.dataset.ran = 'svg'</script></svg>
<p>到了八点，鱼已经卖完，码头上又安静下来，只剩下几只海鸥。</p></article></body></html>`;

describeInBrowsers('the reader', (browser) => {
  let tab: TestTab;
  const address = (id = '') => `${browser().extensionOrigin}/reader/reader.html${id && `#${id}`}`;

  beforeEach(async () => {
    await set(browser(), { ...everythingOff, english: 'off', theme: 'light' });
    tab = await browser().newTab();
    await tab.goto(address());
    // Only what is seen is painted, and the page for newcomers may have come to the front.
    await tab.activate();
    await tab.waitFor(() => document.querySelector('article'));
  });
  afterEach(async () => {
    expect(await tab.consoleErrors()).toEqual([]);
    await tab.close();
  });

  const text = (selector: string) =>
    tab.evaluate((selector: string) => document.querySelector(selector)?.textContent ?? null, selector);
  const articleHtml = () => tab.evaluate(() => document.querySelector('article')?.innerHTML ?? '');
  const importedTitles = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('.shelves section:nth-of-type(2) li span')].map((one) => one.textContent),
    );
  const click = (selector: string) =>
    tab.evaluate((selector: string) => document.querySelector<HTMLElement>(selector)?.click(), selector);
  const showsTitle = (title: string) =>
    tab.waitFor((title: string) => document.querySelector('article h1')?.textContent === title, { args: [title] });
  const cardGone = () => tab.waitFor(() => !document.querySelector('pz-card'));

  /** Gives a file to the file picker, as if the person had chosen it; `size` makes it longer than its data. */
  const choose = (name: string, data: string | Uint8Array, size = 0) =>
    tab.evaluate(
      (name: string, data: string, size: number) => {
        const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const chosen = new DataTransfer();
        chosen.items.add(new File([bytes, new Uint8Array(Math.max(0, size - bytes.length))], name));
        if (input) input.files = chosen.files;
        input?.dispatchEvent(new Event('change'));
      },
      name,
      base64(data),
      size,
    );

  async function removeImported() {
    while ((await importedTitles()).length > 0) await click('.remove');
  }

  test('opens the first article of the library, in the language of the person and with the title of the article', async () => {
    expect(await text('article h1')).toBe(bundled.title);
    expect(
      await tab.evaluate(() => [
        document.title,
        document.querySelector('#library')?.getAttribute('aria-label') ?? null,
        document.querySelector('[aria-current] span')?.textContent ?? null,
        document.querySelectorAll('.shelves section:first-child li').length,
      ]),
    ).toEqual([`${bundled.title} · Pangzhu 旁注`, 'Library', bundled.title, 12]);
    expect(
      await tab.evaluate(() => [
        document.querySelector('a[href="#kunming-gulls"] small:last-child')?.textContent ?? null,
        document.querySelector('a[href="#paris-olympics-2024"] small:last-child')?.textContent ?? null,
      ]),
    ).toEqual(['For beginners · Nature · 2024-12-01', 'Sport · 2024-08-12']);
    await tab.goto(address('oscars-2023'));
    await showsTitle(bundledArticle('oscars-2023').title);
  });

  test('shows pinyin, scripts and names in any order, and the article as it was with all of them off', async () => {
    const before = await articleHtml();
    await set(browser(), { pinyin: true, figures: true });
    expect(await painted(tab)).toBeGreaterThan(100);
    expect(await text('article h1')).toBe(bundled.title);
    expect(await tab.evaluate(() => CSS.highlights.get('pz-figure')?.size ?? 0)).toBeGreaterThan(20);
    await set(browser(), { script: 'hant-TW' });
    await tab.waitFor(() => document.querySelector('article h1')?.textContent === '九月外交：馬耳他、莫斯科與紐約之間');
    await set(browser(), { pinyin: false, script: 'hans' });
    await set(browser(), { pinyin: true, script: 'own', figures: false });
    await painted(tab);
    await set(browser(), everythingOff);
    await unpainted(tab);
    expect(await articleHtml()).toBe(before);
  });

  test('the card of a hovered name says who it is, and goes with Escape', async () => {
    await set(browser(), { figures: true, pinyin: true });
    await painted(tab);
    await pointAt(tab, '韩正');
    const said = (part: string) => text(`pz-card .pz-${part}`);
    expect(await said('name')).toBe('韩正');
    expect(await said('traditional')).toBe('韓正');
    expect(await said('pinyin')).toBe('Hán Zhèng');
    expect(await said('english')).toBe('Han Zheng');
    expect(await said('role')).toContain('国家副主席');
    expect(await said('role')).toContain('Vice President of China');
    expect(await said('role')).toContain('2023-09-25');
    expect(await text('pz-card footer')).toContain('From Pangzhu');
    await tab.press('Escape');
    await cardGone();
  });

  test('the command for the next figure opens a card with the keyboard in it, and Escape gives the focus back', async () => {
    await set(browser(), { figures: true });
    await tab.waitFor(() => (CSS.highlights.get('pz-figure')?.size ?? 0) > 20);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.controls .toggle')?.focus());
    await browser().runCommand('next-figure', tab);
    await tab.waitFor(() => document.activeElement?.classList.contains('pz-card'));
    expect(await text('pz-card .pz-english')).toBe('Wang Yi');
    await browser().runCommand('next-figure', tab);
    await tab.waitFor(() => document.querySelector('pz-card .pz-english')?.textContent === 'Han Zheng');
    await tab.press('Escape');
    await cardGone();
    expect(await tab.evaluate(() => document.activeElement?.className)).toBe('toggle');
  });

  test('the key E shows the translation below, then beside the text, then where it is asked for, then hides it', async () => {
    const seen = () =>
      tab.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const [chinese, english] = [box('.row-p p:not(.english)'), box('.row-p .english')];
        if (english.height === 0) return 'hidden';
        return english.top >= chinese.bottom ? 'below' : english.left >= chinese.right ? 'beside' : 'over';
      });
    expect(await seen()).toBe('hidden');
    for (const mode of ['below', 'beside', 'asked', 'off']) {
      await tab.press('e');
      await tab.waitFor((mode: string) => document.documentElement.dataset['english'] === mode, { args: [mode] });
      expect(await seen()).toBe(mode === 'off' || mode === 'asked' ? 'hidden' : mode);
    }
  });

  test('a paragraph shows its English by its button, or by a key where the pointer is, and hides it again', async () => {
    await set(browser(), { english: 'asked' });
    await tab.waitFor(() => document.documentElement.dataset['english'] === 'asked');
    const shown = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('.row-p')].flatMap((row, i) =>
          row.querySelector('.english')?.checkVisibility() ? [i] : [],
        ),
      );
    const middleOf = (selector: string) =>
      tab.evaluate((selector: string): [number, number] => {
        const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return [x + width / 2, y + height / 2];
      }, selector);
    expect(await shown()).toEqual([]);
    await tab.click(...(await middleOf('.row-p .ask')));
    expect(await shown()).toEqual([0]);
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
    await tab.press('Enter');
    expect(await shown()).toEqual([]);
    await tab.move(...(await middleOf('.row-p ~ .row-p p')));
    await tab.press('Shift+E');
    expect(await shown()).toEqual([1]);
    await tab.press('Shift+E');
    expect(await shown()).toEqual([]);
  });

  test('an imported article of the archive is kept until it is removed, and comes back with Undo', async () => {
    await choose('lake.txt', archived);
    await showsTitle('湖边小镇的图书馆重新开放');
    expect(await text('.about')).toBe('2023-11-14 · Original page');
    expect(await text('article strong')).toBe('何月兰');
    await set(browser(), { figures: true, pinyin: true });
    await tab.waitFor(() => CSS.highlights.get('pz-figure')?.size === 3);
    await set(browser(), everythingOff);

    const own = await tab.evaluate(() => location.href);
    await tab.goto(address());
    await tab.goto(own);
    await showsTitle('湖边小镇的图书馆重新开放');
    await click('.remove');
    expect(await importedTitles()).toEqual([]);
    await click('.notices button:not(.quiet)');
    expect(await importedTitles()).toEqual(['湖边小镇的图书馆重新开放']);
    await click('.remove');
    await tab.goto(address());
    await tab.goto(own);
    await tab.waitFor(() => document.querySelector('#article')?.textContent?.includes('no longer in the library'));
    expect(await importedTitles()).toEqual([]);
  });

  test('images are asked for when the person asks for them, and not before', async () => {
    await choose('lake.txt', archived);
    await showsTitle('湖边小镇的图书馆重新开放');
    expect(await tab.evaluate(() => document.querySelectorAll('article img').length)).toBe(0);
    expect(browser().requests()).toEqual([]);
    await click('.images-offer button');
    await tab.waitFor(() => document.querySelector('article img'));
    const asked = () => [...new Set(browser().requests())];
    await poll(() => Promise.resolve(asked().length > 0), 'the image to be asked for');
    expect(asked()).toEqual(['https://images.example:443/']);
    await removeImported();
  });

  test('a text in GB18030 is read as it was written', async () => {
    await choose('road.txt', gb18030);
    await tab.waitFor(() => document.querySelector('article')?.textContent?.includes('司机们说'));
    expect(await text('article')).toContain('司机们说，进城的时间少了一半。');
    await removeImported();
  });

  test('a page with hostile markup gives its text and runs nothing', async () => {
    await choose('harbour.html', hostile);
    await showsTitle('渔港的早晨');
    expect(await text('article')).toContain('港口的市场六点开门，第一批客人多半是附近餐馆的厨师。');
    await tab.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('article *')) one.click();
    });
    await tab.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(
      await tab.evaluate(() => [
        document.documentElement.dataset['ran'] ?? null,
        document.querySelectorAll('article :is(script, iframe, svg, img, [onclick], [onerror])').length,
        [...document.querySelectorAll('article a')].map((link) => link.getAttribute('href')),
      ]),
    ).toEqual([null, 0, []]);
    await removeImported();
  });

  test('pasted text becomes an article', async () => {
    await click('.ways button:nth-of-type(2)');
    await tab.evaluate(() => {
      const area = document.querySelector('textarea');
      if (area) area.value = '雨季提前到来\n\n今年的雨季比往年早了两个星期，农民们忙着修水渠。';
    });
    await click('.paste .primary');
    await tab.waitFor(() => document.querySelector('article h1')?.textContent === '雨季提前到来');
    expect(await text('.row-p p')).toBe('今年的雨季比往年早了两个星期，农民们忙着修水渠。');
    await removeImported();
  });

  test.each([
    {
      name: 'plan.pdf',
      data: '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n',
      why: 'it is not a text but a PDF file',
    },
    { name: 'empty.txt', data: '', why: 'the file is empty' },
    { name: 'large.txt', data: '大', size: 11 * 1024 * 1024, why: 'it is larger than 10 MB' },
  ])('what is wrong with $name is said, and the library stays as it was', async ({ name, data, size, why }) => {
    const before = [await articleHtml(), await tab.evaluate(() => document.querySelector('#library')?.textContent)];
    await choose(name, data, size);
    await tab.waitFor(() => document.querySelector('.notices p'));
    expect(await text('.notices span')).toBe(`“${name}” could not be opened: ${why}`);
    expect([await articleHtml(), await tab.evaluate(() => document.querySelector('#library')?.textContent)]).toEqual(
      before,
    );
  });

  test('in a window as narrow as a telephone the article is at the top and nothing is cut off at the side', async () => {
    await tab.setViewport(360, 720);
    await set(browser(), { pinyin: true, english: 'beside' });
    await painted(tab);
    const seen = await tab.evaluate(() => ({
      title: document.querySelector('article h1')?.getBoundingClientRect().top ?? 0,
      width: document.documentElement.scrollWidth,
      shelves: document.querySelector('.shelves')?.getBoundingClientRect().height,
    }));
    expect(seen.title).toBeLessThan(160);
    expect(seen.width).toBeLessThanOrEqual(360);
    expect(seen.shelves).toBe(0);
    await click('.opener');
    expect(
      await tab.evaluate(() => document.querySelector('.shelves')?.getBoundingClientRect().height),
    ).toBeGreaterThan(300);
  });

  test('nothing but the image that was asked for was ever asked of the network', () => {
    expect([...new Set(browser().requests())]).toEqual(['https://images.example:443/']);
  });
});
