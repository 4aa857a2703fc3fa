/**
 * Random walks over pages that are being read. `WALK_SEEDS=50 npx jest tests/extension/random-walk` takes more of them,
 * `WALK_SEED=17` that one alone.
 */
import { articlePage, bundledArticle } from './article-page.ts';
import { describeInBrowsers } from './browser.ts';
import { wholePage } from './fixtures.ts';
import { servePages, type PagesServer } from './pages-server.ts';
import { walk } from './random-walk.ts';

const paths = ['/article', '/rewriting', '/plain'];
const count = Number(process.env['WALK_STEPS'] ?? 200);
const only = process.env['WALK_SEED'];
const all = Array.from({ length: Number(process.env['WALK_SEEDS'] ?? 5) }, (_, i) => i + 1);
const seeds = only ? [Number(only)] : all;

let server: PagesServer;
beforeAll(async () => {
  server = await servePages({
    '/article': articlePage(bundledArticle('autumn-diplomacy-2023')),
    '/rewriting': wholePage('rewriting'),
    '/plain': wholePage('plain'),
  });
});
afterAll(() => server.close());

describeInBrowsers('a random walk', (browser, name) => {
  // Each seed once: odd ones in Chromium, even ones in Firefox.
  const own = seeds.filter((seed) => only || (seed % 2 === 1) === (name === 'chromium'));
  test.each(own)(
    'seed %i: no text lost or painted twice, no error, and the page given back',
    async (seed) => walk(browser(), server, paths[seed % paths.length] ?? '', seed, count),
    120_000,
  );
});
