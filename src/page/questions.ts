/** What is asked of the background for one page: asked again only when the question is another. */

/** The same function, which keeps its last answer. Arguments that are objects are compared by their values. */
export function remembering<A extends readonly unknown[], T>(
  ask: (...given: A) => Promise<T>,
): (...given: A) => Promise<T> {
  let last: { given: A; answer: T } | null = null;
  return async (...given) => {
    if (last && isSame(last.given, given)) return last.answer;
    const answer = await ask(...given);
    last = { given, answer };
    return answer;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((value, i) => {
    const other = b[i];
    return value === other || (typeof value === 'object' && JSON.stringify(value) === JSON.stringify(other));
  });
}
