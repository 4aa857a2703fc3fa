/**
 * Keeps the extension's API under its own name, before anything else of a content script looks for it: for a page's element
 * called `browser` would stand in its place, `chrome` is the global's own and can't be taken. To be imported first.
 */
const { chrome: api } = globalThis as unknown as { chrome: unknown };
if (!Object.hasOwn(globalThis, 'browser')) Object.defineProperty(globalThis, 'browser', { value: api });
