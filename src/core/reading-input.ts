/** A reading as a person types it, numbered or with tone marks: `hang2zhang3`, `háng zhǎng`, `Xī'ān`. */
import { isSyllable } from './syllables.ts';

/** Why it is none: nothing there, letters that are no syllable, syllables without a tone, more or fewer than characters. */
export type ReadingFailure =
  | { code: 'empty' }
  | { code: 'syllable'; letters: string }
  | { code: 'tone'; letters: string }
  | { code: 'count'; found: number; wanted: number };

export type TypedReading = { ok: true; readings: string[] } | { ok: false; failure: ReadingFailure };

/** Macron, acute, caron and grave, combining: the first to the fourth tone. */
const marks = '\u0304\u0301\u030c\u0300';
/** A typed number, which ends its syllable, or a mark, which stands inside. */
const tone = /[0-5]|\u0304|\u0301|\u030c|\u0300/g;

/**
 * Reads what a person typed for a word.
 * @param characters how many Han characters the word has; 儿 as a suffix counts: `diǎnr` is two
 * @returns one numbered syllable a character in small letters, `lü4`, the neutral tone 5
 */
export function readTyped(typed: string, characters: number): TypedReading {
  const chunks = normalise(typed)
    .split(/[\s'’\-·]+|(?<=[0-5])(?=[a-zêü])/)
    .filter(Boolean);
  if (chunks.length === 0) return { ok: false, failure: { code: 'empty' } };
  const marked = chunks.some((chunk) => chunk.search(tone) >= 0);
  const ways = chunks.map(waysToSplit);
  const odd = ways.findIndex((way) => way.length === 0);
  if (odd >= 0) return { ok: false, failure: { code: 'syllable', letters: typedLetters(chunks[odd] ?? '') } };
  const readings = chooseWays(ways, characters);
  if (readings.length !== characters) {
    return { ok: false, failure: { code: 'count', found: readings.length, wanted: characters } };
  }
  if (!marked) return { ok: false, failure: { code: 'tone', letters: typedLetters(chunks[0] ?? '') } };
  return { ok: true, readings };
}

/** Small letters without their marks' composition: `lǜ` → `ü` and a grave. */
function normalise(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/u([\u0304\u0301\u030c\u0300]?)\u0308|u:|v/g, 'ü$1')
    .replace(/e\u0302/g, 'ê')
    .replace(/ɡ/g, 'g');
}

const typedLetters = (chunk: string) => chunk.replace(tone, '');

/** Syllables of one word only, and of no longer run of letters: 嗯, 呣, 噷, 哼. */
const alone = /^(?:m|n|ng|hm|hng)$/;

/** Every way to take a run of letters apart into syllables, each numbered. */
function waysToSplit(chunk: string): string[][] {
  const whole = asSyllable(chunk);
  if (alone.test(typedLetters(chunk))) return whole === null ? [] : [[whole]];
  if (!/[0-5]$/.test(chunk)) return split(chunk, true);
  // A number ends its one syllable, which 儿 may have ended before: dianr3.
  const [, stem = '', number = ''] = /^(.+)r([0-5])$/.exec(chunk) ?? [];
  const before = asSyllable(stem + number);
  return [...(whole === null ? [] : [[whole]]), ...(before === null ? [] : [[before, 'r5']])];
}

function split(letters: string, first: boolean): string[][] {
  if (letters === '') return [[]];
  const ways: string[][] = [];
  // The longest syllable with its mark has seven characters.
  for (let end = Math.min(letters.length, 7); end > 0; end--) {
    const numbered = isInside(letters, end) ? null : asSyllable(letters.slice(0, end));
    const suffix = numbered === 'r5';
    if (numbered === null || alone.test(letters.slice(0, end)) || (suffix && first)) continue;
    for (const rest of split(letters.slice(end), false)) ways.push([numbered, ...rest]);
    if (ways.length > 200) break;
  }
  return ways;
}

/** Whether a cut at `end` would part a letter from its mark or number. */
const isInside = (chunk: string, end: number) => chunk.slice(end).search(tone) === 0;

/** `háng`, `hang2` → `hang2`; `null` when it is no syllable or has two tones. */
function asSyllable(part: string): string | null {
  const letters = typedLetters(part);
  const [found = '5', ...others] = part.match(tone) ?? [];
  if (others.length > 0 || !isSyllable(letters)) return null;
  const number = marks.includes(found) ? String(marks.indexOf(found) + 1) : found;
  return letters + (number === '0' ? '5' : number);
}

/** The way with as many syllables as there are characters, in which the fewest begin with a vowel: those have an apostrophe. */
function chooseWays(ways: readonly string[][][], characters: number): string[] {
  let all: string[][] = [[]];
  for (const chunk of ways) all = all.flatMap((before) => chunk.map((way) => [...before, ...way])).slice(0, 2_000);
  const cost = (way: string[]) =>
    Math.abs(way.length - characters) * 100 + way.filter((one, i) => i > 0 && /^[aeoê]/.test(one)).length;
  return all.reduce((best, way) => (cost(way) < cost(best) ? way : best), all[0] ?? []);
}
