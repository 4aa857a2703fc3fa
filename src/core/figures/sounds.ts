/** How well Chinese syllables can stand for a name in Latin letters. */

/** Initials that a letter group is heard as, by `good` and, at a small cost, `fair`. `0` is a syllable without initial. */
interface Heard {
  good: string[];
  fair: string[];
  /** Cost of not being heard at all: r, l and h often are not. */
  silent: number;
}

const sounds: Record<string, Heard> = {};
// letters:good:fair:silent
const table = `
b:b:p,w:.8 c:k:g,q,s,x,c:.7 ç:s:x:.7 ch:q,ch:k,x,sh,j,h,zh:.8 d:d:t,j,z:.6 dj:j,zh:q:.8 dz:z:j,c:.8 f:f:h,w:.7 g:g:j,k,q,h,zh:.6 gh:g:f,h,j:.1
h:h,x:w:.25 j:j,q,y:h,zh,r,x:.8 k:k:g,q,j,x:.7 kh:h,k:x:.7 l:l,er:n:.4 m:m::.6 n:n:l:.45 ng:n:g:.2 p:p,b:f:.7 ph:f:p,b:.8 qu:k,q:g,w:.8
q:k,q:x,g:.7 r:l,r,er:h:.2 s:s,x:sh,z,c,zh,q:.6 sh:sh,x:s,q,ch:.8 sch:sh,x:s,q,k:.8 sc:s,sh,x:k:.8 sz:s,sh,x:z,zh:.8 t:t,d:z,c,q,j,zh,ch:.5
th:s,t,x:d,sh,f,h:.5 ts:z,c:q,s,j,x:.8 tch:q,ch:j:.8 tz:z,c,s:q,j,x:.7 v:w,f:b:.7 w:w,h:f,g,b:.4 wh:h,w:f:.6 wr:l,r::.8 x:x,s:z,sh,k,c,h:.7
y:y,0:j,er:.25 z:z,c,s:q,j,zh,x:.6 zh:r,zh:sh,j,x:.8 cz:q,ch:j,k,sh:.8 ps:s,sh,x:p:.8 ck:k:g,q,j:.7 kn:n:k:.8 tsch:q,ch::.9 C:s,x:sh,z,c,q:.7 G:j,q,g:zh,h,x:.7`;
for (const line of table.trim().split(/\s+/)) {
  const [letters = '', good = '', fair = '', silent = '1'] = line.split(':');
  sounds[letters] = { good: good.split(','), fair: fair.split(',').filter(Boolean), silent: Number(silent) };
}

const groups = Object.keys(sounds).sort((a, b) => b.length - a.length);
const syllableParts = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?([a-zü]+?)(ng|n)?[1-5]?$/;

/** A syllable as it is heard in a name. */
export interface Syllable {
  /** One number for each kind, from 0 up. */
  kind: number;
  initial: string;
  nasal: boolean;
}

/** A letter group with what is asked of it again and again. */
interface Unit {
  letters: string;
  /** One number for each group, from 0 up. */
  kind: number;
  isVowels: boolean;
  isNasal: boolean;
  /** What it costs not to hear it, at the beginning of the name and further on. */
  skipFirst: number;
  skip: number;
}

/** Readings of a few characters that names use otherwise than words do. */
const nameReadings: Record<string, string> = {
  查: 'cha', 什: 'shi', 茜: 'xi', 伯: 'bo', 塞: 'sai', 莎: 'sha', 卡: 'ka', 娜: 'na', 贾: 'jia', 柏: 'bo', 乐: 'le', 格: 'ge', 曾: 'zeng',
  尔: 'er', 弗: 'fu', 佛: 'fo', 泽: 'ze', 夏: 'xia', 盖: 'gai', 朴: 'pu', 藏: 'cang', 车: 'che', 南: 'nan', 阿: 'a', 奇: 'qi', 奥: 'ao',
}; // prettier-ignore

const syllables = new Map<string, Syllable>();
const syllableKinds = new Map<string, Syllable>();

function hear(character: string, reading: string): Syllable {
  const spelled = nameReadings[character] ?? reading;
  let syllable = syllables.get(spelled);
  if (!syllable) syllables.set(spelled, (syllable = readSyllable(spelled)));
  return syllable;
}

function readSyllable(spelled: string): Syllable {
  const parts = syllableParts.exec(spelled.toLowerCase());
  const isEr = /^er\d?$/.test(spelled);
  const initial = isEr ? 'er' : (parts?.[1] ?? '0');
  const nasal = !isEr && parts?.[3] !== undefined;
  const key = `${initial} ${nasal}`;
  const known = syllableKinds.get(key) ?? { kind: syllableKinds.size, initial, nasal };
  syllableKinds.set(key, known);
  return known;
}

const unitKinds = new Map<string, Unit>();

function unitOf(letters: string): Unit {
  const known = unitKinds.get(letters);
  if (known) return known;
  const isVowels = /^[aeiou]+$/.test(letters);
  const silent = sounds[letters]?.silent ?? 1;
  const unit = {
    letters,
    kind: unitKinds.size,
    isVowels,
    isNasal: letters === 'n' || letters === 'm' || letters === 'ng',
    skipFirst: isVowels ? 0.5 : Math.max(silent * 1.5, 0.5),
    skip: isVowels ? 0.1 : silent,
  };
  unitKinds.set(letters, unit);
  return unit;
}

