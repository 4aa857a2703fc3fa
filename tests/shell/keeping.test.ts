/** What the person is told when a word is kept from a card. */
import type { Saved } from '../../src/shell/messages.ts';
import { keepingHere } from '../../src/shell/keeping.ts';
import fakeBrowser from './fake-browser.ts';
import { tan } from '../core/saved-words/saved-word-examples.ts';

Object.assign(fakeBrowser, {
  i18n: { getMessage: (key: string, substitutions: string[]) => [key, ...substitutions].join(' ') },
});

const { runtime, extension } = fakeBrowser;
afterEach(() => {
  fakeBrowser.forget();
  extension.inIncognitoContext = false;
});

test('what becomes of a word is told, and what Anki says besides', async () => {
  const keeping = keepingHere();
  const told = async (saved: Saved, state: 'learning' | 'known' = 'learning') => {
    runtime.sendMessage.mockResolvedValueOnce({ ok: true, value: saved });
    return keeping?.save({ ...tan, state });
  };
  expect(await told({ anki: null })).toBe('cardKept_learning');
  expect(await told({ anki: null }, 'known')).toBe('cardKept_known');
  expect(await told({ anki: 'added' })).toBe('cardAnki_added');
  expect(await told({ anki: 'there' })).toBe('cardAnki_there');
  expect(await told({ anki: 'unreachable', problem: 'x' })).toBe('cardNotInAnki wordsAnki_unreachable x');
  expect(await told({ anki: 'refused', problem: 'no deck' })).toBe('cardNotInAnki wordsAnki_refused no deck');
  const words = [{ ...tan, id: '谈判 談判 tan2 pan4', savedAt: 5 }];
  runtime.sendMessage.mockResolvedValueOnce({ ok: true, value: words });
  const forgotten = await keeping?.forget(tan);
  expect(forgotten?.told).toBe('cardForgotten');
  expect(runtime.sendMessage).toHaveBeenLastCalledWith({
    name: 'forgetWord',
    body: { hans: '谈判', hant: '談判' },
  });
  runtime.sendMessage.mockResolvedValueOnce({ ok: true, value: null });
  expect(await forgotten?.undo()).toBe('cardKeptAgain');
  expect(runtime.sendMessage).toHaveBeenLastCalledWith({ name: 'keepAgain', body: { words } });
});

test('what stands in the way is told in a sentence', async () => {
  const keeping = keepingHere();
  const failing = async (detail: string) => {
    runtime.sendMessage.mockResolvedValueOnce({ ok: false, code: 'failed', detail });
    return keeping?.save(tan).catch((error: Error) => error.message);
  };
  expect(await failing('KeepingError: full: no room')).toBe('wordsKeeping_full');
  expect(await failing('KeepingError: private: a private window')).toBe('wordsKeeping_private');
  expect(await failing('KeepingError: broken: odd')).toBe('wordsKeeping_broken');
  runtime.id = undefined;
  expect(await keeping?.save(tan).catch((error: Error) => error.message)).toBe('wordsKeeping_gone');
});

test('in a private window there is nothing to keep words with', () => {
  extension.inIncognitoContext = true;
  expect(keepingHere()).toBeUndefined();
});
