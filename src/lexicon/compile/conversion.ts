/** Compiles the conversion tables to the binary file of conversion-format.ts. Build time only. */
import { chosenCharacters, usualForms } from '../../core/conversion/forms.ts';
import {
  CHOSEN,
  CONVERSION_FILE,
  CUTS,
  LENGTH_BITS,
  LENGTH_MASK,
  OURS_ONLY,
  STAGES,
  stageUnit,
  THEIRS_ONLY,
} from '../conversion-format.ts';
import { createAlphabet } from './alphabet.ts';
import type { DictionaryLine } from './cedict.ts';
import { buildDoubleArray } from './double-array.ts';
import { openccTables, type OpenccTable } from './opencc.ts';
import { ownPhrases } from './own-phrases.ts';
import { needlessPhrases } from './needless-phrases.ts';
import { compareLetters } from './compare-letters.ts';
import { writeFile } from './write-file.ts';

export interface ConversionSources {
  /** Lines of the dictionary: words in both scripts. */
  lines: readonly Pick<DictionaryLine, 'hans' | 'hant'>[];
  /**
   * Phrases that correct the sources: `simplified traditional` a line, in OpenCC's traditional, or `-` and phrases to do
   * without; `#` begins a comment.
   */
  corrections: string;
  /** What each region calls the countries: `mainland Taiwan Hong-Kong` a line; `#` begins a comment. */
  countries: string;
}

interface Row {
  key: string;
  theirs?: string | undefined;
  ours?: string | undefined;
  flags: number;
}

/** Returns the bytes of the file: the same for the same sources. Throws an `Error` when a source is not as expected. */
export function compileConversion(sources: ConversionSources): Uint8Array {
  const tables = openccTables();
  const rows = STAGES.flatMap((stage) => {
    const own = stage === 'hans-hant' ? simplifiedRows(tables[stage], tables, sources) : plainRows(tables[stage]);
    return own.map((row) => ({ ...row, key: String.fromCharCode(stageUnit(stage)) + row.key }));
  });
  const alphabet = createAlphabet(rows.map(({ key }) => key));
  const sorted = rows
    .map((row) => ({ row, letters: alphabet.spell(row.key) }))
    .sort((a, b) => compareLetters(a.letters, b.letters));
  const trie = buildDoubleArray(
    sorted.map(({ letters }) => letters),
    alphabet.letters.length,
  );
  const records = new Uint32Array(trie.base.length);
  // Record 0 means none.
  const pool: number[] = [0];
  const places = new Map<string, number>();
  sorted.forEach(({ row }, index) => {
    const { theirs = '', ours = '', flags } = row;
    if (Math.max(theirs.length, ours.length) > LENGTH_MASK) throw new Error(`conversion: too long: ${row.key}`);
    const head = flags | theirs.length | (ours.length << LENGTH_BITS);
    const same = `${head} ${theirs} ${ours}`;
    let place = places.get(same);
    if (place === undefined) {
      places.set(same, (place = pool.length));
      pool.push(head);
      for (const unit of theirs + ours) for (let i = 0; i < unit.length; i++) pool.push(unit.charCodeAt(i));
    }
    records[trie.ends[index]!] = place;
  });
  return writeFile(CONVERSION_FILE, {
    units: alphabet.units,
    base: trie.base,
    check: trie.check,
    records,
    pool: Uint16Array.from(pool),
    countries: unitsOf(countryLines(sources.countries)),
  });
}

/** The lines without comments, each checked. */
function countryLines(text: string): string {
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  const wrong = lines.find((line) => !/^\p{Script=Han}+( \p{Script=Han}+){2}$/u.test(line));
  if (wrong !== undefined) throw new Error(`conversion: not three names of a country: ${wrong}`);
  return lines.join('\n');
}

const unitsOf = (text: string) => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

function plainRows({ values, cuts }: OpenccTable): Row[] {
  return [...values].map(([key, theirs]) => ({ key, theirs, flags: cuts.has(key) ? CUTS : 0 }));
}

function simplifiedRows(
  table: OpenccTable,
  tables: ReturnType<typeof openccTables>,
  { lines, corrections }: ConversionSources,
): Row[] {
  const ours = ownPhrases(table.values, tables['hant-TW'].values, lines, corrections);
  const later = [...tables['hant-TW'].values.keys(), ...tables['hant-HK'].values.keys()];
  const needless = needlessPhrases(table.values, ours, later);
  const keys = new Set([...table.values.keys(), ...ours.keys(), ...usualForms.keys()]);
  return [...keys]
    .filter((key) => !needless.has(key))
    .map((key) => {
      const theirs = table.values.get(key);
      const single = String.fromCodePoint(key.codePointAt(0)!) === key;
      const own = single ? (usualForms.get(key) ?? theirs) : ours.get(key);
      const flags =
        (table.cuts.has(key) ? CUTS : 0) |
        (theirs === undefined ? OURS_ONLY : 0) |
        (own === undefined ? THEIRS_ONLY : 0) |
        (single && chosenCharacters.has(key) ? CHOSEN : 0);
      return { key, theirs, ours: own === theirs ? undefined : own, flags };
    });
}
