/** The browser's extension API as promises, in either browser. The only file that imports webextension-polyfill. */
export { default as browser } from 'webextension-polyfill';
export type { Browser, Runtime, Scripting, Tabs } from 'webextension-polyfill';
