/** A browser of its own with the extension in it, and one tab that shows the reader. */

export interface ReaderWindow {
  /** Runs a function in the reader's page; it sees nothing but its arguments, and both they and its value are JSON. */
  run<T, A extends (string | number)[]>(source: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** The window as a PNG. */
  picture(): Promise<Uint8Array>;
  /** Resolves when the person has closed the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
}

export interface WindowOptions {
  executablePath: string;
  /** The unpacked extension. */
  extension: string;
  headless: boolean;
}

/** Inside the extension. */
export const readerPage = 'reader/reader.html';
/** What the extension shows when it has been installed. */
export const welcomePage = 'welcome/welcome.html';
/** In CSS pixels. */
export const windowSize = { width: 1200, height: 900 };
