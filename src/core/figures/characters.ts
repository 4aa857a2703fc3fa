/** Kinds of characters in and around names. */

const unitsOf = (characters: string) => {
  const units = new Uint8Array(0x10000);
  for (let at = 0; at < characters.length; at++) units[characters.charCodeAt(at)] = 1;
  return units;
};
const interpuncts = unitsOf('·•∙‧・･．.⋅');
const hyphens = unitsOf('-‐‑–－—﹣');

/** Characters between the parts of a foreign name; sites use all of them for one another. */
export function isInterpunct(character: string): boolean {
  return interpuncts[character.charCodeAt(0)] === 1;
}

/** Dashes of every width: in names they all are hyphens. */
export function isHyphen(character: string): boolean {
  return hyphens[character.charCodeAt(0)] === 1;
}

/** Whether a text begins with a Han character, 〇 included; names have none beyond the BMP. */
export function isHan(character: string): boolean {
  return isHanUnit(character.charCodeAt(0));
}

/** The same of a code unit: in a loop over a text no string need be made. */
export function isHanUnit(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || unit === 0x3007;
}

/** {@link isInterpunct} of a code unit. */
export function isInterpunctUnit(unit: number): boolean {
  return interpuncts[unit] === 1;
}

/** Spaces that may stand inside a line, the zero-width ones included. */
export function isBlank(character: string): boolean {
  return isBlankUnit(character.charCodeAt(0));
}

function isBlankUnit(unit: number): boolean {
  // Nearly every unit that is asked about is none.
  if (unit > 0x20 && unit < 0xa0) return false;
  if (unit > 0x3000 && unit < 0xfeff) return false;
  return (
    unit === 0x20 ||
    unit === 0x09 ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    unit === 0x2009 ||
    (unit >= 0x200b && unit <= 0x200d) ||
    unit === 0xfeff
  );
}

/** The first offset at or after `at` that is not a blank. */
export function skipBlanks(text: string, at: number): number {
  while (at < text.length && isBlankUnit(text.charCodeAt(at))) at++;
  return at;
}

/** The offset after the last character before `end` that is not a blank. */
export function skipBlanksBack(text: string, end: number): number {
  while (end > 0 && isBlankUnit(text.charCodeAt(end - 1))) end--;
  return end;
}
