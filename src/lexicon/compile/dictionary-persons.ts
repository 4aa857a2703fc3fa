/** The persons of CC-CEDICT, told by their definitions: `Wang Li (1900-1986), one of the pioneers of …`. Build time only. */
import { surnameLength } from '../../core/figures/surnames.ts';
import type { DictionaryLine } from './cedict.ts';

/** A person with every headword that the dictionary has for them. */
export interface DictionaryPerson {
  en: string;
  born?: number;
  died?: number;
  names: { hans: string; hant: string; reading: string; isFull: boolean }[];
}

const year = '(?:(?:c\\.|ca\\.|circa|born|b\\.|died|d\\.) ?)?\\??-?\\d{1,4}\\??(?: ?(?:BC|AD))?';
/** The name, then the years of life: both, or the first and a dash. */
const sense = new RegExp(
  `^((?:[^\\s(),;"]+ ){0,7}[^\\s(),;"]+) \\((?:(${year}|\\?) ?[-–] ?(${year}|\\?)?|-(${year}))\\)(?:,? .*)?$`,
  'u',
);
/** Words of names of periods, wars, states, works and institutions, and of definitions that speak about somebody else. */
const notPerson =
  /\b(?:[Dd]ynast(?:y|ies)|[Pp]eriods?|[Ww]ars?|[Ss]tates?|[Ee]ra|[Rr]epublic|[Kk]ingdom|[Ee]mpires?|Army|[Mm]ovement|[Rr]ebellion|[Uu]prising|[Mm]assacre|[Ii]ncident|[Pp]arty|[Ss]ociety|[Cc]ompany|[Cc]ollege|[Uu]niversity|[Tt]reaty|[Aa]greement|[Bb]attle|[Cc]onquest|[Cc]ampaign|[Rr]eforms?|[Rr]evolution|[Aa]nthology|[Cc]ollection|[Dd]ictionary|[Nn]ovel|[Ff]ilm|[Bb]oy ?band|[Bb]and|[Gg]roup|[Tt]itle|given name|surname|reign|name|brothers|[Ss]isters|League|Nations|Organi[sz]ation)\b/;
/** A headword that is a period, a place or a thing whatever the definition looks like. */
const notName = /(?:[朝代国战府军党会社学派年国州省市县山河]|国际)$/u;
const plain =
  /^(?:\p{Lu}|(?:de|da|di|du|van|von|der|den|le|la|el|al|bin|ibn|of|the|y|or|and|dos|to|d')\b|\p{Ll}+['’-]?\p{Lu})/u;
const occupation =
  /\b(?:politician|statesman|statesperson|leader|president|minister|premier|chancellor|governor|mayor|senator|secretary|official|diplomat|ambassador|general|admiral|marshal|officer|soldier|commander|warlord|emperor|empress|king|queen|prince|princess|tsar|sultan|shogun|ruler|duke|writer|author|novelist|poet|essayist|playwright|dramatist|journalist|translator|critic|scholar|philosopher|historian|linguist|sinologist|educat\w+|educationist|theologian|philologist|lexicographer|scientist|physicist|chemist|biologist|geologist|astronomer|astronaut|cosmonaut|mathematician|engineer|inventor|physician|doctor|surgeon|psychologist|psychoanalyst|economist|sociologist|anthropologist|archaeologist|botanist|naturalist|geographer|explorer|navigator|painter|calligrapher|sculptor|artist|cartoonist|architect|designer|photographer|composer|musician|conductor|pianist|violinist|cellist|singer|songwriter|actor|actress|comedian|director|filmmaker|producer|presenter|host|star|model|dancer|player|footballer|athlete|swimmer|gymnast|runner|hurdler|jumper|diver|cyclist|wrestler|boxer|champion|golfer|skater|monk|nun|priest|missionary|pope|bishop|saint|prophet|reformer|revolutionary|dissident|activist|martyr|businessman|businesswoman|entrepreneur|industrialist|banker|founder|magnate|billionaire|tycoon|lawyer|jurist|judge|concubine|eunuch|chess|magician|programmer|figure|wife|husband|son|daughter|brother|sister|mother|father)\b/;

const dateOf = (text: string | undefined): { year?: number; about: boolean } => {
  const digits = /\d+/.exec(text ?? '')?.[0];
  if (!digits || !text) return { about: false };
  return { year: text.includes('BC') ? -Number(digits) : Number(digits), about: /c\.|ca\.|circa|\?/.test(text) };
};

