/** The entries of the page's menu that copy. */
import { followCopyMenu } from '../../src/shell/copy-menu.ts';
import fakeBrowser from './fake-browser.ts';

const { runtime, tabs } = fakeBrowser;
const settled = () => new Promise(setImmediate);

function createMenu() {
  let click: (info: { menuItemId: string }, tab?: { id: number }) => void = () => undefined;
  const entries: { id: string; title: string; contexts: string[] }[] = [];
  const contextMenus = {
    removeAll: () => Promise.resolve(void entries.splice(0)),
    create: (entry: (typeof entries)[number]) => entries.push(entry),
    onClicked: { addListener: (listener: typeof click) => (click = listener) },
  };
  Object.assign(fakeBrowser, { contextMenus, i18n: { getMessage: (key: string) => key } });
  return { entries, click: (menuItemId: string, tab?: { id: number }) => click({ menuItemId }, tab) };
}

afterEach(() => {
  Object.assign(fakeBrowser, { contextMenus: undefined });
  tabs.sendMessage.mockReset();
});

test('where the browser has no such menu, as on Firefox for Android, nothing is done', () => {
  expect(followCopyMenu).not.toThrow();
});

test('the entries are drawn once, however often the browser starts, in the language that it has then', async () => {
  const { entries } = createMenu();
  followCopyMenu();
  runtime.onInstalled.fire({});
  await settled();
  runtime.onStartup.fire();
  await settled();
  expect(entries.map(({ id, title, contexts }) => `${id} ${title} ${contexts.join()}`)).toEqual([
    'copy-pinyin menuCopy_pinyin selection',
    'copy-brackets menuCopy_brackets selection',
    'copy-original menuCopy_original selection',
    'copy-note menuCopy_note page,selection,link',
  ]);
});

test('a click asks the page to copy; entries of others and tabs that are gone are left alone', async () => {
  const { click } = createMenu();
  followCopyMenu();
  tabs.sendMessage.mockResolvedValue({ ok: true, value: null });
  click('copy-brackets', { id: 7 });
  await settled();
  click('other', { id: 7 });
  click('copy-note');
  await settled();
  expect(tabs.sendMessage.mock.calls.map(([tab, question]) => [tab, question] as unknown[])).toEqual([
    [7, { name: 'status', body: {} }],
    [7, { name: 'copy', body: { form: 'brackets' } }],
  ]);
});
