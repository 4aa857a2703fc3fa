/** Tells English text from text in other languages of the same letters. */

const functionWords = new Set('the of and to in a that is was for on with as by at from it his her he said'.split(' '));
/** In running English every third word or so is one of them; in other languages of the same letters one in thirty. */
const share = 0.15;
/** Fewer words tell nothing. */
const fewest = 40;
/** Enough text to tell by; longer texts are judged by their beginning. UTF-16 units. */
const telling = 20_000;

/** Whether a text, of a page's length, is in English. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, telling)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.length >= fewest && words.filter((word) => functionWords.has(word)).length >= share * words.length;
}
