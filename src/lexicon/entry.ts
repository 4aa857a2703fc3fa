/** An entry as a card shows it: meanings, measure words and cross-references apart. */
import type { Entry, Mentioned } from '../core/dictionary.ts';
import type { RawEntry } from './record.ts';

/** `個|个[ge4]`: traditional and simplified when they differ, then the reading. */
const wordPattern =
  '([^\\s\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7e|]+)(?:\\|([^\\s\\[\\]|,;()]+))?(?:\\[([^\\]]+)\\])?';
const mentioned = new RegExp(wordPattern);
const measureWords = new RegExp(`^CL:${wordPattern}(?:, ?${wordPattern})*$`);
const innerMeasureWords = / ?\(CL:([^()]*)\)/g;
const taiwanNote = /^Taiwan pr\. \[([^\]]+)\]$/;
/** A sense that says what the word is to another and nothing of its meaning. */
const crossReference = new RegExp(
  '^((?:\\([^)]*\\) )*(?:[A-Za-z]+ )*' +
    '(?:variant of|form of|equivalent of|equivalent to|see also|see|abbr\\. (?:for|of|to)|same as|also written|also called|' +
    `used in|now written|another name for|alternative term for|cf\\.?))(?: the)? ${wordPattern}(?: \\(.*\\))?$`,
);
const rare = /^\([^)]*\b(?:archaic|old|dialect|obsolete)\b[^)]*\)/;
const surname = /^(?:two-character )?surname |\b(?:Japanese )?surname\b/;

function senseRank(sense: string): number {
  if (surname.test(sense)) return 2;
  return rare.test(sense) ? 1 : 0;
}

function readMentioned(hant: string | undefined, hans: string | undefined, reading: string | undefined): Mentioned {
  return { hans: hans ?? hant ?? '', hant: hant ?? '', syllables: reading?.split(' ') ?? [] };
}

function readMeasureWords(list: string): Mentioned[] {
  return list.split(/[,，、] ?/).flatMap((item) => {
    const match = mentioned.exec(item);
    return match ? [readMentioned(match[1], match[2], match[3])] : [];
  });
}

/** Takes an entry apart; `resolve` gives the meanings of a word that it refers to. */
export function readEntry(raw: RawEntry, resolve: (word: Mentioned) => string[]): Entry {
  const { definition, ...names } = raw;
  const entry: Entry = { ...names, senses: [], references: [], measureWords: [], taiwan: [] };
  for (const part of definition.split('/')) {
    if (measureWords.test(part)) {
      entry.measureWords.push(...readMeasureWords(part.slice('CL:'.length)));
      continue;
    }
    const taiwan = taiwanNote.exec(part);
    if (taiwan) {
      entry.taiwan.push(taiwan[1]!.split(' '));
      continue;
    }
    const sense = part.replace(innerMeasureWords, (_, list: string) => {
      entry.measureWords.push(...readMeasureWords(list));
      return '';
    });
    const reference = crossReference.exec(sense);
    if (reference) {
      const word = readMentioned(reference[2], reference[3], reference[4]);
      entry.references.push({ note: sense, ...word, senses: resolve(word) });
    } else if (sense !== '') {
      entry.senses.push(sense);
    }
  }
  entry.senses.sort((a, b) => senseRank(a) - senseRank(b));
  return entry;
}
