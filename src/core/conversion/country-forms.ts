/** Countries as the region of a script calls them: 老挝 is 寮國 in Taiwan and 老撾 in Hong Kong. */
import type { Script, Span, TargetScript } from '../annotations.ts';
import type { FixedForm } from '../convert.ts';
import type { CountryNames } from './tables.ts';

/** Names that are a place, a person or a word as well, or are used everywhere; other names may become them. */
const notTheCountry = new Set(
  '黑山 獅子山 查德 馬利 喬治亞 貝里斯 印尼 澳洲 狮子山 马利 乔治亚 贝里斯 韓國 韩国'.split(' '),
);

/** What follows when a name is part of a longer one: a state, a people, a language, a foreign name. */
const longer =
  /^(?:[州省县縣郡市族语語文裔·‧]|斯坦|半[岛島]|战争|戰爭|停战|停戰|王朝|时代|時代|日[报報]|劳动党|勞動黨|人民[军軍])/;
/** What stands before one: 阿尔卡达, 南韓 inside 北南韓. */
const within = /[·‧阿尔爾艾埃伊东西南北東]$/;

/**
 * Finds the countries of a text, with their names in the region of a target, sorted and not overlapping. @param words of the text
 */
export type FindCountries = (text: string, words: readonly Span[], target: TargetScript) => FixedForm[];

/**
 * Returns what finds countries in a text of `source`, whole words alone, with their names in the region of the target.
 * @param convert a name into a script
 */
export function createCountryForms(
  countries: readonly CountryNames[],
  source: Script,
  convert: (name: string, script: Script) => string,
): FindCountries {
  const known = new Map<string, CountryNames>();
  for (const names of countries) {
    for (const [region, name] of Object.entries(names)) {
      const written = convert(name, source);
      // A part of the mainland's name is used there, too, and for the people: 哈萨克.
      const isPart = source === 'hans' && region !== 'hans' && names.hans.includes(written);
      if (!isPart && !notTheCountry.has(written)) known.set(written, names);
    }
  }
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length);
  const anyName = new RegExp(longestFirst.join('|'), 'g');
  return (text, words, target) => {
    const forms: FixedForm[] = [];
    let inside: Set<number> | undefined;
    for (const { 0: name, index: start } of text.matchAll(anyName)) {
      const end = start + name.length;
      const form = known.get(name)![target];
      if (longer.test(text.slice(end, end + 3)) || within.test(text.slice(Math.max(0, start - 1), start))) continue;
      inside ??= insidesOf(words);
      if (inside.has(start) || inside.has(end)) continue;
      forms.push({ start, end, form, ...(convert(form, source) !== name && { other: {} }) });
    }
    return forms;
  };
}

/** The offsets that lie inside words. */
function insidesOf(words: readonly Span[]): Set<number> {
  const inside = new Set<number>();
  for (const { start, end } of words) for (let at = start + 1; at < end; at++) inside.add(at);
  return inside;
}