/** A name's letters, ready to be compared with many stretches of characters. */
export interface Split {
  units: readonly Unit[];
  consonants: number;
}

const splits = new Map<string, Split>();
const keptSplits = 2_000;

/** Letter groups of a word: consonants as in `sounds`, runs of vowels as one. Many stretches are tried for the same word. */
function split(word: string): Split {
  const known = splits.get(word);
  if (known) return known;
  const units: Unit[] = [];
  let at = 0;
  while (at < word.length) {
    const vowels = /^[aeiou]+/.exec(word.slice(at))?.[0];
    const next = vowels ?? groups.find((group) => word.startsWith(group, at)) ?? word.charAt(at);
    at += next.length;
    // A doubled letter is one sound; c and g before e, i and y are others.
    if (/^[a-z]$/.test(next) && !vowels && word.charAt(at) === next) at++;
    if (next === 'x' && units.length > 0) units.push(unitOf('k'), unitOf('s'));
    else units.push(unitOf(/^[cg]$/.test(next) && /[eiy]/.test(word.charAt(at)) ? next.toUpperCase() : next));
  }
  if (splits.size >= keptSplits) splits.clear();
  const made = { units, consonants: units.filter(({ isVowels }) => !isVowels).length };
  splits.set(word, made);
  return made;
}

function matchCost({ initial, nasal }: Syllable, { letters, isVowels, isNasal }: Unit): number {
  // A nasal by itself: the 恩 of 阿德恩, Ardern.
  if (initial === '0' && nasal && isNasal) return 0.1;
  if (isVowels) {
    if (initial === '0') return 0;
    if (initial === 'er') return 0.4;
    if (initial === 'y') return /[iue]/.test(letters) ? 0.05 : 0.25;
    return initial === 'w' ? (/[uo]/.test(letters) ? 0.05 : 0.3) : Infinity;
  }
  const known = sounds[letters];
  if (!known) return Infinity;
  return known.good.includes(initial) ? 0 : known.fair.includes(initial) ? 0.3 : Infinity;
}

/** By kind of syllable, then of unit: every pair is met a thousand times. */
const matchCosts: number[][] = [];

function knownMatchCost(syllable: Syllable, unit: Unit): number {
  const row = (matchCosts[syllable.kind] ??= []);
  return (row[unit.kind] ??= matchCost(syllable, unit));
}

const extraSyllable = 1;

/** The letters of words written together. */
export function splitWords(words: readonly string[]): Split {
  // Mc is said mak, whatever follows.
  return split(words.map((word) => word.replace(/^mc/, 'mack')).join(''));
}

/** @param readings one a character, numbered or not */
export function hearAll(characters: readonly string[], readings: readonly string[]): Syllable[] {
  return characters.map((character, i) => hear(character, readings[i] ?? ''));
}

/**
 * How badly the syllables stand for the letters, 0 (well) to about 1 (not at all): their cheapest alignment, per syllable or
 * consonant, whichever are more.
 */
export function soundCost(heard: readonly Syllable[], { units, consonants }: Split): number {
  const count = units.length;
  if (heard.length === 0 || count === 0) return 1;
  // cost[j]: of the syllables so far against the first j units.
  let [cost, next] = rows(count + 1);
  cost[0] = 0;
  for (let j = 1; j <= count; j++) cost[j] = cost[j - 1]! + (j === 1 ? units[0]!.skipFirst : units[j - 1]!.skip);
  for (let i = 0; i < heard.length; i++) {
    const syllable = heard[i]!;
    const { initial, nasal } = syllable;
    next.fill(Infinity, 0, count + 1);
    // The first syllable is where a border goes wrong: one too many there costs more.
    const extra = (i === 0 ? 1.5 : 1) * extraSyllable;
    const isCh = initial === 'ch' || initial === 'zh';
    for (let j = 0; j <= count; j++) {
      const before = cost[j]!;
      if (before + extra < next[j]!) next[j] = before + extra;
      if (j === count) continue;
      const unit = units[j]!;
      const matched = before + knownMatchCost(syllable, unit);
      const k = !unit.isVowels && units[j + 1]?.isVowels ? j + 2 : j + 1;
      const lower = (at: number, value: number) => {
        if (value < next[at]!) next[at] = value;
      };
      if (nasal && units[k]?.isNasal) lower(k + 1, matched);
      // Tr and dr are heard as one: 川普, Trump.
      if (isCh && (unit.letters === 't' || unit.letters === 'd') && units[j + 1]?.letters === 'r') {
        const vowels = units[j + 2]?.isVowels ? 3 : 2;
        lower(nasal && units[j + vowels]?.isNasal ? j + vowels + 1 : j + vowels, before + 0.2);
      }
      const closed = matched + (nasal ? 0.3 : 0);
      lower(j + 1, closed);
      lower(k, closed);
      lower(j + 1, next[j]! + (j === 0 ? unit.skipFirst : unit.skip));
    }
    [cost, next] = [next, cost];
  }
  return cost[count]! / Math.max(heard.length, consonants, 1);
}

let kept = [new Float64Array(32), new Float64Array(32)] as [Float64Array, Float64Array];

/** Two rows of at least so many numbers, used again by every call: of what is beyond, nothing is read. */
function rows(size: number): [Float64Array, Float64Array] {
  if (kept[0].length < size) kept = [new Float64Array(2 * size), new Float64Array(2 * size)];
  return [kept[0], kept[1]];
}
