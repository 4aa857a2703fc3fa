import { PageRequests, Requests } from '../../src/core/schemas.ts';
import { answer, ask, type Handlers, MessageError, type PageProtocol } from '../../src/shell/messages.ts';
import fakeBrowser from './fake-browser.ts';

const handlers: Handlers<PageProtocol> = {
  status: () => Promise.resolve({ chinese: true, script: 'hans', figures: [] }),
  nextFigure: () => Promise.reject(new Error('no figures')),
  openWord: () => Promise.resolve(null),
  goToFigure: () => Promise.resolve(null),
  copy: () => Promise.resolve(null),
};
answer<PageProtocol>(PageRequests, handlers);

beforeEach(() => fakeBrowser.forget());

/** Sends a message as the browser would; resolves to the reply, or `'ignored'`. */
function send(message: unknown, sender: object = { id: 'pangzhu' }): Promise<unknown> {
  return new Promise((resolve) => {
    const [returned] = fakeBrowser.runtime.onMessage.fire(message, sender, resolve);
    if (returned !== true) setImmediate(() => resolve('ignored'));
  });
}

test('a question is answered', async () => {
  expect(await send({ name: 'status', body: {} })).toEqual({
    ok: true,
    value: { chinese: true, script: 'hans', figures: [] },
  });
});

test('a failing handler is an answer', async () => {
  expect(await send({ name: 'nextFigure', body: {} })).toEqual({
    ok: false,
    code: 'failed',
    detail: 'Error: no figures',
  });
});

test('a malformed question is refused', async () => {
  expect(await send({ name: 'goToFigure', body: { id: 7 } })).toEqual({
    ok: false,
    code: 'refused',
    detail: 'goToFigure',
  });
});

test.each([
  ['from another extension', { name: 'status', body: {} }, { id: 'stranger' }],
  ['by no name', null, { id: 'pangzhu' }],
  ['by a name of Object’s own', { name: 'constructor', body: {} }, { id: 'pangzhu' }],
  ['by an unknown name', { name: 'eval', body: {} }, { id: 'pangzhu' }],
])('a message %s is ignored', async (_, message, sender) => {
  expect(await send(message, sender)).toBe('ignored');
});

test('nothing that is asked of the background is a question to a page: an open reader hears it, too, and would answer first', () => {
  expect(Object.keys(Requests).filter((name) => name in PageRequests)).toEqual([]);
});

test('a background that stops before it has answered is asked again', async () => {
  fakeBrowser.runtime.sendMessage
    .mockResolvedValueOnce(undefined)
    .mockRejectedValueOnce(new Error('the message channel closed before a response was received'))
    .mockResolvedValueOnce({ ok: true, value: [] });
  expect(await ask('bundledArticles', {})).toEqual([]);
});

test('when nobody ever answers, that is the outcome', async () => {
  fakeBrowser.runtime.sendMessage.mockResolvedValue(undefined);
  await expect(ask('bundledArticles', {})).rejects.toMatchObject({ code: 'nobody' });
});

test('a question that failed is not asked again', async () => {
  fakeBrowser.runtime.sendMessage.mockReset().mockResolvedValueOnce({ ok: false, code: 'failed', detail: 'x' });
  await expect(ask('bundledArticles', {})).rejects.toMatchObject({ code: 'failed' });
  expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledTimes(1);
});

test('a script whose extension was updated knows that it is gone', async () => {
  fakeBrowser.runtime.id = undefined;
  const asking = ask('bundledArticles', {});
  await expect(asking).rejects.toBeInstanceOf(MessageError);
  await expect(asking).rejects.toMatchObject({ code: 'gone' });
});
