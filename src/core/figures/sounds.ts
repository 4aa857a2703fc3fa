/** How well Chinese syllables can stand for a name in Latin letters. */

/** Initials that a letter group is heard as, by `good` and, at a small cost, `fair`. `0` is a syllable without initial. */
interface Heard {
  good: string[];
  fair: string[];
  /** Cost of not being heard at all: r, l and h often are not. */
  silent: number;
}

const heard: Record<string, Heard> = {};
// letters:good:fair:silent
const table = `
b:b:p,w:.8 c:k:g,q,s,x,c:.7 ç:s:x:.7 ch:q,ch:k,x,sh,j,h,zh:.8 d:d:t,j,z:.6 dj:j,zh:q:.8 dz:z:j,c:.8 f:f:h,w:.7 g:g:j,k,q,h,zh:.6 gh:g:f,h,j:.1
h:h,x:w:.25 j:j,q,y:h,zh,r,x:.8 k:k:g,q,j,x:.7 kh:h,k:x:.7 l:l,er:n:.4 m:m::.6 n:n:l:.45 ng:n:g:.2 p:p,b:f:.7 ph:f:p,b:.8 qu:k,q:g,w:.8
q:k,q:x,g:.7 r:l,r,er:h:.2 s:s,x:sh,z,c,zh,q:.6 sh:sh,x:s,q,ch:.8 sch:sh,x:s,q,k:.8 sc:s,sh,x:k:.8 sz:s,sh,x:z,zh:.8 t:t,d:z,c,q,j,zh,ch:.5
th:s,t,x:d,sh,f,h:.5 ts:z,c:q,s,j,x:.8 tch:q,ch:j:.8 tz:z,c,s:q,j,x:.7 v:w,f:b:.7 w:w,h:f,g,b:.4 wh:h,w:f:.6 wr:l,r::.8 x:x,s:z,sh,k,c,h:.7
y:y,0:j,er:.25 z:z,c,s:q,j,zh,x:.6 zh:r,zh:sh,j,x:.8 cz:q,ch:j,k,sh:.8 ps:s,sh,x:p:.8 ck:k:g,q,j:.7 kn:n:k:.8 tsch:q,ch::.9 C:s,x:sh,z,c,q:.7 G:j,q,g:zh,h,x:.7`;
for (const line of table.trim().split(/\s+/)) {
  const [letters = '', good = '', fair = '', silent = '1'] = line.split(':');
  heard[letters] = { good: good.split(','), fair: fair.split(',').filter(Boolean), silent: Number(silent) };
}

const groups = Object.keys(heard).sort((a, b) => b.length - a.length);
const syllableParts = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?([a-zü]+?)(ng|n)?[1-5]?$/;

interface Syllable {
  initial: string;
  nasal: boolean;
}

/** Readings of a few characters that names use otherwise than words do. */
const nameReadings: Record<string, string> = {
  查: 'cha', 什: 'shi', 茜: 'xi', 伯: 'bo', 塞: 'sai', 莎: 'sha', 卡: 'ka', 娜: 'na', 贾: 'jia', 柏: 'bo', 乐: 'le', 格: 'ge', 曾: 'zeng',
  尔: 'er', 弗: 'fu', 佛: 'fo', 泽: 'ze', 夏: 'xia', 盖: 'gai', 朴: 'pu', 呂: 'lü', 藏: 'cang', 车: 'che', 南: 'nan', 阿: 'a', 奇: 'qi', 奥: 'ao',
}; // prettier-ignore

function hear(character: string, reading: string): Syllable {
  const spelled = nameReadings[character] ?? reading;
  if (/^er\d?$/.test(spelled)) return { initial: 'er', nasal: false };
  const parts = syllableParts.exec(spelled.toLowerCase());
  return { initial: parts?.[1] ?? '0', nasal: parts?.[3] !== undefined };
}

const splits = new Map<string, string[]>();
const keptSplits = 500;

/** Letter groups of a word: consonants as in `heard`, runs of vowels as one. Many stretches are tried for the same word. */
function split(word: string): string[] {
  const known = splits.get(word);
  if (known) return known;
  const units: string[] = [];
  let at = 0;
  while (at < word.length) {
    const vowels = /^[aeiou]+/.exec(word.slice(at))?.[0];
    const next = vowels ?? groups.find((group) => word.startsWith(group, at)) ?? word.charAt(at);
    at += next.length;
    // A doubled letter is one sound; c and g before e, i and y are others.
    if (/^[a-z]$/.test(next) && !vowels && word.charAt(at) === next) at++;
    if (next === 'x' && units.length > 0) units.push('k', 's');
    else units.push(/^[cg]$/.test(next) && /[eiy]/.test(word.charAt(at)) ? next.toUpperCase() : next);
  }
  if (splits.size >= keptSplits) splits.clear();
  splits.set(word, units);
  return units;
}

