import type { FigureSummary, TargetScript } from '../../src/core/annotations.ts';
import { defaultSettings, type Settings } from '../../src/core/schemas.ts';
import type { PageReport } from '../../src/core/page-status.ts';
import { createPopup, type PopupActions, type PopupView } from '../../src/page/popup-view.ts';

const message = (key: string, ...substitutions: string[]) => [key, ...substitutions].join(' ');
const person = (id: string, hans: string, en: string, reading: string, mentions: number): FigureSummary => ({
  id,
  names: { hans, hantTW: hans, hantHK: hans, en },
  reading,
  mentions,
});
const people = [
  person('wang-yi', '王毅', 'Wang Yi', 'Wang2 Yi4', 2),
  person('sergey-lavrov', '谢尔盖·拉夫罗夫', 'Sergey Lavrov', 'Xie4 er3 gai4 La1 fu1 luo2 fu1', 5),
];
const read: Extract<PageReport, { kind: 'read' }> = {
  kind: 'read',
  chinese: true,
  script: 'hans',
  figures: people,
  settled: true,
};

let actions: { [K in keyof PopupActions]: jest.MockedFunction<PopupActions[K]> };
let popup: PopupView;

beforeEach(() => {
  actions = {
    change: jest.fn<Promise<void>, [Partial<Settings>]>().mockResolvedValue(undefined),
    read: jest.fn<Promise<void>, []>().mockResolvedValue(undefined),
    allow: jest.fn<Promise<boolean>, []>().mockResolvedValue(true),
    forbid: jest.fn<Promise<boolean>, []>().mockResolvedValue(true),
    goTo: jest.fn<Promise<void>, [string]>().mockResolvedValue(undefined),
    convert: jest.fn<Promise<string>, [string, TargetScript]>((text) => Promise.resolve(`${text}*`)),
    openReader: jest.fn<Promise<void>, []>().mockResolvedValue(undefined),
    openWords: jest.fn<Promise<void>, []>().mockResolvedValue(undefined),
    openOptions: jest.fn<Promise<void>, []>().mockResolvedValue(undefined),
  };
  popup = createPopup(document.body, message, actions);
  popup.showSettings(defaultSettings);
});

/** What a person sees: the text of everything that is not hidden. */
function seen(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim();
    if (text && !walker.currentNode.parentElement?.closest('[hidden]')) texts.push(text);
  }
  return texts;
}

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (one) => one.textContent?.includes(name) && !one.closest('[hidden]'),
  );
  if (!found) throw new Error(`no button “${name}” in: ${seen().join(' | ')}`);
  return found;
}

const input = (label: string) => {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(label));
  return found?.querySelector('input') as HTMLInputElement;
};
const notice = () => document.querySelector('.notice')?.textContent;
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('each control changes its own setting and no other', () => {
  input('readerPinyin').click();
  input('readerNames').click();
  input('script_hantHK').click();
  input('scope_page').click();
  document.querySelector<HTMLInputElement>('input[aria-label=notation_zhuyin]')?.click();
  expect(actions.change.mock.calls).toEqual([
    [{ pinyin: false }],
    [{ figures: false }],
    [{ script: 'hant-HK' }],
    [{ scope: 'page' }],
    [{ notation: 'zhuyin' }],
  ]);
});

test('a setting changed in another window is shown without being changed again', () => {
  popup.showSettings({ ...defaultSettings, pinyin: false, script: 'hant-TW', scope: 'page', theme: 'dark' });
  expect(input('readerPinyin').checked).toBe(false);
  expect(input('readerNames').checked).toBe(true);
  expect(input('script_own').checked).toBe(false);
  expect(input('script_hantTW').checked).toBe(true);
  expect(input('scope_page').checked).toBe(true);
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(actions.change).not.toHaveBeenCalled();
});

test('the switches are switches and each group of choices has its name, for those who hear the popup', () => {
  expect(input('readerPinyin').getAttribute('role')).toBe('switch');
  expect([...document.querySelectorAll('legend')].map((legend) => legend.textContent?.trim())).toEqual([
    'optionsNotation',
    'readerScript',
    'popupScope',
  ]);
});

test('a page that nobody reads offers to be read, and says so while it begins', () => {
  popup.showPage({ kind: 'unread' });
  button('popupRead').click();
  expect(actions.read).toHaveBeenCalledTimes(1);
  popup.showPage({ kind: 'beginning' });
  expect(button('popupRead').disabled).toBe(true);
  expect(seen()).toContain('popupReading');
  popup.showPage(read);
  expect(seen()).not.toContain('popupRead');
  expect(seen()).not.toContain('popupReading');
});

test('who is who is listed in both languages, and a click goes to the person', () => {
  popup.showPage(read);
  expect(seen().slice(seen().indexOf('readerWhosWho'))).toEqual([
    'readerWhosWho',
    '2',
    '王毅',
    'Wang Yi',
    '2',
    '谢尔盖·拉夫罗夫',
    'Sergey Lavrov',
    '5',
    'popupReader',
    'wordsTitle',
    'popupOptions',
  ]);
  button('拉夫罗夫').click();
  expect(actions.goTo.mock.calls).toEqual([['sergey-lavrov']]);
});

