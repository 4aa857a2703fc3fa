/** Where sentences begin. */

/** What ends a sentence, with the quotes and brackets that close behind it; or the colon before a quotation. */
const ending = /[。！？!?…\n]|[：:]\s*[“「『‘"]/u;

/** Whether a sentence begins behind `before`, the text between a word and the one in front of it. */
export function isSentenceStart(before: string, isFirst: boolean): boolean {
  return isFirst || ending.test(before);
}
