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
  return (
    character === ' ' ||
    character === '\u00a0' ||
    character === '\u3000' ||
    /[\u200b-\u200d\ufeff\u2009\t]/.test(character)
  );
}

/** The first offset at or after `at` that is not a blank. */
export function skipBlanks(text: string, at: number): number {
  while (at < text.length && isBlank(text.charAt(at))) at++;
  return at;
}

/** The offset after the last character before `end` that is not a blank. */
export function skipBlanksBack(text: string, end: number): number {
  while (end > 0 && isBlank(text.charAt(end - 1))) end--;
  return end;
}
