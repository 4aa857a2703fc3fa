/** A page with us beside the same page without us. */
import type { TestBrowser, TestTab } from './browser.ts';
import { pageState, type PageState } from './page-state.ts';
import type { PagesServer } from './pages-server.ts';

export interface Pair {
  tab: TestTab;
  control: TestTab;
  /** Opens the same path in both. */
  open(path: string): Promise<void>;
  /** Does the same to both. */
  both(act: (tab: TestTab) => Promise<unknown>): Promise<void>;
  close(): Promise<void>;
}

/** A tab that is read, and one at an address that is not. */
export async function openPair(browser: TestBrowser, server: PagesServer): Promise<Pair> {
  const control = await browser.newTab();
  const tab = await browser.newTab();
  const both: Pair['both'] = async (act) => {
    await act(control);
    await act(tab);
  };
  return {
    tab,
    control,
    both,
    async open(path) {
      await control.goto(`${server.originOf('reader.example')}${path}`);
      await tab.goto(`${server.originOf('www.voachinese.com')}${path}`);
      await tab.activate();
    },
    async close() {
      await tab.close();
      await control.close();
    },
  };
}

/** States of both pages. */
export async function statesOf({ tab, control }: Pair, selector = 'body'): Promise<[PageState, PageState]> {
  return [await tab.evaluate(pageState, selector), await control.evaluate(pageState, selector)];
}

/** What is other than on the page without us, in words; empty when nothing is. */
export function differences([ours, theirs]: [PageState, PageState], { painted }: { painted: boolean }): string[] {
  const found: string[] = [];
  if (ours.text !== theirs.text) found.push(`text: ${ours.text}\n  instead of ${theirs.text}`);
  if (ours.elements.length !== theirs.elements.length) found.push(`${ours.elements.length} elements`);
  ours.elements.forEach((one, i) => {
    const other = theirs.elements[i];
    if (!other) return;
    const tell = (what: string, a: unknown, b: unknown) =>
      found.push(`${one.name}: ${what} ${JSON.stringify(a)} instead of ${JSON.stringify(b)}`);
    if (one.look !== other.look) tell('look', one.look, other.look);
    if (one.box && other.box && !isNear(one.box, other.box)) tell('x and width', one.box, other.box);
    if (!painted && !isNear(one.rows, other.rows)) tell('y and height', one.rows, other.rows);
    // A box that hides text as it is, and is high, may hide some more: it has a way to be opened.
    const opens = painted && other.cut[1] > 0 && other.rows[1] >= 200;
    if (one.cut[0] > other.cut[0] + 1 || (one.cut[1] > other.cut[1] + 1 && !opens)) tell('cut off', one.cut, other.cut);
  });
  return found;
}

function isNear(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, i) => Math.abs(value - (b[i] ?? NaN)) <= 1);
}
