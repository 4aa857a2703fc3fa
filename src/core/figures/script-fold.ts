/** One script for matching: every Han character in its simplified form, offsets unchanged. */

const firstHan = 0x3400;
const lastHan = 0x9fff;

/**
 * Makes the function that folds a text to simplified characters one by one, so that every offset stays what it was. Not a
 * conversion for readers: 著 and 乾 depend on the word, but both sides of a comparison are folded alike.
 * @param simplify a text to its simplified form; asked once about each character, which stands in a line of its own
 */
export function scriptFolder(simplify: (text: string) => string): (text: string) => string {
  /** By code unit its folded one; 0: not asked yet. */
  const known = new Uint16Array(lastHan + 1 - firstHan);

  function ask(characters: readonly string[]): void {
    const simplified = simplify(characters.join('\n')).split('\n');
    characters.forEach((character, i) => {
      const folded = simplified[i]?.length === 1 ? simplified[i] : character;
      known[character.charCodeAt(0) - firstHan] = folded.charCodeAt(0);
    });
  }

  /** Asks about all new characters of a text at once: one by one takes many times as long. */
  function learn(text: string): void {
    const asked = new Set<string>();
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= firstHan && code <= lastHan && known[code - firstHan] === 0) asked.add(text.charAt(at));
    }
    if (asked.size > 0) ask([...asked]);
  }

  return (text) => {
    const pieces: string[] = [];
    let unchanged = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < firstHan || code > lastHan) continue;
      if (known[code - firstHan] === 0) learn(text);
      const folded = known[code - firstHan]!;
      if (folded === code) continue;
      pieces.push(text.slice(unchanged, at), String.fromCharCode(folded));
      unchanged = at + 1;
    }
    return unchanged === 0 ? text : pieces.join('') + text.slice(unchanged);
  };
}
