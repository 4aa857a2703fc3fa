/** English for the words of office that articles put beside names. */
import { countryAdjectives, officesInEnglish, organisationsInEnglish, prefixesInEnglish } from './office-glossary.ts';

/**
 * The role in English as far as it is known: `俄罗斯外长` is Russian foreign minister, of 对外关系委员会高级研究员 the office
 * alone, senior fellow; empty when not even the office is known.
 * @param role as the article words it
 */
export function englishRole(role: string): string {
  const parts = role.split(/[、，,/]|(?<=.{2})兼(?:任)?(?=.{2})/u).map(englishPart);
  return parts.every(Boolean) ? parts.map(asThere).join(', ') : asThere(parts.at(-1) ?? '');
}

/** American departments have secretaries, Chinese governments a premier. */
function asThere(role: string): string {
  return role
    .replace(/^(.*US) finance minister$/, '$1 treasury secretary')
    .replace(/^(.*US) justice minister$/, '$1 attorney general')
    .replace(/^(.*US) foreign minister$/, '$1 secretary of state')
    .replace(/^(.*US) (\w+) minister$/, '$1 secretary of $2')
    .replace(/US (\w+) Ministry/, 'US $1 Department')
    .replace(/(Chinese|Taiwanese) (deputy |vice )?prime minister/, '$1 $2premier');
}

function englishPart(part: string): string {
  let rest = part
    .trim()
    .replace(/^(?:一名|一位|这位|该国|该|的)/, '')
    .replace(/部部长$/, '部长');
  const words: string[] = [];
  for (;;) {
    const found = longestStart(rest, prefixesInEnglish) ?? longestStart(rest, countryAdjectives);
    if (!found || found.length === rest.length) break;
    words.push(found.english);
    rest = rest.slice(found.length).replace(/^的/, '');
  }
  // English puts former before the country, Chinese often after it.
  words.sort((a, b) => Number(isPrefix(b)) - Number(isPrefix(a)));
  const whole = officesInEnglish.get(rest);
  if (whole !== undefined) return [...words, whole].join(' ');
  const office = longestEnd(rest);
  if (!office) return '';
  const middle = rest.slice(0, -office.length).replace(/的$/, '');
  const organisation = organisationsInEnglish.get(middle);
  return organisation === undefined ? office.english : [...words, organisation, office.english].join(' ');
}

const prefixes = new Set(prefixesInEnglish.values());
const isPrefix = (word: string) => prefixes.has(word);

interface Found {
  english: string;
  length: number;
}
const longest = 10;

function longestStart(text: string, glossary: ReadonlyMap<string, string>): Found | null {
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    const english = glossary.get(text.slice(0, length));
    if (english !== undefined) return { english, length };
  }
  return null;
}

function longestEnd(text: string): Found | null {
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    const english = officesInEnglish.get(text.slice(-length));
    if (english !== undefined) return { english, length };
  }
  return null;
}
