/** One script for matching: every Han character in its simplified form, offsets unchanged. */

const firstHan = 0x3400;
const lastHan = 0x9fff;

/**
 * Makes the function that folds a text to simplified characters one by one, so that every offset stays what it was. Not a
 * conversion for readers: 著 and 乾 depend on the word, but both sides of a comparison are folded alike.
 * @param simplify one character to its simplified form; asked once for each
 */
export function scriptFolder(simplify: (character: string) => string): (text: string) => string {
  const known = new Map<number, string>();
  const fold = (text: string, at: number, code: number): string => {
    const character = text.charAt(at);
    const simplified = simplify(character);
    const folded = simplified.length === 1 ? simplified : character;
    known.set(code, folded);
    return folded;
  };
  return (text) => {
    const pieces: string[] = [];
    let unchanged = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < firstHan || code > lastHan) continue;
      const folded = known.get(code) ?? fold(text, at, code);
      if (folded.charCodeAt(0) === code) continue;
      pieces.push(text.slice(unchanged, at), folded);
      unchanged = at + 1;
    }
    return unchanged === 0 ? text : pieces.join('') + text.slice(unchanged);
  };
}
