/** What is asked of the background about the texts of one page: asked again only when the question is another. */

/** Chapters of a page that is read, and the page as it was before its last change. */
const keptTexts = 4;

/** The same function, which keeps all its answers about the texts that it was asked about last. */
export function remembering<A extends readonly unknown[], T>(
  ask: (text: string, ...given: A) => Promise<T>,
): (text: string, ...given: A) => Promise<T> {
  const texts = new Map<string, Map<string, Promise<T>>>();
  return (text, ...given) => {
    const answers = texts.get(text) ?? new Map<string, Promise<T>>();
    texts.delete(text);
    texts.set(text, answers);
    const [oldest] = texts.keys();
    if (texts.size > keptTexts && oldest !== undefined) texts.delete(oldest);
    const key = JSON.stringify(given);
    const known = answers.get(key);
    if (known) return known;
    const answer = ask(text, ...given);
    answers.set(key, answer);
    // What failed may be asked again.
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
