/** Elements that write their text anew again and again (clocks, tickers, other annotators): they are left alone. */

/** This many rewritings under the paint, each within this time of the one before, and an element is left alone. */
const patience = 4;
const soon = 5_000;

const rewritings = new WeakMap<Element, { count: number; last: number }>();

/** Remembers that the page has rewritten painted text of an element. */
export function noteRewriting(element: Element): void {
  const now = performance.now();
  const { count, last } = rewritings.get(element) ?? { count: 0, last: -Infinity };
  if (count < patience) rewritings.set(element, { count: now - last < soon ? count + 1 : 1, last: now });
}

/** Whether an element has been rewritten too often to be painted. */
export function isRestless(element: Element): boolean {
  return (rewritings.get(element)?.count ?? 0) >= patience;
}
