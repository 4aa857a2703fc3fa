import { TextDecoder } from 'node:util';
import { usualKeys } from '../../src/core/page-keys.ts';
import { defaultSettings, type Settings } from '../../src/core/schemas.ts';
import { writeSettings } from '../../src/core/settings-file.ts';
import { createOptions, type OptionsActions, type OptionsView } from '../../src/page/options-view.ts';

Object.assign(globalThis, { TextDecoder });
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};

const message = (key: string, ...substitutions: string[]) => [key, ...substitutions].join(' ').trim();
const facts = { browser: 'chromium', version: '1.0', ownSites: [] } as const;
const mock = <K extends keyof OptionsActions>() =>
  jest.fn<ReturnType<OptionsActions[K]>, Parameters<OptionsActions[K]>>();

let actions: { [K in keyof OptionsActions]: jest.MockedFunction<OptionsActions[K]> };
let view: OptionsView;
let settings: Settings;

/** As the browser does: what is changed comes back. */
function show(changes: Partial<Settings>) {
  settings = { ...settings, ...changes };
  view.showSettings(settings);
  return Promise.resolve();
}

beforeEach(() => {
  settings = defaultSettings;
  actions = {
    change: mock<'change'>().mockImplementation(show),
    setAnki: mock<'setAnki'>().mockImplementation(async (anki) => (await show({ anki }), true)),
    keepReading: mock<'keepReading'>(),
    forbid: mock<'forbid'>(),
    openShortcuts: mock<'openShortcuts'>().mockResolvedValue(undefined),
  };
  view = createOptions(document.body, message, facts, actions);
  view.showSettings(settings);
});

const settled = () => new Promise((resolve) => setTimeout(resolve));
const notice = () => document.querySelector('.notices span')?.textContent;
const undo = () => document.querySelector<HTMLElement>('.notices button:not(.quiet)')?.click();
const button = (text: string) => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === text);
  if (!found) throw new Error(`no button ${text}`);
  return found;
};
const keyButton = (command: string) => {
  const row = [...document.querySelectorAll('.key-row')].find((one) => one.textContent?.startsWith(command));
  return row?.querySelector('.key') as HTMLButtonElement;
};
const press = (target: Element, key: string, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
async function give(name: string, text: string) {
  const file = new File([text], name);
  // jsdom can't read files.
  Object.assign(file, { arrayBuffer: () => Promise.resolve(Uint8Array.from(Buffer.from(text)).buffer) });
  view.importFile(file);
  await settled();
}
const dialog = () => document.querySelector('dialog');

test('every setting has a control, which changes that setting and shows what it is', async () => {
  const changed = new Map<string, unknown>();
  const note = (changes: object) => Object.entries(changes).forEach(([name, value]) => changed.set(name, value));
  actions.change.mockImplementation((changes) => (note(changes), show(changes)));
  actions.setAnki.mockImplementation(async (anki) => (note({ anki }), await show({ anki }), true));
  for (const input of document.querySelectorAll<HTMLInputElement>('main input:not([type=file])')) {
    const before = { ...settings };
    const was = input.checked;
    input.click();
    await settled();
    expect(input.checked).toBe(input.type === 'radio' || !was);
    if (!was || input.type !== 'radio') expect(settings).not.toEqual(before);
  }
  for (const select of document.querySelectorAll('main select')) {
    const one = select as HTMLSelectElement;
    one.selectedIndex = (one.selectedIndex + 1) % one.options.length;
    one.dispatchEvent(new Event('change'));
  }
  keyButton('commandLookUp').click();
  press(keyButton('commandLookUp'), 'l', { altKey: true });
  expect([...changed.keys()].sort()).toEqual(Object.keys(defaultSettings).sort());
  expect(changed.get('keys')).toEqual({ ...usualKeys, 'look-up': 'Alt+L' });
});

test('a control that matters only with another setting is shown only then', () => {
  const seen = (label: string) =>
    ![...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label))?.hidden;
  expect([seen('optionsKnownLevel'), seen('optionsNamesAlways')]).toEqual([false, false]);
  void show({ pinyinOn: 'level' });
  expect([seen('optionsKnownLevel'), seen('optionsNamesAlways')]).toEqual([true, true]);
  void show({ pinyinOn: 'unknown' });
  expect([seen('optionsKnownLevel'), seen('optionsNamesAlways')]).toEqual([false, true]);
  expect(seen('optionsUnderline')).toBe(true);
  void show({ figures: false });
  expect(seen('optionsUnderline')).toBe(false);
});

test('all settings go back to what they were at first, and come back with Undo', async () => {
  const own: Partial<Settings> = { script: 'hans', anki: true, keys: { ...usualKeys, 'look-up': '' } };
  await show(own);
  button('optionsReset').click();
  await settled();
  expect(settings).toEqual(defaultSettings);
  expect(actions.setAnki).toHaveBeenCalledWith(false);
  expect(notice()).toBe('optionsWasReset');
  undo();
  await settled();
  expect(settings).toEqual({ ...defaultSettings, ...own });
});