const isVowels = (unit: string) => /^[aeiou]+$/.test(unit);
const isNasal = (unit: string | undefined) => unit === 'n' || unit === 'm' || unit === 'ng';

function matchCost({ initial, nasal }: Syllable, unit: string): number {
  // A nasal by itself: the 恩 of 阿德恩, Ardern.
  if (initial === '0' && nasal && isNasal(unit)) return 0.1;
  if (isVowels(unit)) {
    if (initial === '0') return 0;
    if (initial === 'er') return 0.4;
    if (initial === 'y') return /[iue]/.test(unit) ? 0.05 : 0.25;
    return initial === 'w' ? (/[uo]/.test(unit) ? 0.05 : 0.3) : Infinity;
  }
  const sounds = heard[unit];
  if (!sounds) return Infinity;
  return sounds.good.includes(initial) ? 0 : sounds.fair.includes(initial) ? 0.3 : Infinity;
}

const extraSyllable = 1;

/**
 * How badly the characters stand for the words, 0 (well) to about 1 (not at all): the cheapest alignment of syllables and
 * letters, per syllable or consonant, whichever are more.
 * @param readings one a character, numbered or not
 */
export function soundCost(
  characters: readonly string[],
  readings: readonly string[],
  words: readonly string[],
): number {
  const syllables = characters.map((character, i) => hear(character, readings[i] ?? ''));
  // Mc is said mak, whatever follows.
  const units = split(words.map((word) => word.replace(/^mc/, 'mack')).join(''));
  const consonants = units.filter((unit) => !isVowels(unit)).length;
  if (syllables.length === 0 || units.length === 0) return 1;
  // cost[j]: of the syllables so far against the first j units.
  let cost = new Array<number>(units.length + 1).fill(0);
  for (let j = 1; j <= units.length; j++) cost[j] = (cost[j - 1] ?? 0) + skipUnit(units, j - 1);
  for (const [i, syllable] of syllables.entries()) {
    const next = new Array<number>(units.length + 1).fill(Infinity);
    for (let j = 0; j <= units.length; j++) {
      const before = cost[j] ?? Infinity;
      // The first syllable is where a border goes wrong: one too many there costs more.
      next[j] = Math.min(next[j] ?? Infinity, before + (i === 0 ? 1.5 : 1) * extraSyllable);
      if (j < units.length) {
        const matched = before + matchCost(syllable, units[j] ?? '');
        let k = j + 1;
        if (!isVowels(units[j] ?? '') && isVowels(units[k] ?? '')) k++;
        if (syllable.nasal && isNasal(units[k])) next[k + 1] = Math.min(next[k + 1] ?? Infinity, matched);
        // Tr and dr are heard as one: 川普, Trump.
        if (/^(?:ch|zh)$/.test(syllable.initial) && /^[td]$/.test(units[j] ?? '') && units[j + 1] === 'r') {
          const vowels = isVowels(units[j + 2] ?? '') ? 3 : 2;
          const coda = syllable.nasal && isNasal(units[j + vowels]) ? vowels + 1 : vowels;
          next[j + coda] = Math.min(next[j + coda] ?? Infinity, before + 0.2);
        }
        const closed = matched + (syllable.nasal ? 0.3 : 0);
        next[j + 1] = Math.min(next[j + 1] ?? Infinity, closed);
        next[k] = Math.min(next[k] ?? Infinity, closed);
        next[j + 1] = Math.min(next[j + 1] ?? Infinity, (next[j] ?? Infinity) + skipUnit(units, j));
      }
    }
    cost = next;
  }
  return (cost[units.length] ?? Infinity) / Math.max(syllables.length, consonants, 1);
}

function skipUnit(units: readonly string[], j: number): number {
  const unit = units[j] ?? '';
  if (isVowels(unit)) return j === 0 ? 0.5 : 0.1;
  const silent = heard[unit]?.silent ?? 1;
  return j === 0 ? Math.max(silent * 1.5, 0.5) : silent;
}
