/** Text as it is copied with its pinyin, and a sentence as a note. */
import type { FigureEntry } from './annotations.ts';
import { type Notation, spellName } from './pinyin.ts';
import type { Settings } from './schemas.ts';

/** What copying gives: the text as it is shown, as the page wrote it, or with pinyin: `汉字 hànzì`, `汉字（hànzì）`. */
export type CopyForm = Settings['copy'];

/** A word with its pinyin, or what stands between words. */
export interface CopiedPart {
  text: string;
  pinyin?: string | undefined;
}

/** The parts of a text joined, each word with its pinyin behind it. */
export function joinWithPinyin(parts: readonly CopiedPart[], form: 'pinyin' | 'brackets'): string {
  if (form === 'brackets') return parts.map(({ text, pinyin }) => (pinyin ? `${text}（${pinyin}）` : text)).join('');
  return parts.reduce((joined, { text, pinyin }, i) => {
    const withPinyin = pinyin ? `${text} ${pinyin}` : text;
    // Only pinyin makes blanks necessary: text without any stays as it is.
    const isApart = Boolean(pinyin || parts[i - 1]?.pinyin) && /[^\s\p{P}]$/u.test(joined) && /^[^\s\p{P}]/u.test(text);
    return joined + (isApart ? ' ' : '') + withPinyin;
  }, '');
}

export interface NoteParts {
  sentence: string;
  /** Who is named in it. */
  people: readonly FigureEntry[];
  /** The paragraph in English. */
  english?: string | undefined;
  title?: string | undefined;
  address?: string | undefined;
  date?: string | undefined;
}

/** A sentence as a note: its English, who is named in it, and where it stands; a line each. */
export function writeNote({ sentence, people, english, title, address, date }: NoteParts, notation: Notation): string {
  const source = [title, date, address].filter(Boolean).join(', ');
  return [sentence, english, ...people.map((person) => describePerson(person, notation)), source]
    .filter(Boolean)
    .join('\n');
}

/** `王毅 Wáng Yì: Wang Yi, Minister of Foreign Affairs`. */
function describePerson({ names, reading, role, roleEn }: FigureEntry, notation: Notation): string {
  const name = [names.hans, reading && spellName(reading, notation)].filter(Boolean).join(' ');
  const about = [names.en, roleEn ?? role].filter(Boolean).join(', ');
  return about ? `${name}: ${about}` : name;
}
