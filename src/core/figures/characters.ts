/** Kinds of characters in and around names. */

const interpuncts = new Set('·•∙‧・･．.⋅');
const hyphens = new Set('-‐‑–－—﹣');

/** Characters between the parts of a foreign name; sites use all of them for one another. */
export function isInterpunct(character: string): boolean {
  return interpuncts.has(character);
}

export function isHyphen(character: string): boolean {
  return hyphens.has(character);
}

export function isHan(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007;
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
