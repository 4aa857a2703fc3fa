/** The conversion tables at work: longest matches in a double array. */
import type { Converted } from '../core/annotations.ts';
import type { ConversionStage, ConversionTables, CountryNames, ReplaceOptions } from '../core/conversion/tables.ts';
import { isHighSurrogate, isLowSurrogate } from './characters.ts';
import {
  CHOSEN,
  CONVERSION_FILE,
  CUTS,
  LENGTH_BITS,
  LENGTH_MASK,
  OURS_ONLY,
  stageUnit,
  THEIRS_ONLY,
} from './conversion-format.ts';
import { LexiconError, openFile } from './packed-file.ts';

/** Opens the packed tables in place. Throws `LexiconError`, see {@link openFile}. */
export function openConversion(bytes: ArrayBuffer | Uint8Array): ConversionTables {
  const section = openFile(bytes, CONVERSION_FILE);
  const units = new Uint16Array(...section('units', 2));
  const base = new Int32Array(...section('base', 4));
  const check = new Int32Array(...section('check', 4));
  const records = new Uint32Array(...section('records', 4));
  const pool = new Uint16Array(...section('pool', 2));
  if (units.length !== 0x10000 || check.length !== base.length || records.length !== base.length || base.length === 0) {
    throw new LexiconError('corrupt', 'conversion: its sections do not fit together');
  }
  const rootOf = (stage: ConversionStage) => base[0]! + units[stageUnit(stage)]!;

  /** Place in `pool` of the longest key at `at`, 0 when there is none; `matchEnd` is then where it ends. */
  function match(root: number, text: string, at: number, without: number, borders: Uint8Array | undefined): number {
    let found = 0;
    let node = root;
    const single = at + characterLength(text, at);
    /** Whether the places from `single` up to the end looked at are all inside the word. */
    let inside = true;
    for (let end = at; end < text.length;) {
      const child = base[node]! + units[text.charCodeAt(end)]!;
      if (check[child] !== node) break;
      node = child;
      end++;
      if (borders && end > single && borders[end - 1] !== 0) inside = false;
      const record = records[node]!;
      if (record === 0 || (pool[record]! & without) !== 0) continue;
      if (borders && end > single && !inside && !(borders[at] === 1 && borders[end] === 1)) continue;
      found = record;
      matchEnd = end;
    }
    return found;
  }
  let matchEnd = 0;

  function replace(stage: ConversionStage, text: string, options?: ReplaceOptions): Converted {
    const root = rootOf(stage);
    const without = options ? THEIRS_ONLY : OURS_ONLY;
    const shifts: Converted['shifts'] = [];
    // Nearly every value is as long as its key; where not, the pieces before it are put aside.
    const written = new Uint16Array(text.length);
    const pieces: string[] = [];
    let length = 0;
    for (let at = 0; at < text.length;) {
      const record = match(root, text, at, without, options?.borders);
      if (record === 0) {
        for (const end = at + characterLength(text, at); at < end; at++) written[length++] = text.charCodeAt(at);
        continue;
      }
      const end = matchEnd;
      const head = pool[record]!;
      const chosen = options?.choose && (head & CHOSEN) !== 0 ? options.choose(at) : null;
      const theirs = head & LENGTH_MASK;
      const ours = (head >> LENGTH_BITS) & LENGTH_MASK;
      const own = options !== undefined && ours > 0;
      const from = record + 1 + (own ? theirs : 0);
      const size = chosen?.length ?? (own ? ours : theirs);
      if (size !== end - at) {
        pieces.push(decode(written, length), chosen ?? decode(pool.subarray(from, from + size), size));
        length = 0;
        shifts.push({ at: end, by: size - (end - at) });
      } else if (chosen !== null) {
        for (let i = 0; i < size; i++) written[length++] = chosen.charCodeAt(i);
      } else {
        for (let i = 0; i < size; i++) written[length++] = pool[from + i]!;
      }
      at = end;
    }
    pieces.push(decode(written, length));
    return { text: pieces.join(''), shifts };
  }

  function cut(stage: ConversionStage, text: string): string[] {
    const root = rootOf(stage);
    const pieces: string[] = [];
    let start = 0;
    for (let at = 0; at < text.length;) {
      const record = cuttingMatch(root, text, at);
      if (record === 0) {
        at += characterLength(text, at);
        continue;
      }
      const end = matchEnd;
      if (at > start) pieces.push(text.slice(start, at));
      pieces.push(text.slice(at, end));
      start = at = end;
    }
    if (start < text.length) pieces.push(text.slice(start));
    return pieces;
  }

  /** The same as {@link match}, of keys that cut only. */
  function cuttingMatch(root: number, text: string, at: number): number {
    let found = 0;
    for (let end = at, node = root; end < text.length;) {
      const child = base[node]! + units[text.charCodeAt(end)]!;
      if (check[child] !== node) break;
      node = child;
      end++;
      const record = records[node]!;
      if (record === 0 || (pool[record]! & CUTS) === 0) continue;
      found = record;
      matchEnd = end;
    }
    return found;
  }

  const countryText = new Uint16Array(...section('countries', 2));
  const countries = decode(countryText, countryText.length).split('\n').map(namesOf);
  return { countries, replace, cut };
}

function namesOf(line: string): CountryNames {
  const [hans = '', taiwan = '', hongKong = ''] = line.split(' ');
  return { hans, 'hant-TW': taiwan, 'hant-HK': hongKong };
}

function characterLength(text: string, at: number): number {
  return isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1;
}

/** Arguments of one call: browsers allow some tens of thousands. */
const chunkSize = 8192;

function decode(written: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += chunkSize) {
    // Spread is many times slower; apply takes a typed array as well.
    text += String.fromCharCode.apply(
      null,
      written.subarray(at, Math.min(length, at + chunkSize)) as unknown as number[],
    );
  }
  return text;
}