test('the list has the names in the script that is read', async () => {
  popup.showPage(read);
  popup.showSettings({ ...defaultSettings, script: 'hant-HK' });
  await new Promise((done) => setTimeout(done));
  expect(seen()).toContain('王毅*');
  expect(actions.convert).toHaveBeenCalledWith('王毅', 'hant-HK');
  expect(document.querySelector('.hans')?.getAttribute('lang')).toBe('zh-HK');
  popup.showSettings(defaultSettings);
  popup.showPage({ ...read, script: 'hant' });
  await new Promise((done) => setTimeout(done));
  expect(actions.convert).toHaveBeenLastCalledWith(expect.anything(), 'hant-TW');
});

test('with names off the list only tells, because the page has no marks to go to', () => {
  popup.showPage(read);
  popup.showSettings({ ...defaultSettings, figures: false });
  expect(seen()).toContain('王毅');
  expect(() => button('王毅')).toThrow('no button');
});

test('being asked again leaves the list alone, so that the keyboard keeps its place', () => {
  popup.showPage(read);
  button('王毅').focus();
  popup.showPage({ ...read, figures: [...people] });
  expect(document.activeElement?.textContent).toContain('王毅');
});

test.each<[PageReport, Partial<Settings>, string]>([
  [{ kind: 'closed' }, {}, 'popupClosed'],
  [{ kind: 'silent' }, {}, 'popupNoAnswer'],
  [{ kind: 'read', chinese: false, script: 'hans', figures: [], settled: true }, {}, 'popupNoChinese'],
  [{ kind: 'read', chinese: true, script: 'hans', figures: [], settled: false }, {}, 'popupReading'],
  [{ kind: 'read', chinese: true, script: 'hans', figures: [], settled: true }, {}, 'popupNobodyNamed'],
  [read, { pinyin: false, figures: false, script: 'own' }, 'popupAllOff'],
])('a page in the state %j, settings %j, is told of by the sentence %s', (report, settings, sentence) => {
  popup.showSettings({ ...defaultSettings, ...settings });
  popup.showPage(report);
  expect(document.querySelector('.say:not([hidden])')?.textContent).toBe(sentence);
  expect(seen()).not.toContain('readerWhosWho');
});

test('a page that the browser keeps from extensions has no button that could do nothing', () => {
  popup.showPage({ kind: 'closed' });
  popup.showSite(null);
  const names = [...document.querySelectorAll('button:not([hidden])')].map((one) => one.textContent);
  expect(names).toEqual(['popupReader', 'wordsTitle', 'popupOptions']);
});

test('a site is allowed and taken back by the same button; one that is covered otherwise has none', async () => {
  popup.showSite({ host: 'www.zaobao.com.sg', access: 'none' });
  expect(seen()).toContain('www.zaobao.com.sg');
  button('popupAllow').click();
  expect(actions.allow).toHaveBeenCalledTimes(1);
  popup.showSite({ host: 'www.zaobao.com.sg', access: 'allowed' });
  button('popupForbid').click();
  await settled();
  expect(actions.forbid).toHaveBeenCalledTimes(1);
  expect(notice()).toBe('popupForbidden');
  popup.showSite({ host: 'www.voachinese.com', access: 'given' });
  expect(seen()).not.toContain('popupAllow');
  expect(seen()).not.toContain('popupForbid');
});

test('a site that the person declines is said to be as it was', async () => {
  popup.showSite({ host: 'www.zaobao.com.sg', access: 'none' });
  actions.allow.mockResolvedValue(false);
  button('popupAllow').click();
  await settled();
  expect(notice()).toBe('popupDeclined');
});

test('a setting that cannot be kept goes back, and the reason is told', async () => {
  actions.change.mockRejectedValue(new Error('the disk is full'));
  input('readerPinyin').click();
  await settled();
  expect(input('readerPinyin').checked).toBe(true);
  expect(notice()).toBe('popupFailed the disk is full');
});

test.each<[keyof PopupActions, string]>([
  ['openReader', 'popupReader'],
  ['openWords', 'wordsTitle'],
  ['openOptions', 'popupOptions'],
  ['goTo', '王毅'],
  ['allow', 'popupAllow'],
])('when %s fails the person reads why', async (action, name) => {
  popup.showPage(read);
  popup.showSite({ host: 'www.zaobao.com.sg', access: 'none' });
  actions[action].mockRejectedValue(new Error('no such window'));
  button(name).click();
  await settled();
  expect(notice()).toBe('popupFailed no such window');
});

test('the keys of the commands stand beside their controls; a command without keys shows none', () => {
  popup.showShortcuts([
    { name: 'toggle-pinyin', keys: 'Alt+Shift+P' },
    { name: 'next-script', keys: '' },
    { name: 'something-new', keys: 'Ctrl+7' },
  ]);
  const shown = [...document.querySelectorAll('kbd:not([hidden])')].map((keys) => keys.parentElement?.textContent);
  expect(shown).toEqual(['readerPinyin Alt+Shift+P']);
});
