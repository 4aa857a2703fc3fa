/** The English side of a gloss: is it shaped like a person's name, and what are its words? */
import { isGivenName } from './given-names.ts';

/** A person's name in Latin letters. */
export interface LatinName {
  /** As printed, qualifiers removed: `Michael McCaul`. */
  text: string;
  /** Its words in order, without initials, suffixes and diacritics, lower case: `michael`, `mccaul`. */
  words: readonly string[];
  /** `single`: one word, as places and firms have, too. `loose`: a word is not capitalised. */
  shape: 'full' | 'single' | 'loose';
  /** A word of it is a surname and a word of places and things: Park, Hall, Day. Only the sound tells. */
  doubtful: boolean;
}

const set = (words: string) => new Set(words.trim().split(/\s+/));

const particles =
  set(`van von der den de del della di da do dos das du la le las los el al bin bint ibn ben abu ter ten te e y i
  und zu zur af av st saint mac o d l dal abd ul ud ur ad ed`);
const honorifics =
  set(`rep sen sir dr mr mrs ms miss prof professor gen general adm admiral lt ltg col colonel maj capt captain cmdr
  brig brigadier sgt president premier minister ambassador amb judge justice lord lady dame gov governor mayor secretary senator
  representative congressman congresswoman rev reverend father sister hon honorable chairman chairwoman chair house senate minority
  majority whip leader speaker former acting deputy vice assistant prime foreign chief retired ret us u.s vadm radm sheikh sheik emperor executive director officer deputy commander commissioner
  councillor mp`);
const suffixes = set('jr sr ii iii iv phd md esq qc kc mp mep obe cbe');
const functionWords = set('of for the and on in at to with by from or a an is our your with against');
const organisationWords =
  set(`university institute institution college school academy company corp corporation inc ltd llc plc co
  group bank council center centre foundation association party times post news journal daily weekly press gazette herald tribune
  magazine review act bill program programme project initiative force forces street road avenue square park city county island islands
  river bay sea lake mountain valley beach cup games league club united airlines airways air solutions technologies technology tech
  international global federation union committee commission agency office bureau department ministry police army navy airport
  museum library hospital church temple network media television tv radio research policy fund capital partners holdings holding
  security defense defence investments investment retailing retail village delta xl reserve system service services board society
  trust forum summit conference agreement treaty protocol plan strategy report times-picayune house-of broadcasting motors motor
  energy oil gas petroleum electric electronics pharmaceuticals pharma biotech health healthcare medical medicine vaccine virus disease
  syndrome fever protein gene test bowl prize award awards festival day week month year project's entertainment pictures studios
  records films film show book books house-republicans republic kingdom states state province region district coast cape strait
  ocean gulf peninsula bridge tower building hall palace castle station line railway express ship class frigate missile
  rights watch freedom human world national american european asian african british chinese russian german french japanese
  indian australian northern southern eastern western central south north west east new high low big great black-lives data
  computer software systems labs lab laboratory laboratories ventures consulting associates brothers sons stores store foods
  consumer index exchange stock securities financial insurance credit tax trade market markets supply chain digital cloud mobile phone
  app online web internet social security cyber space rocket satellite moon mars earth climate carbon green water food farm
  fact sheet entities interest variable limited sprint operation campaign movement coalition alliance front army's brigade fleet
  squadron corps command museum's zone crossing highway route tunnel executive officer director manager spokesman spokesperson spokeswoman analyst adviser advisor dam reactor plant mine field canyon desert forest`);
const surnamesToo =
  set(`park bay lake hall castle church temple day field gene forest bridge post moon mars street german french north
  south east west low farm palace bank valley strait line green bill may case price gene house short young love brown island major rich`);
/** Words that a place's name begins with. A person's may, too (Santa Ono), so Chinese evidence can overrule. */
const placeStarts = set(
  'san santa saint st new los las port fort mount lake cape el nova sao são la le hong macau tel costa sri abu dar',
);

const plain = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/ß/g, 'ss')
    .replace(/æ/gi, 'ae')
    .replace(/đ/gi, 'd')
    .replace(/ı/g, 'i')
    .toLowerCase();

