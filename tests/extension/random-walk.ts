/** Random sequences of what happens to a page that is being read, with what must hold after each step. */
import type { Settings } from '../../src/core/schemas.ts';
import { seededRandom } from './seeded-random.ts';
import { openPair, type Pair } from './beside-control.ts';
import type { TestBrowser } from './browser.ts';
import type { PagesServer } from './pages-server.ts';
import { bodyOf, everythingOff, set, unpainted } from './settings.ts';
import { type PageStep, takeSteps } from './walk-page.ts';

type BrowserStep =
  | { kind: 'set'; settings: Partial<Settings> }
  | { kind: 'kill' | 'pause' | 'copy' | 'update' }
  | { kind: 'resize'; width: number };
type Step = PageStep | BrowserStep;

const pageSteps: PageStep['kind'][] = [
  ...(['scroll', 'write', 'replace', 'insert', 'clone', 'move'] as const),
  ...(['scroll', 'remove', 'again', 'wrap', 'visit', 'select'] as const),
];
const settings: Partial<Settings>[] = [
  ...([{ pinyin: true }, { pinyin: false }, { script: 'hant-TW' }, { script: 'hans' }, { script: 'own' }] as const),
  ...([{ pinyin: true, script: 'own' }, { figures: true }, { figures: false }, { toneColours: 'safe' }] as const),
  ...([{ toneColours: 'off' }, { scope: 'article' }, { scope: 'page' }, { dictionary: true }] as const),
];

/** Everything of a walk comes from its seed. */
function stepsOf(seed: number, count: number): Step[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const steps = Array.from({ length: count }, (): Step => {
    const chance = random();
    if (chance < 0.12) return { kind: 'set', settings: pick(settings) };
    if (chance < 0.15) return { kind: 'kill' };
    if (chance < 0.17) return { kind: 'pause' };
    if (chance < 0.18) return { kind: 'resize', width: 360 + Math.floor(random() * 900) };
    if (chance < 0.185) return { kind: 'copy' };
    return { kind: pick(pageSteps), at: random(), how: random() };
  });
  if (count > 1) steps[Math.floor(random() * count)] = { kind: 'update' };
  return steps;
}

const isPageStep = (step: Step | undefined): step is PageStep => step !== undefined && 'at' in step;

/** Walks, and throws what was wrong after which step. */
export async function walk(browser: TestBrowser, server: PagesServer, path: string, seed: number, count: number) {
  await set(browser, { ...everythingOff, pinyin: true, figures: true, scope: 'page', toneColours: 'off' });
  const pair = await openPair(browser, server);
  const steps = stepsOf(seed, count);
  const fail = (at: number, what: string) => {
    throw new Error(`seed ${seed}, step ${at} of ${path}, ${JSON.stringify(steps[at])}: ${what}`);
  };
  await pair.open(path);
  for (let at = 0; at < steps.length;) {
    const step = steps[at];
    if (!isPageStep(step)) {
      if (step) await takeBrowserStep(browser, pair, step);
      at++;
      continue;
    }
    let end = at;
    while (isPageStep(steps[end])) end++;
    const batch = steps.slice(at, end) as PageStep[] as never;
    const theirs = await pair.control.evaluate(takeSteps, batch);
    const ours = await pair.tab.evaluate(takeSteps, batch);
    ours.forEach(({ text, wrong }, i) => {
      if (wrong.length > 0) fail(at + i, wrong.join(', '));
      const expected = theirs[i]?.text ?? '';
      if (text !== expected) fail(at + i, firstDifference(text, expected));
    });
    at = end;
  }
  await set(browser, everythingOff);
  await unpainted(pair.tab);
  const [ours, theirs] = [await bodyOf(pair.tab), await bodyOf(pair.control)];
  if (ours !== theirs) fail(steps.length, `the page is not given back: ${firstDifference(ours, theirs)}`);
  const errors = await pair.tab.consoleErrors();
  if (errors.length > 0) fail(steps.length, errors.join('\n'));
  await pair.tab.close();
  await pair.control.close();
}

function firstDifference(text: string, expected: string): string {
  let at = 0;
  while (text[at] === expected[at]) at++;
  const around = (whole: string) => `…${whole.slice(Math.max(0, at - 15), at + 30)}…`;
  return `the text is ${around(text)} instead of ${around(expected)}`;
}

async function takeBrowserStep(browser: TestBrowser, pair: Pair, step: BrowserStep): Promise<void> {
  const wait = (time: number) => new Promise((done) => setTimeout(done, time));
  if (step.kind === 'set') await set(browser, step.settings);
  else if (step.kind === 'kill') await browser.killBackground();
  else if (step.kind === 'pause') await wait(350);
  else if (step.kind === 'copy') await pair.tab.press('Control+c');
  else if (step.kind === 'resize') await pair.both((tab) => tab.setViewport(step.width, 800));
  else {
    await browser.reloadExtension();
    await wait(1_500);
  }
}