/** One person a sense; a headword that is also something else is only a short name. */
export function findPersons(lines: readonly DictionaryLine[]): DictionaryPerson[] {
  const persons = new Map<string, DictionaryPerson>();
  for (const line of lines) {
    const { hans, hant, syllables, definition } = line;
    if (hans.length < 2 || !/^\p{Script=Han}+(?:·\p{Script=Han}+)*$/u.test(hans) || notName.test(hans)) continue;
    if (!/^[A-ZÜ]/.test(syllables[0] ?? '')) continue;
    const senses = definition.split('/');
    for (const text of senses) {
      const isChinese = isChineseName(hans, syllables);
      const person = readPerson(text, isChinese);
      if (!person) continue;
      if (!isChinese && !hans.includes('·') && !occupation.test(text)) continue;
      if (isChinese && hans.length === 2 && !occupation.test(text) && !soundsAlike(person.en, syllables)) continue;
      const key = `${person.en} ${person.born ?? ''} ${person.died ?? ''}`;
      const known = persons.get(key) ?? { ...person, names: [] };
      persons.set(key, known);
      const reading = syllables.filter((syllable) => /[1-5]$/.test(syllable)).join(' ');
      // Short Chinese names are many people's; without an interpunct a foreign one is a surname.
      const isFull = senses.length === 1 && (hans.includes('·') || (isChinese && hans.length > 2));
      if (!known.names.some((name) => name.hans === hans)) known.names.push({ hans, hant, reading, isFull });
    }
  }
  return [...persons.values()];
}

/** Whether it is written as Chinese, Korean and Japanese names are: a surname, and the given name with its own capital. */
function isChineseName(hans: string, syllables: readonly string[]): boolean {
  const capitals = syllables.filter((syllable) => /^[A-ZÜ]/.test(syllable)).length;
  return hans.length <= 5 && capitals === 2 && (surnameLength(hans, 0) > 0 || hans.length >= 3);
}

function soundsAlike(en: string, syllables: readonly string[]): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-zü]/g, '');
  return letters(en).startsWith(letters(syllables.join('')).slice(0, 5));
}

function readPerson(text: string, isChinese: boolean): Omit<DictionaryPerson, 'names'> | null {
  const match = sense.exec(text);
  if (!match) return null;
  const [whole, name = '', from, to, end] = match;
  const en = tidyName(name, isChinese);
  const before = whole.slice(0, name.length);
  if (en === null || notPerson.test(before) || /\b(?:the|a) /.test(before)) return null;
  const [birth, death] = [dateOf(from), dateOf(to ?? end)];
  if (birth.year === undefined && death.year === undefined) return null;
  if (birth.year !== undefined && death.year !== undefined) {
    // 106–43 BC: the first year is before Christ, too.
    if (death.year < 0 && birth.year > 0) birth.year = -birth.year;
    const age = death.year - birth.year;
    if (age < 5 || age > 110) return null;
  } else if (death.year === undefined && (birth.year ?? 0) < 1900) return null;
  const isThing =
    /\b(?:company|founded in|published|era|reign(?:s|ing)? name|period|dynasty \(|institution|band|duo|website)\b/;
  if (isThing.test(text.slice(name.length).split(',').slice(0, 2).join(','))) return null;
  return {
    en,
    ...(birth.year !== undefined && !birth.about && { born: birth.year }),
    ...(death.year !== undefined && !death.about && { died: death.year }),
  };
}

/** The name as it is printed; of two that the dictionary gives, the Chinese one or the English one; `null` for what is none. */
function tidyName(name: string, isChinese: boolean): string | null {
  const names = name.split(/ (?:or|a\.?k\.?a\.?) /);
  const chosen = (isChinese ? names[0] : names.at(-1)) ?? name;
  const words = chosen
    .replace(/^(?:General|Professor|Marshal|Dr\.?) (?=.* )/, '')
    .split(' ')
    .map((word) => (/^\p{Lu}{4,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word));
  if (!words.every((word) => plain.test(word))) return null;
  const tidied = words.join(' ');
  return /\p{Lu}\p{Ll}/u.test(tidied) && !/\d/.test(tidied) ? tidied : null;
}