test('a file shows what it would change before anything changes, and what it has changed can be undone', async () => {
  const text = writeSettings({ ...defaultSettings, notation: 'zhuyin', keys: { ...usualKeys, 'look-up': '' } });
  await show({ knownLevel: 5, anki: true });
  await give('mine.json', text);
  expect(dialog()?.open).toBe(true);
  expect([...(dialog()?.querySelectorAll('dt, dd') ?? [])].map((one) => one.textContent)).toEqual([
    'optionsKnownLevel',
    'HSK 5 → HSK 3',
    'optionsNotation',
    'notation_marks → notation_zhuyin',
    'commandLookUp',
    'Alt+Shift+D → optionsNoShortcut',
  ]);
  expect(actions.change).not.toHaveBeenCalled();
  button('wordsImportAccept').click();
  await settled();
  expect(dialog()?.open).toBe(false);
  expect([settings.notation, settings.knownLevel, settings.anki]).toEqual(['zhuyin', 3, true]);
  expect(actions.setAnki).not.toHaveBeenCalled();
  undo();
  await settled();
  expect([settings.notation, settings.knownLevel, settings.keys]).toEqual(['marks', 5, usualKeys]);
});

test('a file that cannot be used says why and changes nothing, and one that changes nothing says that', async () => {
  await give('broken.json', '{"kind": "pangzhu-set');
  expect(notice()).toBe('optionsImportFailed broken.json settingsImport_other');
  await give('strange.json', JSON.stringify({ kind: 'pangzhu-settings', version: 1, settings: { script: 'runes' } }));
  expect(notice()).toBe('optionsImportFailed strange.json settingsImport_value script');
  await give('same.json', writeSettings(defaultSettings));
  expect(notice()).toBe('optionsImportSame same.json');
  expect(actions.change).not.toHaveBeenCalled();
});

test('a file whose settings cannot be kept says why, and does not say that it was taken', async () => {
  await give('mine.json', writeSettings({ ...defaultSettings, notation: 'zhuyin' }));
  actions.change.mockRejectedValueOnce(new Error('the disk is full'));
  button('wordsImportAccept').click();
  await settled();
  expect(notice()).toBe('popupFailed the disk is full');
  expect(settings).toEqual(defaultSettings);
});

test('Anki that is refused or does not answer stays off, with a sentence', async () => {
  const toggle = [...document.querySelectorAll('label')].find((one) => one.textContent === 'wordsAnki');
  const input = toggle?.querySelector('input');
  actions.setAnki.mockResolvedValueOnce(false);
  input?.click();
  await settled();
  expect([input?.checked, notice()]).toEqual([false, 'wordsAnkiDeclined']);
  actions.setAnki.mockRejectedValueOnce(new Error('Anki does not answer.'));
  input?.click();
  await settled();
  expect([input?.checked, notice()]).toEqual([false, 'popupFailed Anki does not answer.']);
});

describe('a key', () => {
  const problem = (command: string) => keyButton(command).parentElement?.querySelector('.problem')?.textContent;

  test('is changed by pressing another, and left alone by Escape', () => {
    keyButton('commandNextScript').click();
    expect(keyButton('commandNextScript').textContent).toBe('keysPress');
    press(keyButton('commandNextScript'), 'Shift', { shiftKey: true });
    press(keyButton('commandNextScript'), 'J', { shiftKey: true });
    expect(settings.keys['next-script']).toBe('Shift+J');
    expect(keyButton('commandNextScript').textContent).toBe('Shift+J');
    keyButton('commandNextScript').click();
    press(keyButton('commandNextScript'), 'Escape');
    press(keyButton('commandNextScript'), 'k');
    expect(settings.keys['next-script']).toBe('Shift+J');
  });

  test('that another command has, here or in the browser, is refused by the name of that command', () => {
    view.showShortcuts([
      { name: 'toggle-pinyin', description: 'Pinyin', keys: 'Alt+Shift+P' },
      { name: 'look-up', description: 'Look up', keys: 'Alt+9' },
    ]);
    keyButton('commandNextScript').click();
    press(keyButton('commandNextScript'), 'e');
    expect(problem('commandNextScript')).toBe('keysTaken E commandNextEnglish');
    press(keyButton('commandNextScript'), '9', { altKey: true });
    expect(problem('commandNextScript')).toBe('keysTaken Alt+9 Look up');
    press(keyButton('commandNextScript'), 'a', { ctrlKey: true });
    expect(problem('commandNextScript')).toBe('keysImpossible');
    press(keyButton('commandNextScript'), '8', { altKey: true });
    expect([problem('commandNextScript'), settings.keys['next-script']]).toEqual(['', 'Alt+8']);
    keyButton('commandLookUp').click();
    press(keyButton('commandLookUp'), '9', { altKey: true });
    expect(settings.keys['look-up']).toBe('Alt+9');
  });

  test('is switched off by its button or by Delete, and has no button then', () => {
    document.querySelector<HTMLElement>('[aria-label="keysOff commandNextFigure"]')?.click();
    expect(settings.keys['next-figure']).toBe('');
    expect(keyButton('commandNextFigure').textContent).toBe('optionsNoShortcut');
    expect(document.activeElement).toBe(keyButton('commandNextFigure'));
    expect(document.querySelector<HTMLElement>('[aria-label="keysOff commandNextFigure"]')?.hidden).toBe(true);
    keyButton('commandLookUp').click();
    press(keyButton('commandLookUp'), 'Delete');
    expect(settings.keys['look-up']).toBe('');
  });
});
