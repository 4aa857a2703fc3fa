/** When two spellings of an English name mean one person. */

/** Given names, each with the short and other forms that are used for it. */
const nicknames = [
  'bill william will',
  'bob robert rob bobby',
  'mike michael mick',
  'jim james jimmy jamie',
  'tony anthony antony',
  'ted edward theodore eddie ed',
  'dick richard rick rich',
  'jack john johnny',
  'chuck charles charlie',
  'liz elizabeth beth betty',
  'joe joseph joey',
  'tom thomas tommy',
  'dan daniel danny',
  'ron ronald ronnie',
  'ken kenneth',
  'ben benjamin',
  'sam samuel',
  'andy andrew',
  'alex alexander aleksandr alexandr',
  'nick nicholas nikolai nikolay',
  'chris christopher christine',
  'matt matthew',
  'pat patrick patricia',
  'steve stephen steven',
  'greg gregory',
  'jeff jeffrey geoffrey',
  'larry lawrence',
  'jerry gerald jerome',
  'harry harold henry',
  'sergei sergey',
  'dmitry dmitri dimitri',
  'sue susan',
  'kate katherine catherine kathy',
  'don donald',
  'tim timothy',
  'jen jennifer',
  'debbie deborah',
  'peggy margaret maggie',
  'vladimir volodymyr',
  'josh joshua',
  'phil philip phillip',
  'doug douglas',
  'abe abraham',
  'al albert alan alfred',
  'fred frederick',
  'walt walter',
  'vince vincent',
  'zach zachary',
  'nate nathan nathaniel',
  'val valerie',
  'lou louis',
  'ray raymond',
].map((names) => new Set(names.split(' ')));

/** A gloss is compared with everybody who has a word of it: the same lists of words come again and again. */
const joined = new WeakMap<readonly string[], string>();

function joinedLetters(words: readonly string[]): string {
  let known = joined.get(words);
  if (known === undefined) joined.set(words, (known = words.join('').replaceAll('-', '')));
  return known;
}

/**
 * Whether two names mean one person: the same words, or one surname with given names that are forms of one another.
 * @param a words as `nameWords` gives them; so is `b`
 */
export function sameLatinName(a: readonly string[], b: readonly string[]): boolean {
  if (joinedLetters(a) === joinedLetters(b)) return true;
  const [firstA = '', firstB = ''] = [a[0], b[0]];
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  return (
    firstA === firstB ||
    nicknames.some((names) => names.has(firstA) && names.has(firstB)) ||
    isMisspelling(firstA, firstB)
  );
}

/** One letter more, less or other, in names long enough for that to be a slip: Antony, Anthony. */
function isMisspelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1 || a.charAt(0) !== b.charAt(0))
    return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
