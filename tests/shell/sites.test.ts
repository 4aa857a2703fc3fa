import { allowedSites, registerAllowedSites, sitePattern } from '../../src/shell/sites.ts';
import fakeBrowser from './fake-browser.ts';

beforeEach(() => fakeBrowser.forget());

test.each([
  ['https://news.example.com/a/1?b=2#c', '*://news.example.com/*'],
  ['http://127.0.0.1:8080/', '*://127.0.0.1/*'],
  ['chrome://extensions/', null],
  ['file:///home/a.html', null],
  ['not an address', null],
  [undefined, null],
])('the site of %s is %s', (address, pattern) => {
  expect(sitePattern(address)).toBe(pattern);
});

test('registered pages follow what is allowed, and own sites are not among them', async () => {
  const matches = () => fakeBrowser.scripting.registered().map((script) => script.matches);
  await registerAllowedSites();
  expect(matches()).toEqual([]);
  fakeBrowser.permissions.grant(['*://a.example/*']);
  await registerAllowedSites();
  expect(await allowedSites()).toEqual(['*://a.example/*']);
  expect(matches()).toEqual([['*://a.example/*']]);
  fakeBrowser.permissions.grant(['*://a.example/*', '*://b.example/*']);
  await registerAllowedSites();
  expect(matches()).toEqual([['*://a.example/*', '*://b.example/*']]);
  fakeBrowser.permissions.grant([]);
  await registerAllowedSites();
  expect(matches()).toEqual([]);
});

test('where English pages are wanted, every page is read, those of own sites among them', async () => {
  const registered = () => fakeBrowser.scripting.registered().map(({ matches, js }) => ({ matches, js }));
  fakeBrowser.permissions.grant(['*://a.example/*']);
  await fakeBrowser.storage.local.set({ englishPages: true });
  await registerAllowedSites();
  expect(registered()).toEqual([
    { matches: ['*://own.example/*', '*://a.example/*'], js: ['sentinel.js', 'content.js'] },
  ]);
  await fakeBrowser.storage.local.set({ englishPages: false });
  await registerAllowedSites();
  expect(registered()).toEqual([{ matches: ['*://a.example/*'], js: ['sentinel.js'] }]);
});
