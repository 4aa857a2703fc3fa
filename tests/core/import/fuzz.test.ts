/** `FUZZ_FILES=20000 npx jest tests/core/import/fuzz` spoils more files; `FUZZ_SEED=17` that one alone. */
import { importArticle, type ImportResult } from '../../../src/core/import/import-article.ts';
import {
  Article,
  check,
  CorrectedReading,
  defaultSettings,
  PageRequests,
  Requests,
  Settings,
} from '../../../src/core/schemas.ts';
import { seededRandom } from '../../extension/seeded-random.ts';
import { fuzzedFile, goodFiles, goodParagraphs } from './fuzz.ts';
import { encode } from './legacy-encodings.ts';

const count = Number(process.env['FUZZ_FILES'] ?? 1_000);
const only = process.env['FUZZ_SEED'];
const codes = ['empty', 'too-large', 'not-text', 'encoding', 'no-article', 'unreadable'];

function whatIsWrong(result: ImportResult): string | null {
  if (!result.ok) return codes.includes(result.failure.code) ? null : `unknown failure ${result.failure.code}`;
  if (check(Article, result.article) === null) return 'no article by its shape';
  return JSON.stringify(result.article).includes('javascript:') &&
    /"(href|src|address)":"(?!https?:)/.test(JSON.stringify(result.article))
    ? 'an address that runs'
    : null;
}

test('spoilt files give an article or a reason, and touch nothing else', () => {
  const seeds = only ? [Number(only)] : Array.from({ length: count }, (_, i) => i);
  const wrong: string[] = [];
  const imported = { good: 0, refused: 0 };
  for (const seed of seeds) {
    const { name, bytes } = fuzzedFile(seed);
    try {
      const result = importArticle(name, bytes);
      imported[result.ok ? 'good' : 'refused']++;
      const problem = whatIsWrong(result);
      if (problem) wrong.push(`seed ${seed} ${name}: ${problem}`);
    } catch (error) {
      wrong.push(`seed ${seed} ${name}: ${String(error)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  // Both ways are taken, else the fuzz shows nothing.
  if (!only) expect(Math.min(imported.good, imported.refused) * 50).toBeGreaterThan(seeds.length);
}, 1_800_000);

test.each(
  Object.keys(goodFiles).flatMap((name) =>
    (['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const).map((label) => [name, label] as const),
  ),
)('%s in %s comes out with all its paragraphs', (name, label) => {
  const result = importArticle(name, encode(goodFiles[name] ?? '', label));
  const texts = result.ok ? result.article.blocks.map((block) => (block.kind === 'image' ? '' : block.text)) : [];
  expect(texts).toEqual(expect.arrayContaining(goodParagraphs) as string[]);
  expect(result.ok && result.article.title).toBe('山城缆车恢复运行');
});

test('spoilt settings, corrections and messages become settings, or nothing, and never more', () => {
  const random = seededRandom(1);
  const odd: unknown[] = [
    null,
    undefined,
    1,
    NaN,
    '',
    'hans',
    true,
    [],
    {},
    [[]],
    { length: 1 },
    '\ud800',
    -1e308,
    'constructor',
    new Map(),
    () => 1,
  ];
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const keys = [
    ...Object.keys(defaultSettings),
    '__proto__',
    'constructor',
    'text',
    'offset',
    'command',
    'target',
    'id',
    'style',
    'toString',
  ];
  const value = (depth: number): unknown => {
    if (depth === 0 || random() < 0.5) return pick(odd);
    const pairs = Array.from({ length: 6 }, () => [pick(keys), value(depth - 1)] as const);
    return random() < 0.5
      ? Object.fromEntries(pairs)
      : (JSON.parse(`{"__proto__":{"pinyin":7},"script":"hans"}`) as unknown);
  };
  for (let round = 0; round < 300; round++) {
    const given = { ...(value(3) as object) };
    const settings = check(Settings, given);
    expect(Object.keys(settings ?? {}).sort()).toEqual(Object.keys(defaultSettings).sort());
    expect(typeof settings?.pinyin).toBe('boolean');
    expect(['own', 'hans', 'hant-TW', 'hant-HK']).toContain(settings?.script);
    check(CorrectedReading, value(2));
    for (const shape of [...Object.values(Requests), ...Object.values(PageRequests)]) check(shape, value(3));
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['pinyin']).toBeUndefined();
});
