/** One script for matching: every Han character in its simplified form, offsets unchanged. */

const firstHan = 0x3400;
const lastHan = 0x9fff;

/**
 * Makes the function that folds a text to simplified characters one by one, so that every offset stays what it was. Not a
 * conversion for readers: 著 and 乾 depend on the word, but both sides of a comparison are folded alike.
 * @param simplify one character to its simplified form; asked once for each
 */
export function scriptFolder(simplify: (character: string) => string): (text: string) => string {
  /** By code unit its folded one; 0: not asked yet. */
  const known = new Uint16Array(lastHan + 1 - firstHan);
  const fold = (code: number): number => {
    const simplified = simplify(String.fromCharCode(code));
    return (known[code - firstHan] = simplified.length === 1 ? simplified.charCodeAt(0) : code);
  };
  return (text) => {
    const pieces: string[] = [];
    let unchanged = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < firstHan || code > lastHan) continue;
      const folded = known[code - firstHan]! || fold(code);
      if (folded === code) continue;
      pieces.push(text.slice(unchanged, at), String.fromCharCode(folded));
      unchanged = at + 1;
    }
    return unchanged === 0 ? text : pieces.join('') + text.slice(unchanged);
  };
}
