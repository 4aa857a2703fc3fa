/** Phrases that change nothing: without them the text comes out the same. */
import { chosenCharacters } from '../../core/conversion/forms.ts';

type Values = ReadonlyMap<string, string>;

/**
 * OpenCC's phrases that can be left out.
 * @param theirs OpenCC's phrases and characters
 * @param ours our own phrases; a phrase that is ours is left out only when it is the same
 * @param later keys of the tables that are used on the result
 */
export function needlessPhrases(theirs: Values, ours: Values, later: readonly string[]): Set<string> {
  const begins = new Set([...theirs.keys(), ...ours.keys()].flatMap((key) => properPrefixes(key)));
  const laterPhrases = later.filter((key) => [...key].length > 1);
  const laterBegins = new Set(later.flatMap(properPrefixes));
  const laterEnds = new Set(later.flatMap(properSuffixes));
  const needless = new Set<string>();
  for (const [key, value] of theirs) {
    const characters = [...key];
    if (characters.length < 2 || ours.get(key) !== value) continue;
    // The text around decides on such a character, but not within this phrase.
    if (characters.some((character) => chosenCharacters.has(character))) continue;
    // Without it, a match that begins inside could reach beyond its end.
    if (properSuffixes(key).some((end) => begins.has(end))) continue;
    // Without it, a piece of the next table's text would no longer end here.
    const crosses =
      laterPhrases.some((phrase) => value.includes(phrase)) ||
      laterBegins.has(value) ||
      laterEnds.has(value) ||
      properSuffixes(value).some((end) => laterBegins.has(end)) ||
      properPrefixes(value).some((begin) => laterEnds.has(begin));
    if (!crosses && without(key, theirs) === value && without(key, ours, theirs) === value) needless.add(key);
  }
  return needless;
}

/** What becomes of a phrase when the table does not have it. */
function without(phrase: string, values: Values, characters = values): string {
  let converted = '';
  for (let at = 0; at < phrase.length;) {
    const single = at + String.fromCodePoint(phrase.codePointAt(at)!).length;
    let end = at === 0 ? phrase.length - 1 : phrase.length;
    while (end > single && !values.has(phrase.slice(at, end))) end--;
    const key = phrase.slice(at, Math.max(end, single));
    converted += (key.length > single - at ? values : characters).get(key) ?? key;
    at += key.length;
  }
  return converted;
}

function properPrefixes(key: string): string[] {
  return Array.from({ length: key.length - 1 }, (_, index) => key.slice(0, index + 1));
}

function properSuffixes(key: string): string[] {
  return Array.from({ length: key.length - 1 }, (_, index) => key.slice(index + 1));
}
