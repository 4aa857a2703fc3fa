/** Calls back when the document is there and the browser has nothing better to do. */
export function whenIdle(begin: () => void): void {
  const idle = () =>
    // Safari's lack of it does not matter here; a page's own shim might.
    requestIdleCallback(begin, { timeout: 500 });
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', idle, { once: true });
  else idle();
}
