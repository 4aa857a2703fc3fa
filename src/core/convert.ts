/** From one script to another. The only file that imports opencc-js. */
import { Converter } from 'opencc-js';
import type { Converted, Script, TargetScript } from './annotations.ts';
import { scriptOf } from './script.ts';

type Region = 'cn' | 'tw' | 'hk';

const converters = new Map<string, (text: string) => string>();

/** opencc-js builds its maps when a converter is made (about 0.2 s each), so each is made when it is first needed. */
function converter(from: Region, to: Region): (text: string) => string {
  const key = `${from}-${to}`;
  let convert = converters.get(key);
  if (!convert) converters.set(key, (convert = Converter({ from, to })));
  return convert;
}

/** The function that turns text of `source` into `target`; `null` when there is nothing to do. */
function route(source: Script, target: TargetScript): ((text: string) => string) | null {
  if (target === 'hans') return source === 'hans' ? null : converter('tw', 'cn');
  const region = target === 'hant-TW' ? 'tw' : 'hk';
  if (source === 'hans') return converter('cn', region);
  // Which region's glyphs the text has is not known: the way back from the other region normalises it first.
  return converter(region === 'tw' ? 'hk' : 'tw', region);
}

/** The text in another script. `source` is found from the text when it is not given. */
export function convert(text: string, target: TargetScript, source = scriptOf(text)): string {
  return source ? (route(source, target)?.(text) ?? text) : text;
}

/**
 * The text in another script, with the way from offsets in the text to offsets in the converted one.
 * @param words positions to fall back on: where a line gains or loses characters, it is converted word by word
 */
export function convertWithOffsets(
  text: string,
  target: TargetScript,
  wordsOf: (line: string) => { start: number; end: number }[],
  source = scriptOf(text),
): Converted {
  const change = source && route(source, target);
  if (!change) return { text, shifts: [] };
  const shifts: Converted['shifts'] = [];
  let offset = 0;
  const lines = text.split('\n').map((line) => {
    const whole = alignCharacters(line, change(line), offset, shifts);
    const converted = whole ?? convertWords(line, wordsOf(line), change, offset, shifts);
    offset += line.length + 1;
    return converted;
  });
  return { text: lines.join('\n'), shifts };
}

/** `after` itself when it has as many characters as `before`, noting where UTF-16 lengths part; else `null`. */
function alignCharacters(before: string, after: string, offset: number, shifts: Converted['shifts']): string | null {
  if (before.length === after.length && !/[\ud800-\udfff]/.test(after)) return after;
  const [from, to] = [[...before], [...after]];
  if (from.length !== to.length) return null;
  from.forEach((character, i) => {
    offset += character.length;
    const by = (to[i]?.length ?? 0) - character.length;
    if (by !== 0) shifts.push({ at: offset, by });
  });
  return after;
}

function convertWords(
  line: string,
  words: { start: number; end: number }[],
  change: (text: string) => string,
  offset: number,
  shifts: Converted['shifts'],
): string {
  let converted = '';
  let end = 0;
  for (const word of words) {
    const after = change(line.slice(word.start, word.end));
    converted += line.slice(end, word.start) + after;
    end = word.end;
    const by = after.length - (word.end - word.start);
    if (by !== 0) shifts.push({ at: offset + end, by });
  }
  return converted + line.slice(end);
}
