/** Questions between the extension's parts: one list of names, from which caller and answerer take their types. */
import type { Annotations, Converted, FigureEntry } from '../core/annotations.ts';
import type { EntryGroup } from '../core/dictionary.ts';
import type { PageStatus } from '../core/page-status.ts';
import type { DescribedWord } from '../core/saved-words/describe-words.ts';
import type { KeptWord } from '../core/saved-words/kept-word.ts';
import { type Article, check, type PageRequests, type Requests, type ShapeOf } from '../core/schemas.ts';
import { browser, type Runtime } from './browser.ts';

/** What the background answers. */
export interface Protocol {
  annotate: { request: ShapeOf<typeof Requests.annotate>; response: Annotations };
  convert: { request: ShapeOf<typeof Requests.convert>; response: Converted };
  bundledArticles: { request: ShapeOf<typeof Requests.bundledArticles>; response: Article[] };
  read: { request: ShapeOf<typeof Requests.read>; response: null };
  searchFigures: { request: ShapeOf<typeof Requests.searchFigures>; response: FigureEntry[] };
  addStyles: { request: ShapeOf<typeof Requests.addStyles>; response: null };
  lookUp: { request: ShapeOf<typeof Requests.lookUp>; response: EntryGroup[] };
  command: { request: ShapeOf<typeof Requests.command>; response: null };
  health: { request: ShapeOf<typeof Requests.health>; response: Health };
  saveWord: { request: ShapeOf<typeof Requests.saveWord>; response: Saved };
  forgetWord: { request: ShapeOf<typeof Requests.forgetWord>; response: KeptWord[] };
  keepAgain: { request: ShapeOf<typeof Requests.keepAgain>; response: null };
  publishWords: { request: ShapeOf<typeof Requests.publishWords>; response: null };
  describeWords: { request: ShapeOf<typeof Requests.describeWords>; response: DescribedWord[] };
}

/** The word is kept; what has become of it in Anki, `null` where that is off. */
export interface Saved {
  anki: 'added' | 'there' | 'unreachable' | 'refused' | null;
  /** Why it is not there. */
  problem?: string;
}

/** `null` where all is well, else the reason. */
export interface Health {
  dictionary: string | null;
  conversion: string | null;
  figures: string | null;
}

/** What a page that is being read answers. */
export interface PageProtocol {
  status: { request: ShapeOf<typeof PageRequests.status>; response: PageStatus };
  nextFigure: { request: ShapeOf<typeof PageRequests.nextFigure>; response: null };
  openWord: { request: ShapeOf<typeof PageRequests.openWord>; response: null };
  goToFigure: { request: ShapeOf<typeof PageRequests.goToFigure>; response: null };
  copy: { request: ShapeOf<typeof PageRequests.copy>; response: null };
}

/**
 * Why a question has no answer: nobody is there to answer it (`nobody`), the extension was updated or removed under the
 * page (`gone`), the question is malformed or from a stranger (`refused`), or answering it failed (`failed`).
 */
export type FailureCode = 'nobody' | 'gone' | 'refused' | 'failed';

/** A question that has no answer; `code` says why. */
export class MessageError extends Error {
  constructor(
    readonly code: FailureCode,
    detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'MessageError';
  }
}

type Reply<T> = { ok: true; value: T } | { ok: false; code: FailureCode; detail: string };

type Exchange = Record<string, { request: object; response: unknown }>;
type ExchangeOf<P> = { [K in keyof P]: { request: object; response: unknown } };

/** How often a question is asked again when the background stopped before it had answered; the next one starts it anew. */
const askAgain = 2;

/** Asks the background. @throws MessageError */
export async function ask<K extends keyof Protocol>(
  name: K,
  body: Protocol[K]['request'],
  again = askAgain,
): Promise<Protocol[K]['response']> {
  try {
    return open<Protocol[K]['response']>(await deliver(() => browser.runtime.sendMessage({ name, body })), name);
  } catch (error) {
    // What a question changes is the same after a second time, so that this does no harm.
    if (again > 0 && error instanceof MessageError && error.code === 'nobody') return ask(name, body, again - 1);
    throw error;
  }
}

/** Asks the page in a tab; `nobody` when it is not being read. @throws MessageError */
export async function askPage<K extends keyof PageProtocol>(
  tab: number,
  name: K,
  body: PageProtocol[K]['request'],
): Promise<PageProtocol[K]['response']> {
  return open(await deliver(() => browser.tabs.sendMessage(tab, { name, body }, { frameId: 0 })), name);
}

async function deliver(send: () => Promise<unknown>): Promise<unknown> {
  if (!isAlive()) throw new MessageError('gone', 'the extension has been updated or removed');
  try {
    return await send();
  } catch (error) {
    throw new MessageError(isAlive() ? 'nobody' : 'gone', String(error));
  }
}

/** Whether this script's extension is still the one that runs: an update leaves its old scripts behind in open pages. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}

function open<T>(reply: unknown, name: string): T {
  const known = reply as Reply<T> | undefined;
  if (!known) throw new MessageError('nobody', name);
  if (!known.ok) throw new MessageError(known.code, known.detail);
  return known.value;
}

export type Handlers<P extends ExchangeOf<P>> = {
  [K in keyof P]: (body: P[K]['request'], sender: Runtime.MessageSender) => Promise<P[K]['response']>;
};

/**
 * Answers questions from the extension's own parts; all others are refused.
 * @param shapes what each question must look like; checked before its handler sees it
 */
export function answer<P extends ExchangeOf<P>>(
  shapes: { [K in keyof P]: Parameters<typeof check>[0] },
  handlers: Handlers<P>,
): void {
  browser.runtime.onMessage.addListener(((
    message: unknown,
    sender: Runtime.MessageSender,
    reply: (r: unknown) => void,
  ) => {
    const { name, body } = (message ?? {}) as { name?: string; body?: unknown };
    if (sender.id !== browser.runtime.id || typeof name !== 'string' || !Object.hasOwn(handlers, name))
      return undefined;
    const key = name as keyof P;
    const checked = check(shapes[key], body) as Exchange[string]['request'] | null;
    if (!checked) {
      reply({ ok: false, code: 'refused', detail: name } satisfies Reply<never>);
      return undefined;
    }
    handlers[key](checked, sender).then(
      (value) => reply({ ok: true, value } satisfies Reply<unknown>),
      (error: unknown) => reply({ ok: false, code: 'failed', detail: String(error) } satisfies Reply<never>),
    );
    // The reply comes later; both browsers keep the channel open for it on `true`.
    return true;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
