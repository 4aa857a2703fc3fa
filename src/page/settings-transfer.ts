/** Settings to a file and from one, and back to what they were at first. What changes is shown first, and can be undone. */
import { defaultSettings, type Settings } from '../core/schemas.ts';
import { largestSettingsFile, readSettingsFile, type SettingsFailure, writeSettings } from '../core/settings-file.ts';
import type { Message } from './card.ts';
import { element } from './element.ts';
import { downloadFile } from './file-download.ts';
import type { Notices } from './notices.ts';
import type { SettingControl } from './setting-controls.ts';

export interface SettingsTransfer {
  /** The buttons, and the dialog that they open. */
  element: HTMLElement;
  show(settings: Settings): void;
  openFile(file: File): Promise<void>;
}

/**
 * @param controls what the settings are called, and their values
 * @param replace makes these the settings, or says why it can't and returns false
 */
export function createSettingsTransfer(
  message: Message,
  notices: Notices,
  controls: readonly SettingControl[],
  replace: (settings: Settings) => Promise<boolean>,
): SettingsTransfer {
  let settings = defaultSettings;
  const dialog = element('dialog', { 'aria-label': message('optionsImport') });
  const picker = element('input', { type: 'file', accept: '.json,application/json', hidden: '' });
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    if (file) void openFile(file);
    picker.value = '';
  });

  function button(text: string, act: () => void, kind = ''): HTMLButtonElement {
    const made = element('button', { type: 'button', class: kind }, text);
    made.addEventListener('click', act);
    return made;
  }

  /** @param done the key of what is said when the settings are these */
  async function become(next: Settings, done: string) {
    const before = settings;
    if (!(await replace(next))) return;
    notices.offer(done, '', 'readerUndo', () => void replace(before));
  }

  async function openFile(file: File): Promise<void> {
    if (file.size > largestSettingsFile) return fail(file.name, { code: 'other' });
    let text: string;
    try {
      text = new TextDecoder().decode(await file.arrayBuffer());
    } catch {
      return notices.say('optionsImportFailed', file.name, message('importReason_unreadable'));
    }
    const result = readSettingsFile(text);
    if (!result.ok) return fail(file.name, result.failure);
    const next = { ...settings, ...result.settings };
    const changes = controls.filter((control) => control.tell(next) !== control.tell(settings));
    if (changes.length === 0) return notices.say('optionsImportSame', file.name);
    preview(file.name, changes, next);
  }

  function fail(name: string, failure: SettingsFailure) {
    const wrong = failure.code === 'value' ? failure.name : '';
    notices.say('optionsImportFailed', name, message(`settingsImport_${failure.code}`, wrong));
  }

  function preview(name: string, changes: readonly SettingControl[], next: Settings) {
    const accept = () => {
      dialog.close();
      void become(next, 'optionsImported');
    };
    dialog.replaceChildren(
      element('h2', {}, name),
      element('p', {}, message('optionsImportChanges', String(changes.length))),
      element('dl', {}, ...changes.flatMap(({ label, tell }) => drawChange(label, tell(settings), tell(next)))),
      element(
        'p',
        { class: 'buttons' },
        button(message('readerCancel'), () => dialog.close()),
        button(message('wordsImportAccept'), accept, 'primary'),
      ),
    );
    dialog.showModal();
  }

  return {
    element: element(
      'div',
      { class: 'transfer' },
      button(message('optionsExport'), () =>
        downloadFile('pangzhu-settings.json', 'application/json', writeSettings(settings)),
      ),
      button(message('optionsImport'), () => picker.click()),
      button(message('optionsReset'), () => void become(defaultSettings, 'optionsWasReset')),
      picker,
      dialog,
    ),
    show(next) {
      settings = next;
    },
    openFile,
  };
}

function drawChange(label: string, before: string, after: string): HTMLElement[] {
  return [element('dt', {}, label), element('dd', {}, element('s', {}, before), ' → ', element('strong', {}, after))];
}
