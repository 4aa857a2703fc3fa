/** Running code in the parts of Firefox: the tab in front, Firefox's own window, and extension pages that are no tab. */
import type { Json, Source } from './browser.ts';
import type { Marionette } from '../../src/node/marionette.ts';
import { functionText } from './source.ts';

export type MarionetteKeys = { type: 'keyDown' | 'keyUp'; value: string };
/** The page's own world, or one with Firefox's own rights over the page. */
export type World = 'page' | 'system';

/** The pages of the extension that are not tabs; `find` is code in Firefox's window that gives their browsing context. */
export interface OffTabPage {
  find: string;
}

export class FirefoxRemote {
  readonly #marionette: Marionette;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(marionette: Marionette) {
    this.#marionette = marionette;
  }

  /** Does one thing at a time: Firefox has one current window and context for all commands. */
  exclusively<T>(act: (marionette: Marionette) => Promise<T>): Promise<T> {
    const result = this.#turn.then(() => act(this.#marionette));
    this.#turn = result.catch(() => undefined);
    return result;
  }

  /** Runs an action on a tab; `focus` brings the tab to the front first. */
  inTab<T>(handle: string, act: (marionette: Marionette) => Promise<T>, { focus = false } = {}): Promise<T> {
    return this.exclusively(async (marionette) => {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus });
      return act(marionette);
    });
  }

  /** Runs commands in Firefox's own window. */
  inWindow<T>(act: (marionette: Marionette) => Promise<T>): Promise<T> {
    return this.exclusively(async (marionette) => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await act(marionette);
      } finally {
        await marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  /** Runs the body of an async function of `window` and `args` with Firefox's own rights; the value comes back as JSON. */
  runInWindow<T>(body: string, ...args: Json[]): Promise<T> {
    const script = `return (async (window, args) => { ${body} })(Services.wm.getMostRecentWindow('navigator:browser'), [...arguments])`;
    return this.inWindow((marionette) =>
      marionette.send<T>('WebDriver:ExecuteScript', { script, args, sandbox: 'system' }),
    );
  }

  /** Runs code in a page that is not a tab, by the same actor that Firefox's remote control uses for tabs. */
  async runInPage<T>(
    { find }: OffTabPage,
    world: World,
    source: Source<unknown, never[]>,
    ...args: Json[]
  ): Promise<T> {
    const script = `return (async () => JSON.stringify(await (${functionText(source)})(...${JSON.stringify(args)})))()`;
    const text = await this.runInWindow<string | null>(
      `const context = await (async () => { ${find} })();
      if (!context) throw new Error('The extension page is not open');
      const actor = context.currentWindowGlobal.getActor('MarionetteCommands');
      const options = { sandboxName: args[1], newSandbox: false, timeout: 30000, async: false, file: 'test', line: 1 };
      return actor.executeScript(args[0], [], options);`,
      script,
      world === 'system' ? 'system' : null,
    );
    return (text === null ? null : JSON.parse(text)) as T;
  }
}

/** Key events of `Alt+Shift+P`: down in order, up in reverse. */
export function keyEvents(keys: string): MarionetteKeys[] {
  const values = keys.split('+').map((key) => specialKeys[key] ?? key);
  const down = values.map((value): MarionetteKeys => ({ type: 'keyDown', value }));
  const up = values.reverse().map((value): MarionetteKeys => ({ type: 'keyUp', value }));
  return [...down, ...up];
}

/** `KeyboardEvent.key` (and the manifest's modifier names) → WebDriver's code points. */
const specialKeys: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Ctrl: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/**
 * Errors of the document it runs in, with Firefox's own rights: thrown ones are in the console of its process, logged ones
 * in the storage of the console API.
 */
export const consoleErrorsScript = `() => {
  const id = window.windowGlobalChild.innerWindowId;
  const thrown = Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && message.innerWindowID === id)
    .filter((message) => !(message.flags & Ci.nsIScriptError.warningFlag))
    .map((message) => message.errorMessage);
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const logged = storage.getEvents(id)
    .filter(({ level }) => level === 'error' || level === 'assert')
    .map((event) => event.arguments.map(String).join(' '));
  return [...thrown, ...logged];
}`;