const capitalised = /^['’‘"“]?\p{Lu}[\p{L}.'’‘"”-]*$/u;
const lowerPrefix = /^(al|el|ul|an|ar|as|at|d|l|de|di|da|bin|ibn|mc|mac|t)['’-]\p{Lu}/u;

const isInitial = (word: string) => /^\p{Lu}\.?(-?\p{Lu}\.)*$/u.test(word) || /^(\p{Lu}\.){2,}$/u.test(word);
const isShouted = (word: string) => /^[\p{Lu}'’.-]{2,}$/u.test(word) && !isInitial(word);

/** Reads a person's name; `null` when the text is shaped otherwise: an abbreviation, an institution, a sentence. */
export function readLatinName(printed: string): LatinName | null {
  let words = printed
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .trim()
    .split(/[\s\u00a0\u3000]+/);
  if (/[\d@:%&+=*#_<>()[\]]/.test(printed) || words.length > 9) return null;
  if (/^\p{L}{2,}-\p{L}-\d/u.test(printed)) return null;
  while (words.length > 2 && honorifics.has(plain(words[0] ?? '').replace(/\.$/, ''))) words = words.slice(1);
  if (words.length === 2 && /^(Dr|Mr|Mrs|Ms|Rep|Sen|Gen|Adm|Sir|Prof)\.?$/.test(words[0] ?? '')) words = words.slice(1);
  const text = words
    .join(' ')
    .replace(/[,.;]+$/, (end) => (/\b(Jr|Sr)\.$/.test(words.join(' ')) ? '.' : end.length > 1 ? '' : ''));
  let loose = false;
  let doubtful = false;
  let proper = 0;
  for (const [i, word] of words.entries()) {
    const bare = plain(word).replace(/[.,;]+$/, '');
    if (functionWords.has(bare) && !(bare === 'a' && isInitial(word))) return null;
    if (isInitial(word)) continue;
    if (suffixes.has(bare)) continue;
    if (particles.has(bare) && (words.length > 2 || i > 0) && word === word.toLowerCase()) continue;
    if (surnamesToo.has(bare)) doubtful ||= !isGivenName(plain(words[0] ?? ''));
    else if (organisationWords.has(bare)) return null;
    if (isShouted(word) && word.length <= 3 && i > 0) return null;
    if (isShouted(word) && words.length === 1) return null;
    if (capitalised.test(word) || lowerPrefix.test(word)) proper += isShouted(word) && word.length <= 3 ? 0 : 1;
    else if (/^\p{Ll}[\p{L}'’.-]+$/u.test(word) && i > 0) loose = true;
    else return null;
  }
  const known = nameWords(text);
  if (proper === 0 || known.length === 0 || known.length > 6) return null;
  if (words.every((word) => isShouted(word))) return null;
  return { text, words: known, shape: loose ? 'loose' : words.length === 1 ? 'single' : 'full', doubtful };
}

/** Whether the name begins as a place's does: San Francisco, New Delhi. */
export function beginsLikePlace(name: LatinName): boolean {
  return placeStarts.has(name.words[0] ?? '') && name.words.length > 1;
}

/** Words of a name for comparing and for sound: no initials, suffixes, quoted nicknames, diacritics; hyphens kept inside. */
export function nameWords(name: string): readonly string[] {
  const known = knownWords.get(name);
  if (known) return known;
  if (knownWords.size >= mostKnown) knownWords.clear();
  const words = splitName(name);
  knownWords.set(name, words);
  return words;
}

/** A gloss is compared with everybody who has a word of it: the same names come again and again. */
const knownWords = new Map<string, readonly string[]>();
const mostKnown = 20_000;

function splitName(name: string): string[] {
  return name
    .replace(/["“”‘(][^"“”’)]*["“”’)]/g, ' ')
    .split(/[\s\u00a0,]+/)
    .filter((word) => word && !isInitial(word) && !suffixes.has(plain(word).replace(/\./g, '')))
    .map((word) =>
      plain(word)
        .replace(/[^a-z-]/g, '')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((word) => word !== '');
}

/** An id made of a name: `etienne-soula`. */
export function slug(name: string): string {
  const joined = plain(name)
    .replace(/['’‘.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return joined || 'person';
}
